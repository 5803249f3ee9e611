import { z } from 'zod';
import type { DrawLogo } from './import-logo';

/** The part of Electron's `BrowserWindow` with the page `logo.html` that drawing needs. */
export interface LogoWindow {
  readonly webContents: {
    readonly executeJavaScript: (code: string) => Promise<unknown>;
    readonly forcefullyCrashRenderer: () => void;
  };
  readonly destroy: () => void;
}

/** A picture that takes longer than this is no logo. */
const defaultTimeoutMs = 5000;

const drawnSchema = z
  .strictObject({
    png: z.base64(),
    widthPx: z.int().min(1),
    heightPx: z.int().min(1),
    isBlank: z.boolean(),
  })
  .nullable();

/**
 * Creates the drawing of logos: each picture gets a hidden, sandboxed window of its own that is thrown away afterwards, so
 * that a picture which hangs or breaks its page takes nothing else with it, least of all the press.
 */
export function createLogoDrawing(openWindow: () => Promise<LogoWindow>, timeoutMs = defaultTimeoutMs): DrawLogo {
  return async (order) => {
    const window = await openWindow();
    try {
      const call = `window.logoPage.draw(${JSON.stringify(order)})`;
      const answer = await withinTime(window.webContents.executeJavaScript(call), timeoutMs);
      return drawnSchema.parse(answer ?? null);
    } finally {
      window.webContents.forcefullyCrashRenderer();
      window.destroy();
    }
  };
}

/** The answer, or undefined when it did not come in time or its page died over the picture. */
async function withinTime(answer: Promise<unknown>, timeoutMs: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), timeoutMs);
  });
  try {
    return await Promise.race([answer.catch(() => undefined), timeout]);
  } finally {
    clearTimeout(timer);
  }
}
