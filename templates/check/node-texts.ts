import type { ContentLanguage } from '../model/language';
import type { ItemId } from '../model/layer';
import type { Origin, Runs } from '../sheet/nodes';
import { textOf } from '../sheet/runs';

/** One stretch of text of a sheet, with the node that says it and which part of the node it is. */
export interface SheetText {
  readonly itemId: ItemId;
  readonly part: string;
  readonly origin: Origin;
  readonly text: string;
  /** The language in which it is said. */
  readonly language: ContentLanguage;
  /** That language does not have it. */
  readonly isMissing: boolean;
  /** The language of its first words that are marked as being in another one; null where none are. */
  readonly otherLanguage: ContentLanguage | null;
}

/** A text before it is known on whose page it stands: null is the language of the page. */
export interface BlockText extends Omit<SheetText, 'language'> {
  readonly language: ContentLanguage | null;
}

interface Node {
  readonly id: ItemId;
  readonly origin?: Origin;
}

/** The texts of one node by part; a part that the node does not have is null. */
export function textsOf(
  node: Node,
  parts: Readonly<Record<string, Runs | null>>,
  origin?: Origin,
): readonly BlockText[] {
  return Object.entries(parts).flatMap(([part, content]) =>
    content === null
      ? []
      : [
          {
            itemId: node.id,
            part,
            origin: origin ?? node.origin ?? 'master',
            text: textOf(content),
            language: content.find((run) => run.isMissing)?.missingIn ?? null,
            isMissing: content.some((run) => run.isMissing === true),
            otherLanguage: content.find((run) => run.language !== undefined)?.language ?? null,
          },
        ],
  );
}
