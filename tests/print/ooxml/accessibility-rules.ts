import type { Finding, Rule } from './rule';
import { storyTrees, treesOfType, type WordPackage } from './word-package';
import { allElements, childNamed, elementsNamed, isElement, textIn, valueOf, type XmlElement } from './xml-tree';

const languageTag = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;
const corePart = (file: WordPackage) => treesOfType(file, 'core-properties+xml')[0];
const stylesPart = (file: WordPackage) => treesOfType(file, 'wordprocessingml.styles+xml')[0];

function languageOf(properties: XmlElement | undefined): string {
  const language = childNamed(properties, 'w', 'lang');
  return language ? (valueOf(language, 'val', 'w') ?? '') : '';
}

export const languageRule: Rule = {
  id: 'language',
  sentence: 'The file, its running text and each run with text say their language; file and running text the same.',
  source: 'EN 301 549 10.3.1.1 and 10.3.1.2',
  check: (file) => {
    const styles = stylesPart(file);
    const defaults = childNamed(childNamed(styles?.tree, 'w', 'docDefaults'), 'w', 'rPrDefault');
    const running = languageOf(childNamed(defaults, 'w', 'rPr'));
    const core = corePart(file);
    const said = core ? textIn(childNamed(core.tree, 'dc', 'language') ?? core.tree) : '';
    const runs = storyTrees(file).flatMap(({ path, tree }) =>
      elementsNamed(tree, 'w', 'r').map((run) => ({ path, run })),
    );
    const isSpoken = (run: XmlElement): boolean =>
      run.children.some((child) => isElement(child, 'w', 't') && /\p{L}/u.test(child.text));
    return [
      ...(languageTag.test(running) ? [] : [{ part: styles?.path ?? '', what: 'Running text has no language.' }]),
      ...(said === running ? [] : [{ part: core?.path ?? '', what: `The file says ${said}, its text ${running}.` }]),
      ...runs
        .filter(({ run }) => isSpoken(run) && !languageTag.test(languageOf(childNamed(run, 'w', 'rPr'))))
        .map(({ path, run }) => ({ part: path, what: `No language: ${textIn(run).slice(0, 40)}` })),
    ];
  },
};

export const titleRule: Rule = {
  id: 'title',
  sentence: 'The file has a title, which windows and screen readers announce.',
  source: 'EN 301 549 10.2.4.2',
  check: (file) => {
    const core = corePart(file);
    const title = core ? childNamed(core.tree, 'dc', 'title') : undefined;
    return title && title.text.trim() !== '' ? [] : [{ part: core?.path ?? '', what: 'There is no title.' }];
  },
};

export const alternativeTextRule: Rule = {
  id: 'alternative-text',
  sentence: 'Every drawing has a text that says what it shows, or is marked as decoration.',
  source: 'EN 301 549 10.1.1.1',
  check: (file) =>
    storyTrees(file).flatMap(({ path, tree }) =>
      elementsNamed(tree, 'wp', 'docPr')
        .filter((drawing) => {
          const isDecoration = elementsNamed(drawing, 'adec', 'decorative').some(
            (mark) => valueOf(mark, 'val') === '1',
          );
          return !isDecoration && (valueOf(drawing, 'descr') ?? '').trim() === '';
        })
        .map((drawing) => ({ part: path, what: `Drawing ${valueOf(drawing, 'id') ?? ''} has no text.` })),
    ),
};

/** Styles of tables whose first row looks different: those are tables of data, the others only stand side by side. */
function headedStyles(file: WordPackage): ReadonlySet<string | undefined> {
  const styles = elementsNamed(stylesPart(file)?.tree ?? { ...emptyElement }, 'w', 'style');
  const isHeaded = (style: XmlElement): boolean =>
    style.children.some((child) => isElement(child, 'w', 'tblStylePr') && valueOf(child, 'type', 'w') === 'firstRow');
  return new Set(styles.filter(isHeaded).map((style) => valueOf(style, 'styleId', 'w')));
}

const emptyElement: XmlElement = { namespace: '', name: '', attributes: new Map(), children: [], text: '' };

function tableFaults(table: XmlElement, headed: ReadonlySet<string | undefined>): readonly string[] {
  const properties = childNamed(table, 'w', 'tblPr');
  const style = childNamed(properties, 'w', 'tblStyle');
  const look = childNamed(properties, 'w', 'tblLook');
  const isData = style !== undefined && headed.has(valueOf(style, 'val', 'w'));
  const rows = table.children.filter((child) => isElement(child, 'w', 'tr'));
  const headers = rows.map((row) => childNamed(childNamed(row, 'w', 'trPr'), 'w', 'tblHeader') !== undefined);
  const saysFirstRow = look !== undefined && ['1', 'true', 'on'].includes(valueOf(look, 'firstRow', 'w') ?? '');
  return [
    ...(saysFirstRow ? [] : ['A table does not say that it has a first row.']),
    ...(isData && headers[0] !== true ? ['The first row of a table of data is no header row.'] : []),
    ...(headers.some((is, row) => is && (row > 0 || !isData)) ? ['A row that names no columns is a header row.'] : []),
    ...(elementsNamed(table, 'w', 'tbl').length > 1 ? ['A table stands in a table.'] : []),
  ];
}

export const tablesRule: Rule = {
  id: 'tables',
  sentence: 'A table of data has its first row as header row and no other; no table stands in another.',
  source: 'EN 301 549 10.1.3.1',
  check: (file) => {
    const headed = headedStyles(file);
    return storyTrees(file).flatMap(({ path, tree }) =>
      elementsNamed(tree, 'w', 'tbl').flatMap((table) =>
        tableFaults(table, headed).map((what) => ({ part: path, what })),
      ),
    );
  },
};

/** What floats or stands in a frame is read at another place than it is seen at, or not at all. */
const floating: readonly string[] = ['txbxContent', 'anchor', 'textbox', 'pict', 'framePr', 'object'];

export const inLineRule: Rule = {
  id: 'in-line',
  sentence: 'All text and pictures stand in the line of reading: no text boxes, frames or floating drawings.',
  source: 'EN 301 549 10.1.3.2',
  check: (file) =>
    storyTrees(file).flatMap(({ path, tree }) =>
      allElements(tree)
        .filter(({ name }) => floating.includes(name))
        .map(({ name }) => ({ part: path, what: `A ${name} floats.` })),
    ),
};

/** The heading level of each style, its own or that of the style it is based on; running text has none. */
function headingLevels(file: WordPackage): ReadonlyMap<string, number> {
  const styles = new Map(
    elementsNamed(stylesPart(file)?.tree ?? emptyElement, 'w', 'style').map((style) => [
      valueOf(style, 'styleId', 'w') ?? '',
      style,
    ]),
  );
  const levelOf = (id: string, seen: readonly string[]): number | undefined => {
    const style = styles.get(id);
    const own = childNamed(childNamed(style, 'w', 'pPr'), 'w', 'outlineLvl');
    const base = childNamed(style, 'w', 'basedOn');
    if (own) return Number(valueOf(own, 'val', 'w')) + 1;
    return base && !seen.includes(id) ? levelOf(valueOf(base, 'val', 'w') ?? '', [...seen, id]) : undefined;
  };
  return new Map(
    [...styles.keys()].flatMap((id) => {
      const level = levelOf(id, []);
      return level === undefined || level > 9 ? [] : [[id, level] as const];
    }),
  );
}

function headingFaults(headings: readonly { readonly level: number; readonly text: string }[]): readonly string[] {
  const firsts = headings.filter(({ level }) => level === 1).length;
  return [
    ...(headings[0]?.level === 1 && firsts === 1 ? [] : ['The first heading is not the only one of level 1.']),
    ...headings
      .filter(({ level }, index) => level > (headings[index - 1]?.level ?? level) + 1)
      .map(({ text, level }) => `A level is left out before “${text}” (${level}).`),
    ...headings.filter(({ text }) => text.trim() === '').map(({ level }) => `An empty heading of level ${level}.`),
  ];
}

export const headingsRule: Rule = {
  id: 'headings',
  sentence: 'Headings begin at level 1, which stands once, leave out no level and are never empty.',
  source: 'EN 301 549 10.1.3.1 and 10.2.4.6',
  check: (file) => {
    const levels = headingLevels(file);
    return treesOfType(file, 'document.main+xml').flatMap(({ path, tree }): readonly Finding[] => {
      const headings = elementsNamed(tree, 'w', 'p').flatMap((paragraph) => {
        const style = childNamed(childNamed(paragraph, 'w', 'pPr'), 'w', 'pStyle');
        const level = levels.get(style ? (valueOf(style, 'val', 'w') ?? '') : 'Normal');
        return level === undefined ? [] : [{ level, text: textIn(paragraph) }];
      });
      return headingFaults(headings).map((what) => ({ part: path, what }));
    });
  },
};
