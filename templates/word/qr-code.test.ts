import { describe, expect, it } from 'vitest';
import { sampleSheet } from '../../tests/print/sample-sheet';
import { xmlPart } from '../../tests/print/docx-parts';
import { sheetToDocx } from './sheet-to-docx';

describe('a QR code in Word', () => {
  it('is a picture with its words', async () => {
    const code = {
      kind: 'qr-code',
      id: 'code',
      value: 'tel:112',
      alternativeText: 'Koodi soittaa numeroon 112',
    } as const;

    const file = await sheetToDocx({ ...sampleSheet, pages: [{ id: 'page', blocks: [code] }] });

    const pictures = [...xmlPart(file, 'word/document.xml').matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)];
    expect(pictures.map(([, words]) => words)).toEqual(['Koodi soittaa numeroon 112']);
  });
});
