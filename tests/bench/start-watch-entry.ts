import { app, type WebContents } from 'electron';
import { writeFileSync } from 'node:fs';

/**
 * Starts another app's main script in this process and ends it when the first text field of its window can be typed in
 * and has been painted. The moment goes into a file, in milliseconds since 1970.
 */
const script = process.env['HERATE_BENCH_MAIN'] ?? '';
const answer = process.env['HERATE_BENCH_ANSWER'] ?? '';

/**
 * Runs in the page. A channel's message comes after the frame in which it was posted has been painted; a second
 * animation frame would come one whole frame too late.
 */
const untilEditable = `new Promise((resolve) => {
  const look = () => {
    const field = document.querySelector('input:not([disabled]):not([type=checkbox])');
    field?.focus();
    if (field === null || document.activeElement !== field) return false;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.timeOrigin + performance.now());
      port2.postMessage(null);
    });
    return true;
  };
  const observer = new MutationObserver(look);
  if (!look()) observer.observe(document, { subtree: true, childList: true, attributes: true });
})`;

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => void report(contents));
});
await import(script);

async function report(contents: WebContents): Promise<void> {
  // Not `contents.executeJavaScript`, which waits until everything has loaded.
  const editableAt: unknown = await contents.mainFrame.executeJavaScript(untilEditable);
  writeFileSync(answer, String(editableAt));
  app.exit(0);
}
