import { useMemo } from 'react';
import { textsIn, type TextLanguages } from '../../templates/content/texts';
import { catalogue } from '../../templates/materials/catalogue';
import type { Material } from '../../templates/materials/material';
import { builtInLanguages, type ContentLanguage } from '../../templates/model/language';
import { readPlanForm, type PlanForm } from '../../templates/plan/plan-form';
import { peopleSuggestions, roleSuggestions } from '../../templates/plan/suggestions';
import { useContent } from '../paper/use-paper';
import { useUnit } from '../state/window-context';
import { usePlan } from './plan-context';
import type { FormWords } from './use-form-words';

/** The forms of the catalogue, in its order. */
const formMaterials: readonly Material[] = catalogue.filter(({ formId }) => formId !== undefined);

/** The language of the forms: the one chosen for this client, else the unit's first. */
export function usePlanLanguage(): ContentLanguage {
  const { languages } = useUnit();
  return usePlan(({ language }) => language) ?? languages[0] ?? 'fi';
}

/** How texts are said: those that Sámi lacks in Finnish, as nobody stands before an empty question. */
export function planLanguages(language: ContentLanguage): TextLanguages {
  const isBuiltIn = builtInLanguages.some((builtIn) => builtIn === language);
  return { language, instead: isBuiltIn ? null : 'fi' };
}

/** All forms as they are filled, in the plan's language, by material. */
export function usePlanForms(): ReadonlyMap<string, PlanForm> {
  const content = useContent();
  const language = usePlanLanguage();
  return useMemo(() => {
    const languages = planLanguages(language);
    return new Map(formMaterials.map(({ id }) => [id, readPlanForm(content, id, languages)]));
  }, [content, language]);
}

/** What the fields need beside their own words. */
export function usePlanWords(): FormWords {
  const content = useContent();
  const language = usePlanLanguage();
  // As one text: the fields are drawn again only when a name has changed, not with every letter elsewhere.
  const people = usePlan(({ answers }) => peopleSuggestions(answers).join('\n'));
  const said = useMemo(() => {
    const languages = planLanguages(language);
    return { texts: textsIn(content.texts, languages), roles: roleSuggestions(content, languages) };
  }, [content, language]);
  return useMemo(() => ({ ...said, people: people === '' ? [] : people.split('\n') }), [said, people]);
}
