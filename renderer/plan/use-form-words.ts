import { createContext, use } from 'react';
import type { Texts } from '../../templates/content/texts';

/** The words of the forms in the plan's language, and what is offered to pick; given once by the plan's place. */
export interface FormWords {
  readonly texts: Texts;
  readonly roles: readonly string[];
  readonly people: readonly string[];
}

export const FormWordsContext = createContext<FormWords | null>(null);

function useFormWords(): FormWords {
  const words = use(FormWordsContext);
  if (words === null) throw new Error('A field stands outside the plan.');
  return words;
}

/** A text that all forms share, by its key. */
export function useFormWord(): (key: string) => string {
  const { texts } = useFormWords();
  return (key) => texts.of(key).text;
}

/** What can be picked in a field beside being typed: roles, or the people of this plan. */
export function useSuggestions(kind: 'roles' | 'people' | null): readonly string[] {
  const { roles, people } = useFormWords();
  if (kind === null) return [];
  return kind === 'roles' ? roles : people;
}
