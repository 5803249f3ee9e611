import { describe, expect, it } from 'vitest';
import { readCharacterMap } from './character-map';

const map = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
2 beginbfchar
<0003> <0020>
<0004> <00660069>
endbfchar
2 beginbfrange
<0010> <0012> <0041>
<0020> <0021> [<00E4> <D83DDE00>]
endbfrange
endcmap
end
end`;

describe('readCharacterMap', () => {
  it('reads letters, ranges that count up and ranges that are listed', () => {
    const texts = readCharacterMap(Buffer.from(map));

    expect([...texts]).toEqual([
      [0x03, ' '],
      [0x04, 'fi'],
      [0x10, 'A'],
      [0x11, 'B'],
      [0x12, 'C'],
      [0x20, 'ä'],
      [0x21, '😀'],
    ]);
  });

  it('throws where the map is cut off', () => {
    expect(() => readCharacterMap(Buffer.from(map.slice(0, map.indexOf('<00660069>') + 3)))).toThrow();
  });
});
