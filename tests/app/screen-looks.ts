import type { Page } from '@playwright/test';

/** A line drawn around or beside something. */
export interface Line {
  readonly style: string;
  readonly widthPx: number;
  readonly colour: string;
}

/** What somebody can see of a control: its size, its lines and what is behind them, as the browser computes them. */
export interface Look {
  readonly name: string;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly left: Line;
  readonly top: Line;
  readonly bottom: Line;
  readonly outline: Line;
  readonly background: string;
  /** The ground on which the control stands. */
  readonly behind: string;
  readonly colour: string;
  readonly shadow: string;
}

/** Everything that takes a click or letters; of a check box and its like the part that is seen. */
export const controls =
  'button, input:not([type="hidden"]), textarea, a[href], [role="tab"], [role="menuitem"], [role="menuitemradio"], [role="option"], [role="row"][tabindex]';

interface LookOptions {
  /** Each control gets the keyboard before it is looked at. */
  readonly isFocused?: boolean;
}

/**
 * The looks of all visible elements that fit, in the order of the page. Papers are left out: they are papers. An input
 * that is only for screen readers stands for the label around it.
 */
export async function looksOf(page: Page, selector: string, { isFocused = false }: LookOptions = {}) {
  return page.evaluate(
    async ({ selector, isFocused }) => {
      const isClear = (colour: string): boolean => colour === 'transparent' || colour.endsWith(', 0)');
      const groundOf = (element: Element | null): string => {
        if (element === null) return 'rgb(255, 255, 255)';
        const { backgroundColor } = getComputedStyle(element);
        return isClear(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
      };
      const seenPart = (element: Element): Element =>
        element.closest('.tick')?.querySelector('.tick-box') ?? element.closest('.palette') ?? element;
      const line = (style: CSSStyleDeclaration, side: string) => ({
        style: style.getPropertyValue(`${side}-style`),
        widthPx: parseFloat(style.getPropertyValue(`${side}-width`)),
        colour: style.getPropertyValue(`${side}-color`),
      });
      const lookOf = (element: Element) => {
        const style = getComputedStyle(element);
        const { width, height } = (element.closest('.tick') ?? element).getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent.trim();
        return {
          name: `${element.tagName.toLowerCase()}.${element.className} ${name.slice(0, 40)}`,
          widthPx: width,
          heightPx: height,
          left: line(style, 'border-left'),
          top: line(style, 'border-top'),
          bottom: line(style, 'border-bottom'),
          outline: line(style, 'outline'),
          background: groundOf(element),
          behind: groundOf(element.parentElement),
          colour: style.color,
          shadow: style.boxShadow,
        };
      };
      const isThere = (element: Element): boolean => {
        const isOnlyHeard = (part: Element | null): boolean =>
          part !== null &&
          ((getComputedStyle(part).overflow === 'hidden' && part.getBoundingClientRect().width <= 1) ||
            isOnlyHeard(part.parentElement));
        return (
          element.checkVisibility({ visibilityProperty: true }) &&
          element.closest('.paper, [aria-hidden="true"], [inert]') === null &&
          !isOnlyHeard(seenPart(element))
        );
      };
      const looks = [];
      for (const element of [...document.querySelectorAll<HTMLElement>(selector)].filter(isThere)) {
        if (isFocused) {
          if (element.matches(':disabled, [aria-disabled="true"]')) continue;
          element.focus();
          await new Promise(requestAnimationFrame);
          if (document.activeElement !== element) continue;
        }
        looks.push(lookOf(seenPart(element)));
      }
      return looks;
    },
    { selector, isFocused },
  );
}

function channels(colour: string): readonly number[] {
  return (/\(([^)]*)\)/.exec(colour)?.[1] ?? '').split(/[\s,/]+/).map(Number);
}

/** Relative luminance of a computed colour (WCAG 2.2, definition of relative luminance). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two computed colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return (light + 0.05) / (dark + 0.05);
}

/** Parts of controls are told apart at this contrast (WCAG 2.2, 1.4.11). */
const leastContrast = 3;

/** Whether a line can be seen on its ground. */
export function isSeen(line: Line, ground: string): boolean {
  const isDrawn = line.style !== 'none' && line.style !== 'hidden' && line.widthPx >= 1;
  const [, , , alpha = 1] = channels(line.colour);
  return isDrawn && alpha > 0 && contrast(line.colour, ground) >= leastContrast;
}

/** Whether somebody who sees lines and grounds but no tints can tell the one from the other. */
export function areToldApart(one: Look, other: Look): boolean {
  const sides = ['left', 'top', 'bottom', 'outline'] as const;
  const hasOtherLine = sides.some((side) => isSeen(one[side], one.behind) !== isSeen(other[side], other.behind));
  return hasOtherLine || contrast(one.background, other.background) >= leastContrast;
}
