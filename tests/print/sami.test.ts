import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPaper, mayBePrinted } from '../../templates/check/check-paper';
import type { Finding } from '../../templates/check/finding';
import type { Content } from '../../templates/content/content';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { catalogue } from '../../templates/materials/catalogue';
import { clientLeaflet } from '../../templates/materials/client-leaflet/client-leaflet';
import type { Material } from '../../templates/materials/material';
import { triggerTool } from '../../templates/materials/trigger-tool/trigger-tool';
import type { ContentLanguage } from '../../templates/model/language';
import type { Unit } from '../../templates/model/unit';
import type { Sheet } from '../../templates/sheet/nodes';
import { plainText } from '../../templates/sheet/plain-text';
import { sheetToDocx } from '../../templates/word/sheet-to-docx';
import { attributes, elements, textOfXml, xmlParts } from './docx-parts';
import { inkShare, openEyes, type PdfEyes } from './pdf-eyes';
import { checkPdfUa } from './pdf-ua/check-pdf-ua';
import { openPaper } from './pdf-ua/paper-under-check';
import { textAt } from './pdf-ua/pdf-values';
import { buildRealPress, type RealPress } from './real-press';
import { pseudoSami, pseudoSamiContent, pseudoSamiUnit, samiLetters, type SamiLanguage } from './pseudo-sami';

const minutes = 60_000;
const date = '2026-11-21';
const languages: readonly SamiLanguage[] = ['se', 'smn', 'sms'];
/** One text of the trigger tool that is taken away from a language. */
const leftOut = 'trigger-tool.standing-question/text';
const finnishWords = 'lapsista';

interface Wanted {
  readonly content: Content;
  readonly unit: Unit;
  readonly language: ContentLanguage;
  readonly instead?: ContentLanguage;
}

function sheetOf(material: Material, { content, unit, language, instead }: Wanted): Sheet {
  const choice = { variant: null, language, beside: null, instead: instead ?? null };
  return paperSheet(material, { content, unit, date }, choice);
}

function findingsOf(material: Material, wanted: Wanted): readonly Finding[] {
  const sheet = sheetOf(material, wanted);
  return checkPaper({ ...wanted, instead: wanted.instead ?? null, material, sheet, date, fit: null });
}

function whole(language: SamiLanguage): Wanted {
  return { content: pseudoSamiContent(language), unit: pseudoSamiUnit(language), language };
}

function withoutOne(language: SamiLanguage, instead?: ContentLanguage): Wanted {
  const content = pseudoSamiContent(language, [leftOut]);
  return { ...whole(language), content, ...(instead === undefined ? {} : { instead }) };
}

describe.each(languages)('papers in %s', (language) => {
  it.each(catalogue)('$id needs no other language when its texts are translated', (material) => {
    const findings = findingsOf(material, whole(language));

    expect(findings.filter(({ severity }) => severity === 'stops')).toEqual([]);
    expect(findings.map(({ rule }) => rule)).not.toContain('unit-text-in-other-language');
    expect(JSON.stringify(sheetOf(material, whole(language)).pages)).not.toContain('"language"');
  });

  it.each(catalogue)('$id is not printed while nothing is translated, and is when Finnish was chosen', (material) => {
    const untranslated = { ...whole('se'), content: pseudoSamiContent('se'), language };
    const content = { ...untranslated.content, texts: { ...untranslated.content.texts, se: {} } };

    expect(mayBePrinted(findingsOf(material, { ...untranslated, content }))).toBe(false);
    expect(
      findingsOf(material, { ...untranslated, content, instead: 'fi' }).map(({ severity }) => severity),
    ).not.toContain('stops');
  });

  it('are stopped by one text that is missing, which is shown and marked', () => {
    const wanted = withoutOne(language);
    const stops = findingsOf(triggerTool, wanted).filter(({ severity }) => severity === 'stops');

    expect(stops).toEqual([
      {
        rule: 'text-missing-in-language',
        severity: 'stops',
        place: { kind: 'content', itemId: 'trigger-tool.standing-question.text' },
        details: { count: '1', language },
      },
    ]);
    expect(JSON.stringify(sheetOf(triggerTool, wanted))).toMatch(/"language":"fi","isMissing":true/);
  });

  it('say one missing text in the language that was chosen, marked as that language', () => {
    const wanted = withoutOne(language, 'fi');

    expect(mayBePrinted(findingsOf(triggerTool, wanted))).toBe(true);
    expect(JSON.stringify(sheetOf(triggerTool, wanted)).match(/"language":"fi"/g)).toHaveLength(1);
  });
});

describe('printed papers in a Sámi language', () => {
  let press: RealPress;
  const eyes = new Map<string, PdfEyes>();
  const papers = new Map<string, Uint8Array>();
  beforeAll(async () => {
    press = await buildRealPress();
    const named = languages.flatMap((language) => {
      const lettered = { ...whole(language).unit, organisation: { fi: samiLetters[language] } };
      return [
        [`${language} tool`, sheetOf(triggerTool, whole(language))],
        [`${language} letters`, sheetOf(triggerTool, { ...whole(language), unit: lettered })],
        [`${language} instead`, sheetOf(triggerTool, withoutOne(language, 'fi'))],
        [`${language} leaflet`, sheetOf(clientLeaflet, whole(language))],
      ] as const;
    });
    const sheets = named.map(([, sheet]) => sheet);
    const [reply] = await press.follow([{ kind: 'print', sheets, crashAfterMs: null }]);
    if (reply?.kind !== 'printed') throw new Error('Nothing was printed');
    for (const [index, answer] of reply.answers.entries()) {
      if (!answer.ok) throw new Error(`${named[index]?.[0]}: ${JSON.stringify(answer.failure)}`);
      const [name, pdf] = [named[index]?.[0] ?? '', Buffer.from(answer.pdf, 'base64')];
      papers.set(name, pdf);
      eyes.set(name, await openEyes(pdf));
    }
  }, 4 * minutes);
  afterAll(async () => {
    await Promise.all([...eyes.values()].map((each) => each.close()));
    await press.remove();
  });

  const seen = (name: string): PdfEyes => {
    const found = eyes.get(name);
    if (!found) throw new Error(`No paper called ${name}`);
    return found;
  };

  /** The language of the whole file, and those that its tags name beside it. */
  async function languagesOf(name: string) {
    const { document, structure } = await openPaper(papers.get(name) ?? new Uint8Array());
    const marked = structure?.elements.flatMap(({ dict }) => textAt(dict, 'Lang') ?? []) ?? [];
    return { own: textAt(document.catalog, 'Lang'), marked: [...new Set(marked)] };
  }

  it.each(languages)('say in %s which language they are in, for readers and for search', async (language) => {
    expect(await seen(`${language} tool`).metadata()).toContain(`<rdf:li>${language}</rdf:li>`);
    expect((await languagesOf(`${language} tool`)).own).toBe(language);
    expect((await languagesOf(`${language} leaflet`)).own).toBe(language);
  });

  it.each(languages)('have no soft hyphen and no divided word in %s', async (language) => {
    const text = await seen(`${language} tool`).text();
    const words = new Set(text.split(/\s+/));
    const said = plainText(sheetOf(triggerTool, whole(language))).flatMap((line) => line.split(/\s+/));

    expect(text).not.toMatch(/[\u00ad\u2010]/);
    expect(said.filter((word) => word !== '' && !words.has(word))).toEqual([]);
  });

  it.each(languages)('show every letter of %s, as text and in pixels', async (language) => {
    const dotsPerInch = 300;
    const picture = await seen(`${language} letters`).picture(1, dotsPerInch);
    const words = (await seen(`${language} letters`).words()).filter(({ page }) => page === 1);

    const pale = samiLetters[language].split(' ').filter((letter) => {
      const word = words.find(({ text }) => text === letter);
      return !word || inkShare(picture, word, dotsPerInch) < 0.01;
    });

    expect(pale).toEqual([]);
  });

  it.each(languages)('mark what is said in Finnish instead, and nothing else, on a paper in %s', async (language) => {
    const [instead, translated] = [await languagesOf(`${language} instead`), await languagesOf(`${language} tool`)];

    expect(translated.marked.filter((each) => each !== language)).toEqual([]);
    expect(instead.own).toBe(language);
    expect(instead.marked.filter((each) => each !== language)).toEqual(['fi']);
    expect(await seen(`${language} instead`).text()).toContain(finnishWords);
  });

  it.each(languages)('break no rule of PDF/UA-1 in %s, also with words in Finnish', async (language) => {
    const faults = await checkPdfUa(papers.get(`${language} instead`) ?? new Uint8Array());

    expect(faults.map(({ rule, where }) => `${rule}: ${where}`)).toEqual([]);
  });
});

describe.each(languages)('Word files in %s', (language) => {
  it('have the language on every run, and no soft hyphen', async () => {
    const parts = xmlParts(await sheetToDocx(sheetOf(triggerTool, whole(language))));
    const said = [...parts].filter(([path]) => /^word\/(?:document|footer\d*|styles)\.xml$/.test(path));

    for (const [path, xml] of said) {
      expect([path, [...new Set(attributes(xml, 'w:lang', 'w:val'))]]).toEqual([path, [`${language}-FI`]]);
      expect(xml).not.toContain('\u00ad');
    }
    expect(said.length).toBeGreaterThanOrEqual(3);
    expect(textOfXml(parts.get('word/document.xml') ?? '')).toContain(pseudoSami('Asuminen', language));
  });

  it('mark what is said in Finnish instead', async () => {
    const parts = xmlParts(await sheetToDocx(sheetOf(triggerTool, withoutOne(language, 'fi'))));
    const runs = elements(parts.get('word/document.xml') ?? '', 'w:r');
    const finnish = runs.filter((run) => attributes(run, 'w:lang', 'w:val').includes('fi-FI'));

    expect(finnish).toHaveLength(1);
    expect(textOfXml(finnish[0] ?? '')).toContain(finnishWords);
  });
});
