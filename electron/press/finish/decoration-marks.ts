const marked = /^\/\w+ ?<<\/MCID (\d+) ?>> ?BDC\n([^]*?)^EMC$/gm;
/** Text, pictures and further marks: such content says something. */
const meaningful = /(?:BDC|BMC|Tj|TJ|Do|EI)$/m;
const painting = /(?:^| )(?:f\*?|F|S|s|B\*?|b\*?|sh)$/m;

/** A page's content with its decoration marked as such, and the numbers by which the structure knew it. */
export interface UntaggedDecoration {
  readonly content: string;
  readonly numbers: readonly number[];
}

/**
 * Makes tagged backgrounds and borders artefacts (ISO 14289-1, 7.1). Newer Chromiums tag them as content of the list
 * item, cell or table that they decorate, where nothing but its parts may stand. `isPicture` knows the numbers of drawn
 * pictures, which are content although they have no text; `isFiller` those of what only makes Chromium write a link.
 */
export function untagDecoration(
  content: string,
  isPicture: (number: number) => boolean,
  isFiller: (number: number) => boolean = () => false,
): UntaggedDecoration {
  const numbers: number[] = [];
  const untagged = content.replace(marked, (whole: string, digits: string, body: string) => {
    const number = Number(digits);
    const isDecoration = !meaningful.test(body) && painting.test(body) && !isPicture(number);
    if (!isDecoration && !isFiller(number)) return whole;
    numbers.push(number);
    return `/Artifact BMC\n${body}EMC`;
  });
  return { content: untagged, numbers };
}
