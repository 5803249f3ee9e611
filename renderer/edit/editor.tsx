import { memo, useMemo, useRef } from 'react';
import type { Finding, FitReport } from '../../templates/check/finding';
import type { EditorSection } from '../../templates/edit/editor-item';
import {
  changedNodes,
  itemById,
  nodesOfItem,
  type FoundItem,
  type PointedPlace,
} from '../../templates/edit/find-in-editor';
import type { ItemId } from '../../templates/model/layer';
import { Fold } from '../controls/fold';
import { FindingList } from '../paper/finding-list';
import { Preview } from '../paper/preview';
import { useFindings, useFit, usePressFit } from '../paper/use-findings';
import { usePaintedPaper, type PaperModel } from '../paper/use-paper';
import { useAfterPaint } from '../state/use-after-paint';
import { useTexts } from '../texts/use-texts';
import { CheckedContext, EditorContext, FieldRequestContext } from './editor-context';
import { ItemPage, SectionPage } from './item-page';
import { ItemTree } from './item-tree';
import { sectionRowId } from './section-row-id';
import { useEditorModel, type EditorModel } from './use-editor-model';
import { useOpenEditor } from './use-editor';
import { usePaperMarks, type PaperMarks } from './use-paper-marks';

/** The tree is long in drawing: words in it follow once nobody types; what is added, hidden or moved shows at once. */
const treePauseMs = 300;

interface EditPreviewProps {
  readonly paper: PaperModel;
  readonly marks: PaperMarks;
  readonly onFit: (fit: FitReport) => void;
  readonly onWords: (place: PointedPlace) => void;
}

/** The paper as it will be printed, with marks of the screen: what is open and what is changed. */
function EditPreview({ paper, marks, onFit, onWords }: EditPreviewProps) {
  const ref = useRef<HTMLDivElement>(null);
  usePaperMarks(ref, marks);
  return (
    <div className="edit-preview" ref={ref}>
      <Preview paper={paper} onFit={onFit} firstZoom="page-width" onWords={onWords} />
    </div>
  );
}

/** What there is to look at on the whole paper, folded away: what concerns a text stands at the text. */
const PaperFindings = memo(function PaperFindings({
  paper,
  findings,
}: {
  readonly paper: PaperModel;
  readonly findings: readonly Finding[];
}) {
  const t = useTexts();
  if (findings.length === 0) return null;
  return (
    <div className="edit-findings">
      <Fold title={t('edit.otherFindings')} note={String(findings.length)}>
        <FindingList paper={paper} findings={findings} />
      </Fold>
    </div>
  );
});

/** The open item or section; nothing open yet says what to do. */
const OpenPage = memo(function OpenPage({
  sections,
  openId,
}: {
  readonly sections: readonly EditorSection[];
  readonly openId: string | null;
}) {
  const t = useTexts();
  const found = openId === null ? undefined : itemById(sections, openId);
  const section = sections.find((one) => sectionRowId(one) === openId);
  if (found !== undefined) return <ItemPage key={found.page.id} found={found} />;
  if (section !== undefined) return <SectionPage key={section.id} section={section} />;
  return <p className="quiet-text">{t('edit.choose')}</p>;
});

function openNodes({ said }: EditorModel, found: FoundItem | undefined, writtenKey: string | null): readonly ItemId[] {
  if (found === undefined) return [];
  const nodes = writtenKey === null ? [] : (said.nodesOfKey.get(writtenKey) ?? []);
  return nodes.length > 0 ? nodes : nodesOfItem(found.item, said);
}

/** What the tree shows: the same items as the model at once, their newest words after a pause. */
function useTreeSections({ sections, said }: EditorModel): readonly EditorSection[] {
  const isOnlyWords = useAfterPaint(said, treePauseMs) === said;
  return useAfterPaint(sections, isOnlyWords ? treePauseMs : 0);
}

/** The tree of the paper, the words of what is open, and the paper itself. */
export function Editor({ paper }: { readonly paper: PaperModel }) {
  const t = useTexts();
  // The field and the picture follow each letter in the same frame; all else that words change comes a moment later.
  const model = useEditorModel(paper);
  const laterPaper = usePaintedPaper(paper);
  const treeSections = useTreeSections(model);
  const [fit, onFit] = useFit();
  usePressFit(paper, onFit);
  const findings = useFindings(laterPaper, fit);
  const check = useMemo(() => ({ paper: laterPaper, model, findings }), [laterPaper, model, findings]);
  const { editor, checked, fieldRequest, openId, writtenKey, openPlace, spoken } = useOpenEditor(paper, model, check);
  const changed = useMemo(() => changedNodes(model.sections, model.said), [model]);
  const open = openNodes(model, openId === null ? undefined : itemById(model.sections, openId), writtenKey);
  return (
    <EditorContext value={editor}>
      <nav className="edit-tree" aria-label={t('edit.tree')}>
        <ItemTree sections={treeSections} openId={openId} />
      </nav>
      <section className="edit-page" aria-label={t('edit.page')}>
        <FieldRequestContext value={fieldRequest}>
          <CheckedContext value={checked}>
            <OpenPage sections={model.sections} openId={openId} />
          </CheckedContext>
        </FieldRequestContext>
        <PaperFindings paper={laterPaper} findings={findings} />
        <p className="heard-only" role="status">
          {spoken}
        </p>
      </section>
      <EditPreview paper={paper} marks={{ open, changed }} onFit={onFit} onWords={openPlace} />
    </EditorContext>
  );
}
