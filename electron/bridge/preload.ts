import { contextBridge, ipcRenderer } from 'electron';
import { channelNames, eventName } from './channel-names';

type Ask = (input?: unknown) => Promise<unknown>;

/**
 * Gives the window its bridge: named functions only. `ipcRenderer` and its event objects stay here, because whoever
 * holds them can send on every channel (Electron's security checklist, item 20).
 */
const asks = Object.fromEntries(
  Object.entries(channelNames).map(([key, name]): [string, Ask] => [key, (input) => ipcRenderer.invoke(name, input)]),
);

function onEvent(listener: (event: unknown) => void): () => void {
  const pass = (_: unknown, event: unknown): void => {
    listener(event);
  };
  ipcRenderer.on(eventName, pass);
  return () => {
    ipcRenderer.off(eventName, pass);
  };
}

contextBridge.exposeInMainWorld('herate', { ...asks, onEvent });
