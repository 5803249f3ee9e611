import { describe, expect, it } from 'vitest';
import { triggerToolInput } from '../../tests/print/trigger-tool-input';
import { catalogue } from '../materials/catalogue';
import { largePrint } from '../materials/large-print/large-print';
import { paperSheet } from '../materials/paper-sheet';
import { only } from '../model/language';
import { plainText } from '../sheet/plain-text';
import { inOneColumn } from './one-column';

const input = triggerToolInput();
const materials = catalogue.filter(
  ({ variants, formats }) => variants.includes(largePrint) && formats.includes('docx'),
);

const oneColumnKinds: readonly string[] = ['heading', 'paragraph', 'list', 'table'];

function words(lines: readonly string[]): string {
  return lines.join(' ').replaceAll(/\s+/g, ' ');
}

describe.each(materials)('$id in large print as a Word file', (material) => {
  const sheet = paperSheet(material, input, { ...only('fi'), variant: largePrint });

  it('says the same in the same order', () => {
    expect(words(plainText(inOneColumn(sheet)))).toBe(words(plainText(sheet)));
  });

  it('sets nothing side by side but a list to fill in, and nothing in the size of small print', () => {
    const blocks = inOneColumn(sheet).pages.flatMap((page) => page.blocks);

    expect(blocks.map(({ kind }) => kind).filter((kind) => !oneColumnKinds.includes(kind))).toEqual([]);
    expect(blocks.filter((block) => block.kind === 'paragraph' && block.style !== 'body')).toEqual([]);
  });
});
