import type { WebContents } from 'electron';
import type { Log } from './log';

/**
 * Keeps a page where the app put it: it opens no window, goes nowhere, takes in no foreign view. For every page that is
 * ever created, not for the main window alone. Pages are loaded by the main process, which these guards do not see.
 */
export function guardContents(contents: WebContents, log: Log): void {
  const deny = (event: { readonly preventDefault: () => void }): void => {
    event.preventDefault();
    log('navigation-denied');
  };
  contents.on('will-navigate', deny);
  contents.on('will-frame-navigate', deny);
  contents.on('will-redirect', deny);
  contents.setWindowOpenHandler(() => {
    log('window-denied');
    return { action: 'deny' };
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    log('webview-denied');
  });
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
