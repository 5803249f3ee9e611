import type { Block } from '../sheet/nodes';

/** Notes that follow one another run on as one paragraph, as on the printed paper: each is only a line of small print. */
export function joinedNotes(blocks: readonly Block[]): readonly Block[] {
  return blocks.reduce<readonly Block[]>((joined, block) => {
    const last = joined.at(-1);
    const areNotes =
      last?.kind === 'paragraph' && last.style === 'note' && block.kind === 'paragraph' && block.style === 'note';
    if (!areNotes) return [...joined, block];
    return [...joined.slice(0, -1), { ...last, content: [...last.content, { text: ' ' }, ...block.content] }];
  }, []);
}
