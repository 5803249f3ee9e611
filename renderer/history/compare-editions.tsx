import { ArrowLeft, Minus, Plus, RotateCcw } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { master } from '../../templates/content/master';
import type { UnitDocument } from '../../templates/history/unit-document';
import { compareDocuments, documentDifferenceId } from '../../templates/layer/compare-documents';
import { messageFor } from '../../templates/messages/messages';
import type { EditionSummary } from '../../templates/model/edition';
import { paperSizeMm } from '../../templates/sheet/paper-size';
import { ActionButton } from '../controls/action-button';
import { Choice } from '../controls/choice';
import { useFlow } from '../layout/use-flow';
import { PaperSheets } from '../paper/paper-sheets';
import { usePaperOf } from '../paper/use-paper';
import { useRoom } from '../paper/use-room';
import { nextScale, pixelsPerMm } from '../paper/zoom';
import { useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { useEditionWords } from './edition-words';
import { ignoreFit } from './ignore-fit';
import { differenceGroups, saidDifference, type SaidDifference } from './said-difference';
import { now, useEditionDocument, useFactsOf } from './use-editions';

/** Between the pages of one paper, in CSS pixels. */
const pageGapPx = 12;

interface ComparedPaperProps {
  readonly document: UnitDocument;
  readonly materialId: string;
  readonly label: string;
  readonly scale: number;
}

/** All pages of one side, one under the other. */
function ComparedPaper({ document, materialId, label, scale }: ComparedPaperProps) {
  const { sheet, material } = usePaperOf(materialId, useFactsOf(document));
  const { paged, column } = useFlow(sheet, material.PageLayout);
  return (
    <figure className="compared-paper">
      <figcaption className="small-text">{label}</figcaption>
      {/* Scrolled with the keys too. */}
      <div className="compared-pages" tabIndex={0} role="group" aria-label={label}>
        <div inert>
          {paged === null ? null : (
            <PaperSheets
              sheet={paged}
              PageLayout={material.PageLayout}
              scale={scale}
              columns={1}
              gapPx={pageGapPx}
              onFit={ignoreFit}
            />
          )}
        </div>
      </div>
      {column}
    </figure>
  );
}

interface SidesProps {
  readonly before: UnitDocument;
  readonly after: UnitDocument;
  readonly labels: { readonly before: string; readonly after: string };
  readonly materialId: string;
}

/** Both papers side by side, always at the same zoom. */
function ComparedPapers({ before, after, labels, materialId }: SidesProps) {
  const t = useTexts();
  const ref = useRef<HTMLDivElement>(null);
  const room = useRoom(ref);
  const [chosen, setChosen] = useState<number | null>(null);
  const { sheet } = usePaperOf(materialId, useFactsOf(after));
  const widthPx = paperSizeMm(sheet.paper).width * pixelsPerMm;
  const fitting = room === null ? 0.4 : Math.min(1, (room.widthPx / 2 - 40) / widthPx);
  const scale = chosen ?? fitting;
  return (
    <section className="compared" aria-label={t('history.papers')}>
      <div className="compared-zoom">
        <ActionButton
          isNarrow
          aria-label={t('paper.zoomOut')}
          onPress={() => {
            setChosen(nextScale(scale, -1));
          }}
        >
          <Minus aria-hidden size={18} />
        </ActionButton>
        <span className="small-text">{`${String(Math.round(scale * 100))} %`}</span>
        <ActionButton
          isNarrow
          aria-label={t('paper.zoomIn')}
          onPress={() => {
            setChosen(nextScale(scale, 1));
          }}
        >
          <Plus aria-hidden size={18} />
        </ActionButton>
      </div>
      <div className="compared-papers" ref={ref}>
        <ComparedPaper document={before} materialId={materialId} label={labels.before} scale={scale} />
        <ComparedPaper document={after} materialId={materialId} label={labels.after} scale={scale} />
      </div>
    </section>
  );
}

function Cell({ said, language }: { readonly said: string | null; readonly language: string | null }) {
  const t = useTexts();
  if (said === null) return <td className="quiet-text">{t('compare.nothing')}</td>;
  return <td {...(language === null ? {} : { lang: language })}>{said}</td>;
}

function useSaidDifferences({ before, after }: Pick<SidesProps, 'before' | 'after'>) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const [old, newer] = [useFactsOf(before), useFactsOf(after)];
  return useMemo(() => {
    const sources = {
      t,
      language,
      before: { document: before, content: old.content },
      after: { document: after, content: newer.content },
    };
    return compareDocuments(master, before, after).map((difference) => ({
      id: documentDifferenceId(difference),
      ...saidDifference(difference, sources),
    }));
  }, [t, language, before, after, old, newer]);
}

interface GroupTableProps {
  readonly title: string;
  readonly labels: SidesProps['labels'];
  readonly rows: readonly (SaidDifference & { readonly id: string })[];
}

function GroupTable({ title, labels, rows }: GroupTableProps) {
  const t = useTexts();
  return (
    <table className="history-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('compare.what')}</th>
          <th scope="col">{labels.before}</th>
          <th scope="col">{labels.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, what, before, after, language }) => (
          <tr key={id}>
            <th scope="row">{what}</th>
            <Cell said={before} language={language} />
            <Cell said={after} language={language} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Differences(props: SidesProps) {
  const t = useTexts();
  const said = useSaidDifferences(props);
  return (
    <section className="history-differences" aria-labelledby="history-differences">
      <h2 id="history-differences">{t('history.differences')}</h2>
      <p role="status">{said.length === 0 ? t('history.same') : t('history.count', { count: said.length })}</p>
      {differenceGroups.map((group) => {
        const rows = said.filter((one) => one.group === group);
        if (rows.length === 0) return null;
        return <GroupTable key={group} title={t(`history.groups.${group}`)} labels={props.labels} rows={rows} />;
      })}
    </section>
  );
}

interface ComparedIds {
  readonly before: string;
  readonly after: string;
}

interface SideChoicesProps {
  readonly editions: readonly EditionSummary[];
  readonly ids: ComparedIds;
  readonly labelOf: (id: string) => string;
  readonly onChoose: (ids: ComparedIds) => void;
  readonly onRestore: (edition: EditionSummary) => void;
}

/** What is compared with what; the older one can be restored from here. */
function SideChoices({ editions, ids, labelOf, onChoose, onRestore }: SideChoicesProps) {
  const t = useTexts();
  const words = useEditionWords();
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const options = [now, ...editions.map(({ id }) => id)].map((id) => ({ id, label: labelOf(id) }));
  const chosen = editions.find(({ id }) => id === ids.before);
  return (
    <div className="history-sides">
      {(['before', 'after'] as const).map((side) => (
        <Choice
          key={side}
          label={t(`history.${side}`)}
          value={ids[side]}
          options={options}
          onChange={(id) => {
            onChoose({ ...ids, [side]: id });
          }}
        />
      ))}
      {chosen === undefined ? null : (
        <ActionButton
          look="primary"
          isDisabled={isReadOnly}
          onPress={() => {
            onRestore(chosen);
          }}
        >
          <RotateCcw aria-hidden size={18} />
          {t('history.restoreNamed', { name: words.name(chosen) })}
        </ActionButton>
      )}
    </div>
  );
}

function CompareHead({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <header className="history-head">
      <ActionButton look="plain" onPress={onClose}>
        <ArrowLeft aria-hidden size={18} />
        {t('history.back')}
      </ActionButton>
      <h1 ref={heading} tabIndex={-1} className="history-title">
        {t('history.compareTitle')}
      </h1>
    </header>
  );
}

interface CompareEditionsProps extends Pick<SideChoicesProps, 'editions' | 'onRestore'> {
  readonly editionId: string;
  readonly materialId: string;
  readonly onClose: () => void;
}

/** Two editions, or one and the present: what differs item by item, and both papers side by side. */
export function CompareEditions({ editions, editionId, materialId, onClose, onRestore }: CompareEditionsProps) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const words = useEditionWords();
  const [ids, setIds] = useState<ComparedIds>({ before: editionId, after: now });
  const [before, after] = [useEditionDocument(ids.before), useEditionDocument(ids.after)];
  const labelOf = (id: string): string => {
    const edition = editions.find((one) => one.id === id);
    return edition === undefined ? t('history.now') : `${words.name(edition)} (${words.moment(edition)})`;
  };
  const labels = { before: labelOf(ids.before), after: labelOf(ids.after) };
  const trouble = [before, after].find((read) => read?.ok === false);
  return (
    <div className="history-view">
      <CompareHead onClose={onClose} />
      <SideChoices {...{ editions, ids, labelOf, onRestore }} onChoose={setIds} />
      {trouble?.ok === false ? (
        <p className="stop-text">
          {messageFor(language, `failure.${trouble.failure.reason}`, trouble.failure.details)}
        </p>
      ) : null}
      {before?.ok && after?.ok ? (
        <ComparedSides before={before.value} after={after.value} labels={labels} materialId={materialId} />
      ) : null}
    </div>
  );
}

function ComparedSides(props: SidesProps) {
  return (
    <>
      <Differences {...props} />
      <ComparedPapers {...props} />
    </>
  );
}
