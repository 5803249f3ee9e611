import { Printer } from 'lucide-react';
import { useDeferredValue } from 'react';
import type { Finding } from '../../templates/check/finding';
import { findingMessage } from '../../templates/messages/finding-message';
import { ActionButton } from '../controls/action-button';
import { useMaterialWords } from '../paper/material-words';
import { OutcomeLine } from '../paper/outcome-line';
import { PaperSheets } from '../paper/paper-sheets';
import { useFindings, useFit } from '../paper/use-findings';
import { usePaper, type PaperModel } from '../paper/use-paper';
import { usePrinter } from '../paper/use-printer';
import { useActions, useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';

/** Large enough to recognise the paper by its shape, small enough for a shelf of them. */
const pictureScale = 0.25;

interface CardPartProps {
  readonly paper: PaperModel;
  readonly name: string;
}

/** Why the paper cannot be printed yet, with the way to mend it. */
function Stop({ paper, finding }: { readonly paper: PaperModel; readonly finding: Finding }) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const { openPlace } = useActions();
  const sentence = findingMessage(language, finding, paper);
  return (
    <p className="card-stop">
      <span className="stop-text">{t('papers.stopped', { reason: sentence })}</span>
      <ActionButton
        look="plain"
        aria-label={t('check.mendNamed', { finding: sentence })}
        onPress={() => {
          openPlace(finding.place, paper.material.id);
        }}
      >
        {t('papers.mend')}
      </ActionButton>
    </p>
  );
}

/** Where and how a press of *Tulosta* prints: what was chosen last at that printer. */
function PrintsTo({ paper }: { readonly paper: PaperModel }) {
  const t = useTexts();
  const { printer, choice, list } = usePrinter(paper.material);
  if (printer === null)
    return (
      <p className="small-text quiet-text">
        {list.kind === 'unknown' ? t('paper.lookingForPrinters') : t('paper.noPrinter')}
      </p>
    );
  return (
    <p className="small-text quiet-text">
      {t('papers.printsTo', {
        printer: printer.label,
        copies: choice.copies,
        sides: choice.sides === 'one-sided' ? t('paper.one-sided') : t('paper.shortTwoSided'),
        paper: choice.paper,
      })}
    </p>
  );
}

function CardButtons({ paper, name, isStopped }: CardPartProps & { readonly isStopped: boolean }) {
  const t = useTexts();
  const { go, print } = useActions();
  const { printer, choice } = usePrinter(paper.material);
  const isPrinting = useWindow((state) => state.outcomes[paper.material.id]?.kind === 'busy');
  return (
    <div className="button-row">
      <ActionButton
        look="primary"
        isDisabled={isStopped || printer === null}
        isPending={isPrinting}
        onPress={() => {
          if (printer !== null) void print(paper.request, printer.name, choice);
        }}
      >
        <Printer aria-hidden size={20} />
        {isPrinting ? t('paper.printing') : t('paper.print')}
      </ActionButton>
      <ActionButton
        aria-label={t('papers.openPaper', { paper: name })}
        onPress={() => {
          go({ kind: 'paper', materialId: paper.material.id, isFirst: false });
        }}
      >
        {t('papers.open')}
      </ActionButton>
    </div>
  );
}

/** One paper on the shelf: its true small picture, and printing it at once. */
export function PaperCard({ materialId }: { readonly materialId: string }) {
  const paper = usePaper(materialId);
  const words = useMaterialWords(paper.material);
  const { go } = useActions();
  const [fit, setFit] = useFit();
  const later = useDeferredValue(paper);
  const stop = useFindings(later, fit).find((finding) => finding.severity === 'stops');
  return (
    <li className="paper-card">
      {/* The picture is for the eye; the button beside it says the same to keyboard and screen reader. */}
      <div
        className="paper-card-picture"
        aria-hidden
        onClick={() => {
          go({ kind: 'paper', materialId, isFirst: false });
        }}
      >
        <div inert>
          <PaperSheets
            sheet={paper.sheet}
            PageLayout={paper.material.PageLayout}
            scale={pictureScale}
            columns={paper.sheet.pages.length}
            gapPx={12}
            onFit={setFit}
          />
        </div>
      </div>
      <div className="paper-card-words">
        <h3 className="paper-card-name">{words.name}</h3>
        <p className="quiet-text">{words.what}</p>
        {stop === undefined ? <PrintsTo paper={paper} /> : <Stop paper={paper} finding={stop} />}
        <CardButtons paper={paper} name={words.name} isStopped={stop !== undefined} />
        <OutcomeLine materialId={materialId} />
      </div>
    </li>
  );
}
