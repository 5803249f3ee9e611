import { operations } from './content-operators';

const begins: ReadonlySet<string> = new Set(['BMC', 'BDC']);

/**
 * The same drawing without its part in the structure tree: the marks of tagged content (those with an `MCID`) and of
 * artifacts go, others, such as replacement texts and optional content, stay (ISO 32000-1, 14.6). What is left can be
 * drawn any number of times inside one artifact.
 */
export function withoutStructure(content: string, isTaggedProperty: (name: string) => boolean = () => false): string {
  const open: boolean[] = [];
  let output = '';
  let kept = 0;
  for (const { operator, start, end } of operations(content)) {
    const isBegin = begins.has(operator);
    const isGone = isBegin
      ? isStructural(content.slice(start, end), isTaggedProperty)
      : operator === 'EMC' && (open.pop() ?? false);
    if (isBegin) open.push(isGone);
    if (!isGone) continue;
    output += content.slice(kept, start);
    kept = end;
  }
  return output + content.slice(kept);
}

/** The properties of marked content stand in it, or in the resources by name (`/P /MC0 BDC`, 14.6.2). */
function isStructural(mark: string, isTaggedProperty: (name: string) => boolean): boolean {
  if (/^\/Artifact\b/.test(mark) || /\/MCID\b/.test(mark)) return true;
  const name = /^\/\S+?\s*\/(\S+)\s+BDC$/.exec(mark)?.[1];
  return name !== undefined && isTaggedProperty(name);
}
