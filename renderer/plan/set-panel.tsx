import { FileDown, Printer as PrinterSign } from 'lucide-react';
import { useState } from 'react';
import type { Printer } from '../../electron/bridge/contract';
import { only } from '../../templates/model/language';
import { formsWrittenIn, hasAnswersFor } from '../../templates/plan/forms-written-in';
import { isWithoutClient } from '../../templates/plan/kept-plan';
import type { PlanForm } from '../../templates/plan/plan-form';
import { ActionButton } from '../controls/action-button';
import { Tick } from '../controls/tick';
import { OutcomeLine } from '../paper/outcome-line';
import { choosePrinter, usePrinterList } from '../paper/use-printer';
import type { PaperRequest } from '../state/paper-actions';
import { useActions, useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { usePlan } from './plan-context';
import { SecrecyNote } from './secrecy-note';
import { planLanguages, usePlanLanguage } from './use-plan-form';

type Forms = ReadonlyMap<string, PlanForm>;

/** Forms of this client that would show something, and whether each is in the set: those in which something is written. */
interface SetForm {
  readonly form: PlanForm;
  readonly isIn: boolean;
}

function useSetForms(forms: Forms, chosen: Readonly<Partial<Record<string, boolean>>>): readonly SetForm[] {
  const answers = usePlan((state) => state.answers);
  const all = [...forms.values()].filter(({ materialId }) => !isWithoutClient(materialId));
  const written = formsWrittenIn(
    all,
    answers,
    usePlan((state) => state.touched),
  );
  return all
    .filter((form) => hasAnswersFor(form, answers))
    .map((form) => ({ form, isIn: chosen[form.materialId] ?? written.has(form.materialId) }));
}

/** The papers of the set, as they are asked for. */
function useRequests(set: readonly SetForm[]): readonly PaperRequest[] {
  const answers = usePlan((state) => state.answers);
  const language = usePlanLanguage();
  const languages = { ...only(language), ...planLanguages(language) };
  return set
    .filter(({ isIn }) => isIn)
    .map(({ form }) => ({ materialId: form.materialId, variant: null, ...languages, answers }));
}

/** Makes one paper after another; the first that does not come about ends the round. */
async function inTurn(
  requests: readonly PaperRequest[],
  make: (request: PaperRequest) => Promise<boolean>,
): Promise<void> {
  for (const request of requests) if (!(await make(request))) return;
}

/** How forms are printed: once, on one side. */
const choice = { copies: 1, sides: 'one-sided', paper: 'A4' } as const;

/** The printer used last, or the system's own; null where there is none. */
function useFormsPrinter(): Printer | null {
  const list = usePrinterList();
  const lastPrinter = useWindow((state) => state.workspace.settings.lastPrinter);
  return choosePrinter(list.kind === 'known' ? list.printers : [], lastPrinter);
}

/** Everything that is filled, at once: on paper, or as files one after another. */
function SetButtons({ requests }: { readonly requests: readonly PaperRequest[] }) {
  const t = useTexts();
  const { print, makeFile } = useActions();
  const [isMaking, setMaking] = useState(false);
  const printer = useFormsPrinter();
  const run = (make: (request: PaperRequest) => Promise<boolean>): void => {
    setMaking(true);
    void inTurn(requests, make).finally(() => {
      setMaking(false);
    });
  };
  return (
    <div className="button-row">
      <ActionButton
        isDisabled={isMaking || printer === null || requests.length === 0}
        onPress={() => {
          if (printer === null) return;
          const { name, remembered } = printer;
          run((paper) => print({ paper, printerName: name, choice, toRemember: remembered ?? choice }));
        }}
      >
        <PrinterSign aria-hidden size={18} />
        {t('plan.printAll')}
      </ActionButton>
      {(['pdf', 'docx'] as const).map((format) => (
        <ActionButton
          key={format}
          isDisabled={isMaking || requests.length === 0}
          onPress={() => {
            run((paper) => makeFile(paper, format));
          }}
        >
          <FileDown aria-hidden size={18} />
          {t(format === 'pdf' ? 'plan.pdfAll' : 'plan.wordAll')}
        </ActionButton>
      ))}
    </div>
  );
}

/** The whole set: which forms it holds, where they belong, and the ways out. */
export function SetPanel({ forms }: { readonly forms: Forms }) {
  const t = useTexts();
  const [chosen, setChosen] = useState<Readonly<Partial<Record<string, boolean>>>>({});
  const set = useSetForms(forms, chosen);
  const requests = useRequests(set);
  return (
    <section className="plan-panel" aria-labelledby="set-title">
      <h2 id="set-title">{t('plan.set')}</h2>
      {set.length === 0 ? (
        <p className="quiet-text">{t('plan.setEmpty')}</p>
      ) : (
        <>
          <SecrecyNote />
          <ul className="plan-set-list">
            {set.map(({ form, isIn }) => (
              <li key={form.materialId}>
                <Tick
                  isSelected={isIn}
                  onChange={(isOn) => {
                    setChosen((before) => ({ ...before, [form.materialId]: isOn }));
                  }}
                >
                  <span lang={form.language}>{form.title}</span>
                </Tick>
                <OutcomeLine materialId={form.materialId} />
              </li>
            ))}
          </ul>
          <SetButtons requests={requests} />
        </>
      )}
    </section>
  );
}
