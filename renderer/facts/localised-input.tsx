import type { Place } from '../../templates/check/finding';
import type { ContentLanguage, LocalisedText } from '../../templates/model/language';
import { TextInput } from '../controls/text-input';
import { useFacts } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { withText } from './unit-changes';

interface LocalisedInputProps {
  /** The label for one language, when there are several; the second part is said only then. */
  readonly label: (languageName: string) => string;
  /** The label when the unit has one language. */
  readonly plainLabel?: string;
  readonly text: LocalisedText;
  readonly onChange: (text: LocalisedText) => void;
  readonly maxLength: number;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly note?: string;
  readonly place?: Place;
  /** Only this language, where a paper in one language is edited. */
  readonly only?: ContentLanguage;
}

/** A text that the unit writes once in each of its languages. */
export function LocalisedInput(props: LocalisedInputProps) {
  const t = useTexts();
  const languages = useFacts((unit) => unit.languages);
  const shown = props.only === undefined ? languages : [props.only];
  const fields = shown.map((language, index) => (
    <TextInput
      key={language}
      label={
        languages.length === 1 && props.plainLabel !== undefined
          ? props.plainLabel
          : props.label(t(`languages.${language}`))
      }
      value={props.text[language] ?? ''}
      onChange={(value) => {
        props.onChange(withText(props.text, language, value));
      }}
      maxLength={props.maxLength}
      language={language}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      {...(props.placeholder === undefined ? {} : { placeholder: props.placeholder })}
      {...(props.note === undefined ? {} : { note: props.note })}
      {...(props.place === undefined || index > 0 ? {} : { place: props.place })}
    />
  ));
  return fields.length === 1 ? fields : <div className="localised">{fields}</div>;
}
