import { useState } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { lackingLetters } from '../../templates/translation/lacking-letters';
import type { ContentLanguage } from '../../templates/model/language';
import { Tick } from '../controls/tick';
import { useTexts } from '../texts/use-texts';

interface LettersPanelProps {
  readonly language: ContentLanguage;
  readonly onLetter: (letter: string) => void;
}

/** Letters that a Finnish keyboard has no key for; each goes to where the cursor is in the text last written. */
export function LettersPanel({ language, onLetter }: LettersPanelProps) {
  const t = useTexts();
  const [isUpper, setUpper] = useState(false);
  const letters = lackingLetters(language);
  if (letters.length === 0) return null;
  return (
    <div className="letters-panel">
      <Toolbar className="letters" aria-label={t('translation.letters')}>
        {letters.map((letter) => {
          const shown = isUpper ? letter.toUpperCase() : letter;
          return (
            <Button
              key={letter}
              className="button narrow letter"
              lang={language}
              preventFocusOnPress
              onPress={() => {
                onLetter(shown);
              }}
            >
              {shown}
            </Button>
          );
        })}
      </Toolbar>
      <Tick isSelected={isUpper} onChange={setUpper}>
        {t('translation.upper')}
      </Tick>
    </div>
  );
}

/**
 * Puts a letter where the cursor is, as if it had been typed. The field is React's: it hears of the change by the event that
 * typing makes, and the cursor stays behind the letter.
 */
export function typeLetter(field: HTMLTextAreaElement, letter: string): void {
  if (field.readOnly || !field.isConnected) return;
  field.setRangeText(letter, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
