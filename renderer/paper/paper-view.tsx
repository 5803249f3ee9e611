import { ArrowLeft } from 'lucide-react';
import { ActionButton } from '../controls/action-button';
import { Choice } from '../controls/choice';
import { useActions } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { FindingList } from './finding-list';
import { LawList } from './law-list';
import { useMaterialWords } from './material-words';
import { PaperFacts } from './paper-facts';
import { Preview } from './preview';
import { PrintBox } from './print-box';
import { ShownItems } from './shown-items';
import { useFindings, useFitOf } from './use-findings';
import { usePaper, type PaperModel } from './use-paper';
import './paper-view.css';

function PaperHead({ paper, isFirst }: { readonly paper: PaperModel; readonly isFirst: boolean }) {
  const t = useTexts();
  const { go, chooseLanguage } = useActions();
  const words = useMaterialWords(paper.material);
  return (
    <header className="paper-head">
      <ActionButton look="plain" onPress={() => { go({ kind: 'papers' }); }}>
        <ArrowLeft aria-hidden size={20} />
        {t('paper.back')}
      </ActionButton>
      <h1 className="paper-name">{words.name}</h1>
      <p className="quiet-text">{isFirst ? t('guide.paperLead') : words.size}</p>
      {paper.languages.length > 1 ? (
        <div className="paper-language">
          <Choice
            label={t('paper.language')}
            isLabelHidden
            value={paper.language}
            options={paper.languages.map((language) => ({ id: language, label: t(`languages.${language}`) }))}
            onChange={(language) => { chooseLanguage(paper.material.id, language); }}
          />
        </div>
      ) : null}
    </header>
  );
}

/** One paper: its live picture on the left; printing, what to mend, and its facts on the right. */
export function PaperView({ materialId, isFirst }: { readonly materialId: string; readonly isFirst: boolean }) {
  const paper = usePaper(materialId);
  const [fit, setFit] = useFitOf(paper);
  const findings = useFindings(paper, fit);
  return (
    <div className="paper-view">
      <PaperHead paper={paper} isFirst={isFirst} />
      <Preview paper={paper} onFit={setFit} />
      <div className="paper-column">
        <PrintBox paper={paper} findings={findings} />
        <FindingList findings={findings} paper={paper} />
        <PaperFacts paper={paper} />
        <ShownItems paper={paper} />
        <LawList paper={paper} />
      </div>
    </div>
  );
}
