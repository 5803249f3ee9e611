import { drawLogo } from './draw-logo';

declare global {
  interface Window {
    /** What the main process calls in the hidden window that draws one logo. */
    logoPage: { readonly draw: typeof drawLogo };
  }
}

window.logoPage = { draw: drawLogo };
