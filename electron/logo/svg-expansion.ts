import type { SvgElement } from './svg-tree';
import { fragmentId, paintedIds } from './svg-values';

/** As many parts as a browser draws within a second. */
const mostDrawnElements = 100_000;

/** Nesting and references after one another: drawing programs need a tenth of it. */
const longestChain = 200;

const everyElement = '*';

/**
 * Whether a drawing stays small when every reference in it is followed: ten `use` of ten `use`, eight times over, make a
 * hundred million parts out of a kilobyte. Patterns, masks, clips and filters are counted like `use`; a circle is refused.
 */
export function isSmallWhenExpanded(root: SvgElement): boolean {
  const elements = allElements(root);
  const byId = new Map<string, SvgElement>();
  for (const element of elements) {
    const id = element.attributes.get('id');
    if (id !== undefined && !byId.has(id)) byId.set(id, element);
  }
  return (
    expandedCount(root, { byId, styled: styledReferences(elements), counts: new Map(), chain: [] }) <= mostDrawnElements
  );
}

interface Expansion {
  readonly byId: ReadonlyMap<string, SvgElement>;
  /** What the style sheets add: ids painted by class name, and under `*` those of any other selector. */
  readonly styled: ReadonlyMap<string, readonly string[]>;
  readonly counts: Map<SvgElement, number>;
  readonly chain: readonly SvgElement[];
}

function expandedCount(element: SvgElement, expansion: Expansion): number {
  const known = expansion.counts.get(element);
  if (known !== undefined) return known;
  if (expansion.chain.length > longestChain || expansion.chain.includes(element)) return Number.POSITIVE_INFINITY;
  const inner: Expansion = { ...expansion, chain: [...expansion.chain, element] };
  const children = element.children.filter((child) => typeof child !== 'string');
  const targets = referencedIds(element, expansion.styled).flatMap((id) => expansion.byId.get(id) ?? []);
  const count = [...children, ...targets].reduce((sum, part) => sum + expandedCount(part, inner), 1);
  expansion.counts.set(element, count);
  return count;
}

function referencedIds(element: SvgElement, styled: Expansion['styled']): readonly string[] {
  const linked = fragmentId(element.attributes.get('href') ?? '');
  const painted = [...element.attributes.values()].flatMap(paintedIds);
  const classes = (element.attributes.get('class') ?? '').split(/\s+/);
  const byStyle = isPainted(element) ? [...classes, everyElement].flatMap((name) => styled.get(name) ?? []) : [];
  return [...(linked === null ? [] : [linked]), ...painted, ...byStyle];
}

/** Definitions are not painted where they stand, so a sheet's rule for everything does not make them paint themselves. */
function isPainted({ name }: SvgElement): boolean {
  return !['style', 'stop', 'linearGradient', 'radialGradient', 'defs'].includes(name);
}

function styledReferences(elements: readonly SvgElement[]): ReadonlyMap<string, readonly string[]> {
  const styled = new Map<string, readonly string[]>();
  const css = elements
    .filter(({ name }) => name === 'style')
    .flatMap(({ children }) => children.filter((child) => typeof child === 'string'))
    .join('\n');
  for (const rule of css.split('}')) {
    const [selectors = '', ...declarations] = rule.split('{');
    const ids = paintedIds(declarations.join(' '));
    for (const selector of ids.length === 0 ? [] : selectors.split(',')) {
      const name = /^[\w-]*\.([\w-]+)$/.exec(selector.trim())?.[1] ?? everyElement;
      styled.set(name, [...(styled.get(name) ?? []), ...ids]);
    }
  }
  return styled;
}

function allElements(root: SvgElement): readonly SvgElement[] {
  const inside = root.children.flatMap((child) => (typeof child === 'string' ? [] : allElements(child)));
  return [root, ...inside];
}
