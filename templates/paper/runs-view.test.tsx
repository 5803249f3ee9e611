import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Runs } from '../sheet/nodes';
import { PaperLanguage } from './paper-language';
import { RunsView } from './runs-view';

function drawn(content: Runs): string {
  return renderToStaticMarkup(
    <PaperLanguage value={{ language: 'sms', isHyphenated: true }}>
      <RunsView content={content} />
    </PaperLanguage>,
  );
}

it('draws the words of the paper as they are, undivided in Sámi', () => {
  expect(drawn([{ text: 'tåimmamooddkääzzkõõzz juõʹǩǩ' }])).toBe('tåimmamooddkääzzkõõzz juõʹǩǩ');
});

it('names the language of words in another one', () => {
  expect(drawn([{ text: 'Asuminen', language: 'fi' }])).toBe('<span lang="fi" role="emphasis">Asuminen</span>');
  expect(drawn([{ text: 'Asuminen', language: 'fi', isStrong: true }])).toBe('<strong lang="fi">Asuminen</strong>');
});

it('marks a missing text for the eye and for the ear, in the language in which it is shown', () => {
  expect(drawn([{ text: 'Asuminen', language: 'fi', isMissing: true }])).toBe(
    '<span lang="fi" role="emphasis" class="missing"><span class="missing-mark">puuttuu: </span>Asuminen</span>',
  );
  expect(drawn([{ text: 'SHL 35 §', language: 'fi', isMissing: true, isUnbroken: true, isStrong: true }])).toBe(
    '<strong lang="fi" class="unbroken missing"><span class="missing-mark">puuttuu: </span>SHL 35 §</strong>',
  );
});

it('breaks lines where the words do, each line divided by itself', () => {
  expect(drawn([{ text: 'Soita\nja ' }, { text: 'kysy\nlisää', isStrong: true }])).toBe(
    'Soita<br/>ja <strong>kysy<br/>lisää</strong>',
  );
});

it('marks a missing text once, also where some of its words are strong', () => {
  const missing = { language: 'fi', isMissing: true } as const;
  expect(
    drawn([
      { text: 'Soita ', ...missing },
      { text: 'heti', isStrong: true, ...missing },
    ]),
  ).toBe(
    '<span lang="fi" role="emphasis" class="missing"><span class="missing-mark">puuttuu: </span>Soita </span>' +
      '<strong lang="fi" class="missing">heti</strong>',
  );
});
