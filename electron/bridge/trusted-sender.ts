import { appOrigin } from '../shell/bundle-path';

/** Of a frame, what decides whether it is the window's own page. */
export interface SenderFrame {
  readonly url: string;
  readonly origin: string;
}

/**
 * Whether a message comes from the top frame of the app's window, showing the app's own page. The web contents alone
 * would not do: a frame inside the page has the same ones.
 */
export function isTrustedSender(sender: SenderFrame | null, mainFrame: SenderFrame | null): boolean {
  if (sender === null || mainFrame === null || sender !== mainFrame) return false;
  return sender.origin === appOrigin && sender.url.startsWith(`${appOrigin}/index.html`);
}
