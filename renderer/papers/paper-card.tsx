import { Printer } from 'lucide-react';
import { memo, useRef } from 'react';
import type { Finding } from '../../templates/check/finding';
import type { Material } from '../../templates/materials/material';
import { findingMessage } from '../../templates/messages/finding-message';
import { ActionButton } from '../controls/action-button';
import { useMaterialWords } from '../paper/material-words';
import { OutcomeLine } from '../paper/outcome-line';
import { useFindings, useFit } from '../paper/use-findings';
import { usePaperOf, type PaperFacts, type PaperModel } from '../paper/use-paper';
import { choiceToRemember, usePrinter } from '../paper/use-printer';
import { useActions, useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { PaperPicture } from './paper-picture';
import { useNear } from './use-near';

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
    <p className="card-stop small-text">
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

/** Where and how a press of *Tulosta* prints. That there is no printer is said once, above the shelves. */
function PrintsTo({ paper }: { readonly paper: PaperModel }) {
  const t = useTexts();
  const { printer, choice } = usePrinter(paper.way);
  if (printer === null) return null;
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
  const { printer, choice, rememberedAt } = usePrinter(paper.way);
  const isPrinting = useWindow((state) => state.outcomes[paper.material.id]?.kind === 'busy');
  return (
    <div className="button-row equal">
      <ActionButton
        look="primary"
        aria-label={t('papers.printPaper', { paper: name })}
        isDisabled={isStopped || printer === null}
        isPending={isPrinting}
        onPress={() => {
          if (printer === null) return;
          const toRemember = choiceToRemember(choice, rememberedAt(printer), paper.way);
          void print({ paper: paper.request, printerName: printer.name, choice, toRemember });
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

interface PaperCardProps {
  readonly material: Material;
  readonly facts: PaperFacts;
}

/** One paper on the shelf: its true small picture, drawn once it comes near, and printing it at once. */
export const PaperCard = memo(function PaperCard({ material, facts }: PaperCardProps) {
  const ref = useRef<HTMLLIElement>(null);
  const isNear = useNear(ref);
  const paper = usePaperOf(material.id, facts);
  const words = useMaterialWords(material);
  const { go } = useActions();
  const [fit, setFit] = useFit();
  const stop = useFindings(paper, fit).find((finding) => finding.severity === 'stops');
  return (
    <li className="paper-card" ref={ref}>
      {/* The picture is for the eye; the button below it says the same to keyboard and screen reader. */}
      <div
        className="paper-card-picture"
        aria-hidden
        onClick={() => {
          go({ kind: 'paper', materialId: material.id, isFirst: false });
        }}
      >
        {isNear ? <PaperPicture paper={paper} onFit={setFit} /> : null}
      </div>
      <div className="paper-card-words">
        <h3 className="paper-card-name">{words.name}</h3>
        <p className="paper-card-size small-text quiet-text">{words.size}</p>
        <p className="paper-card-what">{words.what}</p>
        {stop === undefined ? <PrintsTo paper={paper} /> : <Stop paper={paper} finding={stop} />}
      </div>
      <CardButtons paper={paper} name={words.name} isStopped={stop !== undefined} />
      <OutcomeLine materialId={material.id} />
    </li>
  );
});
