import { describe, expect, it } from 'vitest';
import { paperSizeMm, type PaperFormat } from '../../templates/sheet/paper-size';
import { pixelsPerMm } from '../paper/zoom';
import { pictureGapPx, pictureOf, pictureRoom } from './picture';

function pictureOfPaper(format: PaperFormat, orientation: 'portrait' | 'landscape', count: number) {
  const { width, height } = paperSizeMm({ format, orientation });
  const picture = pictureOf({ count, widthPx: width * pixelsPerMm, heightPx: height * pixelsPerMm });
  const widthPx = width * pixelsPerMm * picture.scale * picture.pages + pictureGapPx * (picture.pages - 1);
  return { ...picture, widthPx, heightPx: height * pixelsPerMm * picture.scale };
}

describe('the small picture of a paper', () => {
  it.each([
    ['A3', 'portrait', 1, 1],
    ['A4', 'portrait', 1, 1],
    ['A4', 'portrait', 2, 2],
    ['A5', 'portrait', 4, 2],
    ['A4', 'landscape', 2, 1],
    ['pocket-card', 'landscape', 10, 2],
    ['trigger-card', 'portrait', 34, 2],
  ] as const)('of %s %s with %i pages shows %i and stays in its room', (format, orientation, count, pages) => {
    const picture = pictureOfPaper(format, orientation, count);

    expect(picture.pages).toBe(pages);
    expect(picture.widthPx).toBeLessThanOrEqual(pictureRoom.widthPx + 0.01);
    expect(picture.heightPx).toBeLessThanOrEqual(pictureRoom.heightPx + 0.01);
  });

  it('shows a card smaller than a poster', () => {
    expect(pictureOfPaper('pocket-card', 'portrait', 1).heightPx).toBeLessThan(
      pictureOfPaper('A3', 'portrait', 1).heightPx,
    );
  });
});
