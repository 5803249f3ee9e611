import type { IStylesOptions } from 'docx';
import { coloursOf } from '../paper/paper-colours';
import type { Sheet } from '../sheet/nodes';

/**
 * Styles that the library puts into every file for what a unit may add by hand: in the paper's own colours instead of
 * the library's blues, which no paper has and a grey one must not have.
 */
export function libraryStyles(sheet: Sheet): NonNullable<IStylesOptions['default']> {
  const { accent, quiet } = coloursOf(sheet);
  const [strong, soft] = [accent.replace('#', ''), quiet.replace('#', '')];
  const heading = { run: { bold: true, color: strong } };
  return {
    heading4: heading,
    heading5: heading,
    heading6: heading,
    caption: { run: { size: 18, color: soft } },
    hyperlink: { run: { color: strong, underline: {} } },
  };
}
