import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { initialPlace, type WindowPlace } from './windows';

const placeSchema = z.strictObject({
  x: z.int().nullable(),
  y: z.int().nullable(),
  width: z.int().min(1).max(20_000),
  height: z.int().min(1).max(20_000),
  isMaximised: z.boolean(),
});

/** Where the window stood last; the first place where nothing is known or the file is damaged. */
export function readWindowPlace(profile: string): WindowPlace {
  try {
    const place = placeSchema.safeParse(JSON.parse(readFileSync(placeFile(profile), 'utf8')));
    return place.success
      ? visiblePlace(
          place.data,
          screen.getAllDisplays().map(({ workArea }) => workArea),
        )
      : initialPlace;
  } catch {
    // Only a convenience: a window in its first place is as good.
    return initialPlace;
  }
}

/** Without its position where no screen shows it any more: a second screen may be gone. */
export function visiblePlace(place: WindowPlace, screens: readonly Rectangle[]): WindowPlace {
  const { x, y } = place;
  const isVisible =
    x !== null &&
    y !== null &&
    screens.some(
      (area) => x >= area.x && y >= area.y && x + 200 <= area.x + area.width && y + 100 <= area.y + area.height,
    );
  return isVisible ? place : { ...place, x: null, y: null };
}

/** Remembers on this machine where the window stands when it closes. */
export function rememberWindowPlace(window: BrowserWindow, profile: string): void {
  window.on('close', () => {
    const place: WindowPlace = { ...window.getNormalBounds(), isMaximised: window.isMaximized() };
    try {
      writeFileSync(placeFile(profile), JSON.stringify(place));
    } catch {
      // Only a convenience, as above.
    }
  });
}

function placeFile(profile: string): string {
  return join(profile, 'window-place.json');
}
