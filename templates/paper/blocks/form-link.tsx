import { encodeFieldLink, type FieldLink } from '../../sheet/field-link';
import { textOf } from '../../sheet/runs';
import type { Runs } from '../../sheet/nodes';

/** Without a letter in it Chromium leaves a link out of the tags, and the field with it (`pdf-engine.md`). */
const something = '\u00a0';

/** The link over a light box, of which the finisher makes a field of the same size. */
export function FormLink({ field }: { readonly field: FieldLink }) {
  return (
    <a className="form-link" href={encodeFieldLink(field)}>
      {something}
    </a>
  );
}

/** What readers say of a field: the words on paper, from the widest to the nearest. */
export function fieldLabel(...parts: readonly (Runs | string | null)[]): string {
  return parts
    .flatMap((part) => (part === null ? [] : [typeof part === 'string' ? part : textOf(part)]))
    .map((part) => part.replaceAll(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(', ');
}
