import { useMemo, useState } from 'react';
import type { Material } from '../../templates/materials/material';
import { paperSheet } from '../../templates/materials/paper-sheet';
import { only } from '../../templates/model/language';
import type { Answers } from '../../templates/model/plan';
import { printWayOf } from '../paper/print-way';
import { createSheetSharing } from '../paper/share-unchanged';
import { useContent, type PaperModel } from '../paper/use-paper';
import { useUnit, useWindow } from '../state/window-context';
import { planLanguages, usePlanLanguage } from './use-plan-form';

/** A form as the paper that it becomes: filled where there are answers, and empty as null. Nothing of it is stored. */
export function usePlanPaper(material: Material, answers: Answers | null): PaperModel {
  const unit = useUnit();
  const content = useContent();
  const date = useWindow((state) => state.workspace.today);
  const language = usePlanLanguage();
  const [share] = useState(createSheetSharing);
  const languages = useMemo(() => ({ ...only(language), ...planLanguages(language) }), [language]);
  // No answer changes the edition: it is taken once of the empty form, and not at every letter that is filled in.
  const { edition } = useMemo(
    () => paperSheet(material, { unit, content, date }, { variant: null, ...languages }),
    [material, unit, content, date, languages],
  );
  return useMemo(() => {
    const facts = { unit, content, date, answers, edition };
    const sheet = share(paperSheet(material, facts, { variant: null, ...languages }));
    const request = { materialId: material.id, variant: null, ...languages, answers };
    return { material, content, unit, sheet, languages, date, request, way: printWayOf(material, sheet) };
  }, [material, unit, content, date, answers, edition, languages, share]);
}
