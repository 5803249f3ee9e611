import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { triggerToolSheet } from '../../templates/materials/trigger-tool/trigger-tool-sheet';
import { unitSchema, type Unit } from '../../templates/model/unit';
import { plainText } from '../../templates/sheet/plain-text';
import { inkShare, pageImage, wordsOf } from './page-pixels';
import { printed, runKit, type KitRun } from './run-kit';
import { ordinaryUnit, triggerToolInput } from './trigger-tool-input';

/** Every letter that papers must carry (Finnish, Swedish, North, Inari and Skolt Sámi), each as a word of its own. */
const letters = ['Å å Ä ä Ö ö Š š Ž ž é – — ” ’ € §', 'Á á Č č Đ đ Ŋ ŋ Ŧ ŧ Â â', 'Ʒ ʒ Ǯ ǯ Ǧ ǧ Ǥ ǥ Ǩ ǩ Õ õ ʹ ʼ ˈ'].join(
  ' ',
);
const skoltWords = ['kääzzkõõzz', 'Lääʹmes', 'vuäǯǯad', 'juõʹǩǩ', 'tåimmamoodd', 'aarǥ'];

/** White space of any kind as one space, and words that were divided at a line end put together again. */
function flat(text: string): string {
  return text
    .replaceAll(/\u00AD\s*/g, '')
    .replaceAll(/[\s\u00A0\f]+/g, ' ')
    .trim();
}

function withNames(unit: Unit, names: string, organisation: string): Unit {
  return unitSchema.parse({ ...unit, names: { fi: names }, organisation: { fi: organisation } });
}

function pdfOf(run: KitRun): string {
  const file = run.manifest.find((entry) => entry.format === 'pdf')?.file;
  if (!file) throw new Error(`No PDF was made: ${run.said}`);
  return join(run.folder, file);
}

describe('the printed trigger tool', () => {
  let pdf = '';

  beforeAll(async () => {
    pdf = pdfOf(await runKit(ordinaryUnit));
  });

  it('is two A4 pages, tagged, with title and language', async () => {
    const info = await printed('pdfinfo', [pdf]);

    expect(info).toMatch(/Pages: +2\n/);
    expect(info).toMatch(/Page size: .*\(A4\)/);
    expect(info).toMatch(/Tagged: +yes/);
    expect(info).toMatch(/Title: +Heräte-työkalu, Inarin terveyskeskus/);
    expect(await printed('qpdf', ['--qdf', '--object-streams=disable', pdf, '-'])).toMatch(
      /\/Lang \((?:fi|\\376\\377.*)\)|\/Lang <feff/,
    );
  });

  it('says the sheet, word for word, in its order, with the footer at the foot of both pages', async () => {
    const text = flat(await printed('pdftotext', ['-raw', pdf, '-']));
    const sheet = triggerToolSheet(triggerToolInput());
    const { unitName, materialTitle, edition, date, checkBy } = sheet.footer;
    const footer = (page: number) =>
      flat(`${unitName} · ${materialTitle} ${edition} · ${date} · ${checkBy} · Sivu ${page}/2`);

    const body = text.replace(footer(1), '').replace(footer(2), '');

    expect(text).toContain(footer(1));
    expect(text).toContain(footer(2));
    expect(flat(body)).toBe(flat(plainText(sheet).join(' ')));
  });

  it('keeps soft hyphens at line ends only', async () => {
    const text = await printed('pdftotext', ['-raw', pdf, '-']);

    expect(text).not.toMatch(/\u00AD(?!\s*\n)/);
  });

  it('has one heading of level 1, cards as headings of level 2, lists, table headers and no figure without words', async () => {
    const structure = await printed('pdfinfo', ['-struct', pdf]);
    const count = (name: string) => [...structure.matchAll(new RegExp(`^ *${name}(?:[ :]|$)`, 'gm'))].length;

    expect(count('H1')).toBe(1);
    expect(count('H2')).toBeGreaterThan(15);
    expect(count('TH')).toBe(15);
    expect(count('LI')).toBeGreaterThan(60);
    expect(count('Figure')).toBe(0);
  });

  it('embeds Noto Sans and nothing else', async () => {
    const fonts = (await printed('pdffonts', [pdf]))
      .split('\n')
      .slice(2)
      .filter((line) => line !== '');

    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((line) => !/^[A-Z]{6}\+NotoSans-(?:Regular|SemiBold|Bold) .* yes yes yes /.test(line))).toEqual(
      [],
    );
  });

  it('draws a box before every trigger and an arrow before every answer', async () => {
    const words = await wordsOf(pdf);
    const [front, back] = [await pageImage(pdf, 1), await pageImage(pdf, 2)];
    const trigger = words.find((word) => word.text === 'Rahat');
    const answer = words.find((word) => word.text === 'Soita');

    expect(
      trigger && inkShare(front, { ...trigger, xMin: trigger.xMin - 11.5, xMax: trigger.xMin - 4 }),
    ).toBeGreaterThan(0.1);
    expect(answer && inkShare(back, { ...answer, xMin: answer.xMin - 16, xMax: answer.xMin - 4 })).toBeGreaterThan(
      0.03,
    );
  });

  it('is the same file, byte for byte, when made again', async () => {
    const [first, second] = [await runKit(ordinaryUnit), await runKit(ordinaryUnit)];

    expect(first.manifest[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(second.manifest).toEqual(first.manifest);
  });
});

describe('letters on paper', () => {
  it('are all extracted and all visible in pixels', async () => {
    const pdf = pdfOf(await runKit(withNames(ordinaryUnit, skoltWords.join(' '), letters)));
    const words = (await wordsOf(pdf)).filter((word) => word.page === 1);
    const image = await pageImage(pdf, 1);
    const wanted = [...letters.split(' '), ...skoltWords];

    const invisible = wanted.filter(
      (text) => !words.some((word) => word.text === text && inkShare(image, word) > 0.004),
    );

    expect(invisible).toEqual([]);
  });

  it('that the font lacks stop the paper and are named', async () => {
    const run = await runKit(withNames(ordinaryUnit, 'Inarin ☎ terveyskeskus', 'Lapin hyvinvointialue'));

    expect(run.exitCode).toBe(1);
    expect(run.said).toContain('☎');
    expect(run.manifest).toEqual([]);
  });
});

describe('the fit rule', () => {
  it('holds two pages for the shortest and for a long unit', async () => {
    const long = withNames(
      ordinaryUnit,
      'Pelkosenniemen ja Savukosken yhteinen sosiaali- ja terveyskeskus',
      'Lapin hyvinvointialue, itäinen toiminta-alue',
    );

    const runs = [await runKit(withNames(ordinaryUnit, 'Tk', '')), await runKit(long)];

    expect(runs.map((run) => [run.exitCode, run.manifest[0]?.pages])).toEqual([
      [0, 2],
      [0, 2],
    ]);
  });

  it('stops a paper that does not fit and says what to shorten', async () => {
    const contacts = Array.from({ length: 14 }, (_, index) => ({
      ...ordinaryUnit.contacts[1],
      id: `extra-${index}`,
      service: 'other',
      name: { fi: `Palvelu numero ${index + 1}` },
    }));

    const run = await runKit({ ...ordinaryUnit, contacts: [...ordinaryUnit.contacts, ...contacts] });

    expect(run.exitCode).toBe(1);
    expect(run.said).toContain('Ei mahdu');
    expect(run.manifest).toEqual([]);
  });
});

describe('the kit command', () => {
  it('refuses a unit file that is not JSON, and says where', async () => {
    const run = await runKit('{ "schema": 1,\n "id": }');

    expect(run.exitCode).not.toBe(0);
    expect(run.said).toMatch(/rivi|rivillä/);
  });

  it('refuses a wrong field, and says which', async () => {
    const run = await runKit({ ...ordinaryUnit, contacts: [{ service: 'social-services', phones: [{ number: 16 }] }] });

    expect(run.exitCode).not.toBe(0);
    expect(run.said).toContain('contacts[0].phones[0].number');
  });

  it('does not make the paper of a unit without its mandatory number, and says which is missing', async () => {
    const run = await runKit({
      ...ordinaryUnit,
      contacts: ordinaryUnit.contacts.filter((contact) => contact.service !== 'social-emergency'),
    });

    expect(run.exitCode).toBe(1);
    expect(run.said).toContain('Sosiaalipäivystyksen puhelinnumero puuttuu');
    expect(run.manifest).toEqual([]);
  });
});
