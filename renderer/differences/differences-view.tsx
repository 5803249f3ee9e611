import { RotateCcw } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import {
  layerDifferenceId,
  withoutAnyDifference,
  withoutDifference,
  type DifferenceGroup,
  type LayerDifference,
} from '../../templates/layer/differences';
import { ActionButton } from '../controls/action-button';
import { PartsHead } from '../edit/parts-head';
import { useActions, useWindow } from '../state/window-context';
import { useTexts } from '../texts/use-texts';
import { DifferenceRow } from './difference-row';
import { useDifferenceWords, type DifferenceWords } from './difference-words';
import { materialOfDifference, placeOfDifference, useDifferences } from './use-differences';
import './differences-view.css';

interface GroupProps {
  readonly group: DifferenceGroup;
  readonly words: DifferenceWords;
  readonly content: ReturnType<typeof useDifferences>['content'];
  readonly onReset: (difference: LayerDifference) => void;
}

function Group({ group: { place, differences }, words, content, onReset }: GroupProps) {
  const { openPlace } = useActions();
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  const headingId = `differences-${place.id}`;
  return (
    <section aria-labelledby={headingId} className="difference-group">
      <h2 id={headingId}>{words.place(place)}</h2>
      <ul>
        {differences.map((difference) => {
          const mendedAt = placeOfDifference(difference, place, content);
          return (
            <DifferenceRow
              key={layerDifferenceId(difference)}
              difference={difference}
              name={words.item(difference, place)}
              isReadOnly={isReadOnly}
              onOpen={
                mendedAt === null
                  ? null
                  : () => {
                      openPlace(mendedAt, materialOfDifference(place));
                    }
              }
              onReset={() => {
                onReset(difference);
              }}
            />
          );
        })}
      </ul>
    </section>
  );
}

/** Nothing has been changed: what there is to do first. */
function NoDifferences() {
  const t = useTexts();
  const { go } = useActions();
  return (
    <div className="differences-none">
      <p>{t('differences.nothing')}</p>
      <ActionButton
        look="primary"
        onPress={() => {
          go({ kind: 'edit', part: 'items' });
        }}
      >
        {t('differences.start')}
      </ActionButton>
    </div>
  );
}

function ResetAll({ onReset }: { readonly onReset: () => void }) {
  const t = useTexts();
  const isReadOnly = useWindow((state) => state.workspace.isReadOnly);
  return (
    <ActionButton isDisabled={isReadOnly} onPress={onReset}>
      <RotateCcw aria-hidden size={18} />
      {t('differences.resetAll')}
    </ActionButton>
  );
}

/** What an undo brings back is seen in the list itself: no field waits for the keyboard here. */
function useNoFocusRequest(): void {
  const { finishFocus } = useActions();
  const serial = useWindow((state) => state.focusRequest?.serial ?? null);
  useEffect(() => {
    if (serial !== null) finishFocus(serial);
  }, [serial, finishFocus]);
}

/** Taking changes back, as one step each that can be undone; `said` tells it to somebody who does not see it. */
function useResets(list: RefObject<HTMLElement | null>) {
  const t = useTexts();
  const { changeLayer } = useActions();
  const [said, setSaid] = useState('');
  return {
    said,
    resetOne: (difference: LayerDifference): void => {
      focusNeighbour(list.current);
      changeLayer((layer) => withoutDifference(layer, difference));
      setSaid(t('differences.wasReset'));
    },
    resetAll: (): void => {
      changeLayer(withoutAnyDifference);
      setSaid(t('differences.wereReset'));
    },
  };
}

/** Everything that the unit has changed against the master, each thing and all of it with the way back. */
export function DifferencesView() {
  const t = useTexts();
  useNoFocusRequest();
  const { content, groups } = useDifferences();
  const words = useDifferenceWords(content);
  const list = useRef<HTMLDivElement>(null);
  const { said, resetOne, resetAll } = useResets(list);
  const all = groups.flatMap(({ differences }) => differences);
  return (
    <>
      <PartsHead title={t('editParts.differences')} current="differences" />
      <div className="differences-view">
        <div className="differences-summary">
          {all.length === 0 ? null : <p>{t('differences.summary', { count: all.length })}</p>}
          {all.some(({ kind }) => kind !== 'checked') ? <ResetAll onReset={resetAll} /> : null}
          <p role="status" className="small-text quiet-text">
            {said}
          </p>
        </div>
        {all.length === 0 ? <NoDifferences /> : null}
        <div ref={list}>
          {groups.map((group) => (
            <Group key={group.place.id} {...{ group, words, content }} onReset={resetOne} />
          ))}
        </div>
      </div>
    </>
  );
}

/** The keyboard goes to the next way back, so that several things in a row can be taken back. */
function focusNeighbour(list: HTMLElement | null): void {
  const buttons = [...(list?.querySelectorAll<HTMLElement>('[data-reset]') ?? [])];
  const at = buttons.findIndex((button) => button === document.activeElement);
  if (at !== -1) (buttons[at + 1] ?? buttons[at - 1])?.focus();
}
