import { ArrowLeft } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { UnitDocument } from '../../templates/history/unit-document';
import {
  compareUnits,
  differenceId,
  partOf,
  takeDifference,
  takePart,
  type Difference,
  type UnitPart,
} from '../../templates/layer/compare-units';
import { textIn } from '../../templates/model/language';
import { ActionButton } from '../controls/action-button';
import type { ListedUnit } from '../frame/use-unit-list';
import { useActions, useUnit, useWindow } from '../state/window-context';
import { useInterfaceLanguage, useTexts } from '../texts/use-texts';
import { differenceWords, type WordSources } from './difference-words';
import './units.css';

const parts = ['names', 'contacts', 'layer', 'look'] as const satisfies readonly UnitPart[];

interface PartTableProps {
  readonly part: UnitPart;
  readonly differences: readonly Difference[];
  readonly sources: WordSources;
  readonly names: { readonly mine: string; readonly theirs: string };
  /** Takes one difference, or the whole part. */
  readonly onTake: (difference: Difference | UnitPart) => void;
}

function DifferenceRow({
  difference,
  sources,
  onTake,
}: Omit<PartTableProps, 'part' | 'differences' | 'names'> & { readonly difference: Difference }) {
  const { t } = sources;
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const { what, mine, theirs } = differenceWords(difference, sources);
  const cell = (words: string | null) => words ?? <span className="quiet-text">{t('compare.nothing')}</span>;
  return (
    <tr>
      <th scope="row">{what}</th>
      <td>{cell(mine)}</td>
      <td>{cell(theirs)}</td>
      <td>
        <ActionButton
          isDisabled={isReadOnly}
          aria-label={t('compare.takeNamed', { what })}
          onPress={() => {
            onTake(difference);
          }}
        >
          {t('compare.take')}
        </ActionButton>
      </td>
    </tr>
  );
}

function PartTable({ part, differences, sources, names, onTake }: PartTableProps) {
  const { t } = sources;
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const own = differences.filter((difference) => partOf(difference) === part);
  if (own.length === 0) return null;
  return (
    <section className="settings-group" aria-labelledby={`compare-${part}`}>
      <div className="compare-head">
        <h3 id={`compare-${part}`}>{t(`compare.${part}`)}</h3>
        <ActionButton
          look="plain"
          isDisabled={isReadOnly}
          onPress={() => {
            onTake(part);
          }}
        >
          {t('compare.takePart', { part: t(`compare.${part}`) })}
        </ActionButton>
      </div>
      <table className="compare-table" aria-labelledby={`compare-${part}`}>
        <thead>
          <tr>
            <th scope="col">{t('compare.what')}</th>
            <th scope="col">{names.mine}</th>
            <th scope="col">{names.theirs}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {own.map((difference) => (
            <DifferenceRow key={differenceId(difference)} difference={difference} sources={sources} onTake={onTake} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The other unit as it was when the comparison began. */
function useOtherUnit(unitId: string, onMissing: () => void): UnitDocument | null {
  const { readUnit } = useActions();
  const [document, setDocument] = useState<UnitDocument | null>(null);
  const missing = useRef(onMissing);
  useEffect(() => {
    let isGone = false;
    void readUnit(unitId).then((read) => {
      if (isGone) return;
      if (read === null) missing.current();
      else setDocument(read);
    });
    return () => {
      isGone = true;
    };
  }, [unitId, readUnit]);
  return document;
}

/** What was taken leaves the table: the keyboard goes to what stands there now, in the end to the heading. */
function useKeyboardInTable(view: RefObject<HTMLElement | null>, heading: RefObject<HTMLElement | null>) {
  return () => {
    const buttons = (): readonly HTMLButtonElement[] => [...(view.current?.querySelectorAll('button') ?? [])];
    const at = buttons().findIndex((button) => button === document.activeElement);
    requestAnimationFrame(() => {
      const now = buttons();
      const next = now[Math.min(at, now.length - 1)] ?? heading.current;
      next?.focus();
    });
  };
}

function useDocument(): UnitDocument {
  const unit = useUnit();
  const layer = useWindow((state) => state.workspace.layer);
  return useMemo(() => ({ unit, layer }), [unit, layer]);
}

interface PartTablesProps extends Pick<PartTableProps, 'differences' | 'names' | 'sources'> {
  readonly heading: RefObject<HTMLElement | null>;
}

/** One table for each part in which the units differ. */
function PartTables({ heading, ...given }: PartTablesProps) {
  const { theirs } = given.sources;
  const { changeDocument } = useActions();
  const tables = useRef<HTMLDivElement>(null);
  const keepKeyboard = useKeyboardInTable(tables, heading);
  const take = (taken: Difference | UnitPart): void => {
    keepKeyboard();
    changeDocument((mine) =>
      typeof taken === 'string' ? takePart(mine, taken, theirs) : takeDifference(mine, taken, theirs),
    );
  };
  return (
    <div ref={tables} className="compare-parts">
      {parts.map((part) => (
        <PartTable key={part} part={part} onTake={take} {...given} />
      ))}
    </div>
  );
}

interface CompareViewProps {
  readonly other: ListedUnit;
  readonly onClose: () => void;
}

/** What the unit in use and another one say differently, and taking from the other, line by line or a part at once. */
export function CompareView({ other, onClose }: CompareViewProps) {
  const t = useTexts();
  const language = useInterfaceLanguage();
  const mine = useDocument();
  const theirs = useOtherUnit(other.id, onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  const differences = useMemo(() => (theirs === null ? null : compareUnits(mine, theirs)), [mine, theirs]);
  useEffect(() => {
    // A frame later, when the button that opened the comparison has let the keyboard go.
    const frame = requestAnimationFrame(() => heading.current?.focus());
    return () => {
      cancelAnimationFrame(frame);
    };
  }, []);
  const names = { mine: textIn(mine.unit.names, language) || t('app.unnamedUnit'), theirs: other.label };
  return (
    <div className="settings-part wide">
      <ActionButton look="plain" onPress={onClose}>
        <ArrowLeft aria-hidden size={18} />
        {t('compare.close')}
      </ActionButton>
      <div>
        <h2 ref={heading} tabIndex={-1} className="compare-title">
          {t('compare.title', names)}
        </h2>
        <p className="quiet-text" role="status">
          {differences?.length === 0 ? t('compare.same') : t('compare.lead', names)}
        </p>
      </div>
      {theirs === null || differences === null ? null : (
        <PartTables heading={heading} differences={differences} names={names} sources={{ t, language, mine, theirs }} />
      )}
    </div>
  );
}
