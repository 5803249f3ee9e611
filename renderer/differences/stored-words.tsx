import { Fragment } from 'react';
import { parseMarkup } from '../../templates/sheet/markup';

/** Stored words as papers say them, with their strong stretches and line breaks. */
export function StoredWords({ words }: { readonly words: string }) {
  return parseMarkup(words).map(({ text, isStrong }, index) => {
    const Stretch = isStrong ? 'strong' : Fragment;
    return (
      <Stretch key={index}>
        {text.split('\n').map((line, at) => (
          <Fragment key={at}>
            {at === 0 ? null : <br />}
            {line}
          </Fragment>
        ))}
      </Stretch>
    );
  });
}
