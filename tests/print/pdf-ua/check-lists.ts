import type { Fault } from './fault';
import type { PaperUnderCheck } from './paper-under-check';
import { childrenOf, type Element } from './structure-tree';
import type { RuleId } from './rules';

/** What may stand in what: types of kids as words, in order (ISO 32000-1, tables 333, 336 and 338). */
interface Grammar {
  readonly rule: RuleId;
  readonly kids: ReadonlyMap<string, RegExp>;
  readonly parents: ReadonlyMap<string, readonly string[]>;
}

const lists: Grammar = {
  rule: 'list-structure',
  kids: new Map([
    ['L', /^(?:Caption )?(?:(?:L|LI) )+$/],
    ['LI', /^(?:Lbl )?LBody $/],
  ]),
  parents: new Map([
    ['LI', ['L']],
    ['LBody', ['LI']],
  ]),
};

const contents: Grammar = {
  rule: 'contents-structure',
  kids: new Map([['TOC', /^(?:Caption )?(?:(?:TOC|TOCI) )+$/]]),
  parents: new Map([['TOCI', ['TOC']]]),
};

const ruby: Grammar = {
  rule: 'ruby-structure',
  kids: new Map([
    ['Ruby', /^RB (?:RT |RP RT RP )$/],
    ['Warichu', /^WP WT WP $/],
  ]),
  parents: new Map([
    ...['RB', 'RT', 'RP'].map((part): [string, readonly string[]] => [part, ['Ruby']]),
    ...['WT', 'WP'].map((part): [string, readonly string[]] => [part, ['Warichu']]),
  ]),
};

/** Lists and what else is built of named parts; tables are looked at apart. */
export function* checkLists({ structure }: PaperUnderCheck): Generator<Fault> {
  for (const element of structure?.elements ?? []) {
    for (const grammar of [lists, contents, ruby]) {
      if (!isGrammatical(element, grammar)) yield { rule: grammar.rule, where: element.where };
    }
  }
}

function isGrammatical(element: Element, { kids, parents }: Grammar): boolean {
  const allowedKids = kids.get(element.type);
  const allowedParents = parents.get(element.type);
  const isWellPlaced = allowedParents === undefined || allowedParents.includes(element.parent?.type ?? '');
  return (
    isWellPlaced && (allowedKids === undefined || (allowedKids.test(kidTypes(element)) && hasNoLooseContent(element)))
  );
}

/** `Lbl LBody `: the types of all kids, each with a space after it. */
export function kidTypes(element: Element): string {
  return childrenOf(element)
    .map(({ type }) => `${type} `)
    .join('');
}

/** Whether all content stands in the parts, none between them. */
export function hasNoLooseContent(element: Element): boolean {
  return element.kids.every((kid) => kid.kind === 'element');
}
