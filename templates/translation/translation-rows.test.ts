import { describe, expect, it } from 'vitest';
import { exampleUnit } from '../../electron/store/example-unit';
import { master } from '../content/master';
import { decide } from '../layer/decisions';
import { effectiveContent } from '../layer/effective-content';
import { emptyLayer, type Decision, type Layer } from '../model/layer';
import { otherWords, filteredRows, nextMissing, noFilter } from './row-filter';
import { textPlaces } from './text-places';
import { reviewDecision, translationEdit, withEdits } from './translation-edits';
import { stateCounts, translationRows, type TranslationRow } from './translation-rows';

const date = '2026-11-21';
const key = 'trigger.housing/title';
const unit = exampleUnit();
const places = textPlaces({ master, content: effectiveContent(master, emptyLayer), unit, date });

function rowsOf(layer: Layer, target: 'fi' | 'sv' | 'sms' = 'sv'): readonly TranslationRow[] {
  const content = effectiveContent(master, layer);
  return translationRows({ master, content, layer, places, source: 'fi', target });
}

function rowOf(layer: Layer, target: 'fi' | 'sv' | 'sms' = 'sv', of = key): TranslationRow {
  const row = rowsOf(layer, target).find((one) => one.key === of);
  if (row === undefined) throw new Error(`no row of ${of}`);
  return row;
}

function layerOf(...decisions: readonly Decision[]): Layer {
  return decisions.reduce(decide, emptyLayer);
}

const ownFinnish: Decision = { kind: 'text', key, language: 'fi', text: 'Koti', master: 'Asuminen', on: '2026-11-20' };
const ownSwedish: Decision = { kind: 'text', key, language: 'sv', text: 'Hem', master: 'Boende', on: '2026-11-20' };

describe('the rows of a translation', () => {
  it('are all texts of the master, each once', () => {
    const keys = rowsOf(emptyLayer).map((row) => row.key);

    expect(keys.toSorted()).toEqual(Object.keys(master.texts.fi ?? {}).toSorted());
  });

  it('say on which papers a text is, and that words of acts belong to none alone', () => {
    expect(rowOf(emptyLayer).materialIds).toEqual(expect.arrayContaining(['trigger-tool', 'trigger-cards']));
    expect(filteredRows(rowsOf(emptyLayer), { ...noFilter, place: otherWords }).map((row) => row.key)).toEqual(
      expect.arrayContaining(['statute.social-welfare-act/short']),
    );
  });

  it('are drafts in Swedish and missing in Skolt Sámi as built in', () => {
    const total = Object.keys(master.texts.fi ?? {}).length;

    expect(stateCounts(rowsOf(emptyLayer))).toEqual({ missing: 0, draft: total, reviewed: 0, 'source-changed': 0 });
    expect(stateCounts(rowsOf(emptyLayer, 'sms')).missing).toBe(total);
  });

  it('have the texts of what the unit has added, as long as it is there', () => {
    const added: Decision = { kind: 'add', itemId: 'local.abcdefgh1234', into: 'trigger.housing', on: date };
    const text: Decision = {
      kind: 'text',
      key: 'local.abcdefgh1234/title',
      language: 'fi',
      text: 'Oma heräte',
      master: null,
      on: date,
    };

    expect(rowOf(layerOf(added, text), 'sms', 'local.abcdefgh1234/title')).toMatchObject({
      isLocal: true,
      source: 'Oma heräte',
      state: 'missing',
    });
    expect(rowsOf(layerOf(text)).filter((row) => row.isLocal)).toEqual([]);
  });
});

describe('the state of a translation', () => {
  it('turns when the unit changes the Finnish words under a built-in translation', () => {
    expect(rowOf(layerOf(ownFinnish)).state).toBe('source-changed');
  });

  it('is a draft when the unit has translated its own words after that, and turns when they change later', () => {
    expect(rowOf(layerOf(ownFinnish, ownSwedish)).state).toBe('draft');
    expect(rowOf(layerOf({ ...ownFinnish, on: date }, ownSwedish)).state).toBe('source-changed');
  });

  it('is reviewed by a decision of the unit, until the translation or the Finnish words change', () => {
    const layer = layerOf(ownFinnish, ownSwedish);
    const review = reviewDecision(rowOf(layer), { language: 'sv', on: date });
    const reviewed = decide(layer, review);

    expect(rowOf(reviewed).state).toBe('reviewed');
    expect(rowOf(decide(reviewed, { ...ownSwedish, text: 'Bostad' })).state).not.toBe('reviewed');
    expect(rowOf(decide(reviewed, { ...ownFinnish, text: 'Asunto' })).state).toBe('source-changed');
  });

  it('is missing where the unit has only emptied the text', () => {
    expect(rowOf(layerOf({ ...ownSwedish, text: ' ' })).state).toBe('missing');
  });
});

describe('an edit of a translation', () => {
  it('is a decision that remembers the master, and none where it says what the master says', () => {
    const row = rowOf(emptyLayer);
    const context = { language: 'sv', on: date } as const;

    expect(translationEdit(row, 'Hem', context)).toMatchObject({
      kind: 'decide',
      decision: { kind: 'text', text: 'Hem', master: row.masterText },
    });
    expect(withEdits(layerOf(ownSwedish), [translationEdit(row, row.masterText ?? '', context)])).toEqual(emptyLayer);
  });
});

describe('the filter', () => {
  it('searches keys, source and target, and takes the soft sign for a letter', () => {
    const rows = rowsOf(layerOf({ ...ownSwedish, language: 'sms', text: 'Suäʹđjel' }), 'sms');

    expect(filteredRows(rows, { ...noFilter, search: 'SUÄʹĐJEL' }).map((row) => row.key)).toEqual([key]);
    expect(filteredRows(rows, { ...noFilter, search: 'suäđjel' })).toEqual([]);
    expect(filteredRows(rows, { ...noFilter, search: 'trigger.housing/title' }).map((row) => row.key)).toEqual([key]);
  });

  it('leaves the rows of one state and of one paper', () => {
    const rows = rowsOf(layerOf(ownFinnish));
    const onTool = filteredRows(rows, { ...noFilter, place: 'trigger-tool' });

    expect(filteredRows(rows, { ...noFilter, state: 'source-changed' }).map((row) => row.key)).toEqual([key]);
    expect(onTool.every((row) => row.materialIds.includes('trigger-tool'))).toBe(true);
    expect(onTool.length).toBeLessThan(rows.length);
  });

  it('finds the next missing text, also behind the end, and none where all are there', () => {
    const rows = rowsOf(emptyLayer, 'sms');

    expect(nextMissing(rows, null)).toBe(rows[0]?.key);
    expect(nextMissing(rows, rows[0]?.key ?? null)).toBe(rows[1]?.key);
    expect(nextMissing(rows, rows.at(-1)?.key ?? null)).toBe(rows[0]?.key);
    expect(nextMissing(rowsOf(emptyLayer), null)).toBeNull();
  });
});
