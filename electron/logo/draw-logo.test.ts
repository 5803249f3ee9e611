import { describe, expect, it } from 'vitest';
import { createLogoDrawing } from './draw-logo';

const order = { dataUrl: 'data:image/png;base64,AAAA', longestSidePx: 1600, longestBase64: 2_000_000 };
const drawn = { png: 'AAAA', widthPx: 4, heightPx: 2, isBlank: false };

function windowThat(executeJavaScript: (code: string) => Promise<unknown>) {
  const events: string[] = [];
  const window = {
    webContents: { executeJavaScript, forcefullyCrashRenderer: () => void events.push('ended') },
    destroy: () => void events.push('destroyed'),
  };
  return { events, open: async () => window };
}

describe('drawing a logo in its own window', () => {
  it('gives the page its order, takes the picture, and throws the window away', async () => {
    const calls: string[] = [];
    const { open, events } = windowThat(async (code) => {
      calls.push(code);
      return drawn;
    });

    expect(await createLogoDrawing(open)(order)).toEqual(drawn);
    expect(calls).toEqual([`window.logoPage.draw(${JSON.stringify(order)})`]);
    expect(events).toEqual(['ended', 'destroyed']);
  });

  it.each([
    ['hangs', () => new Promise<never>(() => undefined)],
    ['dies', () => Promise.reject(new Error('renderer gone'))],
    ['cannot read the picture', async () => null],
  ])('gives nothing when the page %s, and throws the window away', async (_, answer) => {
    const { open, events } = windowThat(answer);

    expect(await createLogoDrawing(open, 20)(order)).toBeNull();
    expect(events).toEqual(['ended', 'destroyed']);
  });

  it('does not believe a page that answers anything else', async () => {
    const { open, events } = windowThat(async () => ({ ...drawn, widthPx: -1 }));

    await expect(createLogoDrawing(open)(order)).rejects.toThrow();
    expect(events).toEqual(['ended', 'destroyed']);
  });
});
