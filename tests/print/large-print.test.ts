import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { master } from '../../templates/content/master';
import { decide } from '../../templates/layer/decisions';
import { catalogue } from '../../templates/materials/catalogue';
import { largePrint } from '../../templates/materials/large-print/large-print';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { emptyLayer, type Layer } from '../../templates/model/layer';
import { builtInLanguages, only } from '../../templates/model/language';
import type { Unit } from '../../templates/model/unit';
import type { Sheet } from '../../templates/sheet/nodes';
import { longUnit } from './long-unit';
import { buildRealPress, type RealPress } from './real-press';
import { textSizes } from './text-sizes';
import { ordinaryUnit, triggerToolInput } from './trigger-tool-input';

const minutes = 60_000;

const everything: Layer = [
  ...master.categories.flatMap((category) => [category.id, ...category.triggers.map((trigger) => trigger.id)]),
  ...master.redFlags.map((flag) => flag.id),
  ...master.ways.map((way) => way.id),
].reduce<Layer>((layer, itemId) => decide(layer, { kind: 'show', itemId, on: '2026-11-21' }), emptyLayer);

const materials = catalogue.filter((material) => material.variants.includes(largePrint));

function papersOf(name: string, unit: Unit, { layer = emptyLayer, variant = largePrint } = {}) {
  const { content, date } = triggerToolInput(unit, layer);
  return materials.flatMap((material) =>
    builtInLanguages.map((language) => ({
      name: `${material.id}-${language}, ${name}`,
      sheet: paperSheet(material, { content, unit, date }, { ...only(language), variant }),
    })),
  );
}

const papers = [
  ...papersOf('ordinary unit', ordinaryUnit),
  ...papersOf('long unit in grey', longUnit, { variant: `${largePrint}-grey` }),
  ...papersOf('long unit that shows everything', longUnit, { layer: everything }),
];

let press: RealPress;
let pdfs: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  press = await buildRealPress();
  const [reply] = await press.follow([{ kind: 'print', sheets: papers.map(({ sheet }) => sheet), crashAfterMs: null }]);
  if (reply?.kind !== 'printed') throw new Error('Nothing was printed');
  pdfs = new Map(
    reply.answers.flatMap((answer, index) => {
      const name = papers[index]?.name ?? '';
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.failure)}`);
      return [[name, Buffer.from(answer.pdf, 'base64')]];
    }),
  );
}, 4 * minutes);
afterAll(() => press.remove());

const compared = (text: string): string => text.replaceAll(/\s/g, '');

/** The quiet lines at the foot of one page. A fridge card says whose it is on its top, and stands twice on a sheet. */
function footOf({ footer, pages, paper }: Sheet, page: number): string {
  const label = footer.pageLabel.replace('{page}', String(page)).replace('{pages}', String(pages.length));
  const facts = [footer.edition, footer.date, footer.checkBy, label].join(' · ');
  if (paper.format === 'fridge-card') return compared(facts + facts);
  return compared([footer.unitName, footer.materialTitle].join(' · ') + facts);
}

describe('large print', () => {
  it('is offered of the papers that people read by themselves', () => {
    expect(materials.map(({ id }) => id).toSorted()).toEqual([
      'client-leaflet',
      'contact-card',
      'team-sheet',
      'trigger-tool',
    ]);
  });
});

describe.each(papers)('$name', ({ name, sheet }) => {
  it('has nothing under 18 points but the line at the foot, and that not under 12', async () => {
    const texts = await textSizes(pdfs.get(name) ?? Buffer.alloc(0));

    const small = texts.filter(({ points }) => points < 18);
    const atFoot = sheet.pages.map((_, index) => small.filter(({ page }) => page === index + 1));

    expect(Math.min(...small.map(({ points }) => points))).toBeGreaterThanOrEqual(12);
    expect(atFoot.map((onPage) => compared(onPage.map(({ text }) => text).join('')))).toEqual(
      sheet.pages.map((_, index) => footOf(sheet, index + 1)),
    );
  });

  it('has the pages that plain arithmetic gave', async () => {
    const texts = await textSizes(pdfs.get(name) ?? Buffer.alloc(0));

    expect(Math.max(...texts.map(({ page }) => page))).toBe(sheet.fit.pages);
  });
});
