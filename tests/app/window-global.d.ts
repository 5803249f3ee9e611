import type { WindowBridge } from '../../electron/bridge/window-bridge';

declare global {
  interface Window {
    /** The bridge to the main process, as the pages under test see it. */
    readonly herate: WindowBridge;
  }
}
