import { describe, expect, it } from 'vitest';
import { only } from '../../templates/model/language';
import { parseKitArguments } from './kit-arguments';

const parse = (line: string) => parseKitArguments(line.split(' ').filter((part) => part !== ''));

describe('parseKitArguments', () => {
  it('reads the whole line', () => {
    const request = parse(
      '--data D --unit u.json --materials trigger-tool --languages fi,sv --formats pdf,docx --date 2026-11-21 --out O',
    );

    expect(request).toEqual({
      ok: true,
      value: {
        dataFolder: 'D',
        unitFile: 'u.json',
        materials: [{ id: 'trigger-tool', variants: [] }],
        languages: [only('fi'), only('sv')],
        formats: ['pdf', 'docx'],
        date: '2026-11-21',
        outFolder: 'O',
      },
    });
  });

  it('makes everything as PDF where only the folder is named', () => {
    const request = parse('--out O');

    expect(request).toEqual({
      ok: true,
      value: {
        dataFolder: null,
        unitFile: null,
        materials: 'all',
        languages: null,
        formats: ['pdf'],
        date: null,
        outFolder: 'O',
      },
    });
  });

  it('takes a value after an equals sign, and a thing said twice in a list once', () => {
    expect(parse('--out=O --languages=fi,sv,fi --formats=pdf,pdf')).toMatchObject({
      ok: true,
      value: { outFolder: 'O', languages: [only('fi'), only('sv')], formats: ['pdf'] },
    });
  });

  it('reads two languages side by side, and a language in which missing texts are said', () => {
    expect(parse('--out O --languages fi+sv,se/fi')).toMatchObject({
      ok: true,
      value: {
        languages: [
          { language: 'fi', beside: 'sv', instead: null },
          { language: 'se', beside: null, instead: 'fi' },
        ],
      },
    });
  });

  it.each([
    ['', 'Mihin kansioon? Anna --out KANSIO.'],
    ['--out', 'Valinta --out tarvitsee arvon.'],
    ['--out=', 'Mihin kansioon? Anna --out KANSIO.'],
    ['--out --date 2026-11-21', 'Valinta --out tarvitsee arvon.'],
    [
      '--out O --units list.csv',
      'Monen yksikön luetteloa (--units) ei vielä ole. Anna yksi yksikkö: --unit TIEDOSTO.json.',
    ],
    ['--out O --out P', '--out on annettu kahdesti.'],
    ['--out O --loud', 'Valintaa --loud ei ole.'],
    ['--out O loose', 'En tiedä, mihin loose kuuluu.'],
    ['--out O --materials poster', 'Paperia poster ei ole. Kirjoita --materials all, niin saat kaikki.'],
    ['--out O --materials desk-card:large', 'Paperilla desk-card ei ole muunnelmaa large. Valittavana: grey.'],
    ['--out O --materials desk-card:', 'Paperilla desk-card ei ole muunnelmaa (tyhjä). Valittavana: grey.'],
    ['--out O --materials ,', '--materials on tyhjä. Anna paperien tunnukset tai all.'],
    [
      '--out O --languages fi,no',
      'Kieltä no ei ole. Valittavana: fi, sv, en, se, smn, sms. Kaksi rinnakkain: fi+sv. Puuttuvat tekstit suomeksi: se/fi.',
    ],
    [
      '--out O --languages fi+fi',
      'Kieltä fi+fi ei ole. Valittavana: fi, sv, en, se, smn, sms. Kaksi rinnakkain: fi+sv. Puuttuvat tekstit suomeksi: se/fi.',
    ],
    ['--out O --formats odt', 'Muotoa odt ei ole. Valittavana: pdf, docx.'],
    ['--out O --date 2026-02-30', 'Päivä 2026-02-30 ei ole muotoa VVVV-KK-PP tai sitä ei ole kalenterissa.'],
    ['--out O --date 21.11.2026', 'Päivä 21.11.2026 ei ole muotoa VVVV-KK-PP tai sitä ei ole kalenterissa.'],
  ])('refuses «%s» with a sentence', (line, sentence) => {
    expect(parse(line)).toEqual({ ok: false, failure: sentence });
  });
});
