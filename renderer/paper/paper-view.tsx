import { memo } from 'react';
import { mayBePrinted } from '../../templates/check/check-paper';
import type { Content } from '../../templates/content/content';
import type { FitReport } from '../../templates/check/finding';
import { FindingList } from './finding-list';
import { LawList } from './law-list';
import { PaperFacts } from './paper-facts';
import { PaperHead } from './paper-head';
import { Preview } from './preview';
import { PrintBox } from './print-box';
import { ShownItems } from './shown-items';
import { useFindings, useFit, usePressFit } from './use-findings';
import { usePaintedPaper, usePaper, type PaperModel } from './use-paper';
import './paper-view.css';

interface PaperColumnProps {
  readonly paper: PaperModel;
  /** As it is now: a tick shows at once what it has done, and letters in the unit's facts do not change it. */
  readonly content: Content;
  readonly fit: FitReport | null;
}

/** Printing, what to mend, and the paper's facts; only its fields follow each letter at once, by themselves. */
const PaperColumn = memo(function PaperColumn({ paper, content, fit }: PaperColumnProps) {
  const findings = useFindings(paper, fit);
  const { material } = paper;
  const { language } = paper.languages;
  return (
    <div className="paper-column">
      <PrintBox paper={paper} isStopped={!mayBePrinted(findings)} pagesFound={fit?.pages ?? null} />
      <FindingList findings={findings} paper={paper} />
      <PaperFacts material={material} language={language} />
      <ShownItems content={content} language={language} />
      <LawList statutes={content.statutes} />
    </div>
  );
});

/** One paper: its live picture on the left, all that is done with it on the right. */
export function PaperView({ materialId, isFirst }: { readonly materialId: string; readonly isFirst: boolean }) {
  const paper = usePaper(materialId);
  // The picture follows each letter in the same frame; the check and the rest come a moment later.
  const later = usePaintedPaper(paper);
  const [fit, onFit] = useFit();
  usePressFit(paper, onFit);
  return (
    <div className="paper-view">
      <PaperHead
        material={paper.material}
        languages={paper.languages}
        variant={paper.sheet.variant}
        isFirst={isFirst}
      />
      <Preview paper={paper} onFit={onFit} />
      <PaperColumn paper={later} content={paper.content} fit={fit} />
    </div>
  );
}
