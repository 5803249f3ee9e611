import type { Session } from 'electron';
import type { Log } from './log';

/**
 * Shuts a session: no permission, no device, no screen, no download, no request but the app's own. Electron grants
 * permissions by default, so each kind of question has its own refusal.
 */
export function guardSession(session: Session, log: Log): void {
  denyPermissions(session, log);
  session.on('will-download', (event, item) => {
    event.preventDefault();
    item.cancel();
    log('download-denied');
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    const isAllowed = isOwnRequest(details.url, details.resourceType);
    if (!isAllowed) log('request-denied', { type: details.resourceType });
    answer({ cancel: !isAllowed });
  });
  session.enableNetworkEmulation({ offline: true });
  session.setCertificateVerifyProc((_request, answer) => {
    answer(-2);
  });
  session.setSpellCheckerEnabled(false);
}

function denyPermissions(session: Session, log: Log): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log('permission-denied', { permission });
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    log('permission-denied', { permission: 'screen' });
    answer(null);
  });
}

/** The app's own files, and pictures that a page has drawn itself. */
export function isOwnRequest(url: string, resourceType: string): boolean {
  if (url.startsWith('app://bundle/')) return true;
  return resourceType === 'image' && (url.startsWith('data:image/') || url.startsWith('blob:app://bundle/'));
}
