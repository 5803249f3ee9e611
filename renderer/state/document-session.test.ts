import { describe, expect, it } from 'vitest';
import type { DocumentSaveInput } from '../../electron/bridge/contract';
import { afterStep, emptyHistory, type History, type Step } from '../../templates/history/history';
import type { UnitDocument } from '../../templates/history/unit-document';
import { decide } from '../../templates/layer/decisions';
import { emptyLayer } from '../../templates/model/layer';
import { unitSchema } from '../../templates/model/unit';
import { DocumentSession, typingPauseMs } from './document-session';
import { joinedSaves } from './document-saves';

const start: UnitDocument = { unit: unitSchema.parse({ schema: 1, id: 'inari', names: {} }), layer: emptyLayer };
const named = (fi: string): UnitDocument => ({ ...start, unit: { ...start.unit, names: { fi } } });

/** A person who types, with a clock in the hand. */
function typist() {
  let now = Date.parse('2026-11-22T08:00:00.000Z');
  const session = new DocumentSession(() => new Date(now));
  let history: History = emptyHistory;
  let document = start;
  const steps: Step[] = [];
  return {
    session,
    steps,
    wait: (milliseconds: number) => {
      now += milliseconds;
    },
    edit: (next: UnitDocument) => {
      const step = session.stepOf(document, next, null);
      if (step === null) return;
      steps.push(step);
      history = afterStep(history, step) ?? history;
      document = next;
    },
    undo: () => {
      document = session.stepped(document, history, { kind: 'undo' }) ?? document;
      history = afterStep(history, { kind: 'undo' }) ?? history;
      return document;
    },
    past: () => history.past.length,
  };
}

describe('typing', () => {
  it('is not joined across the end of a word, however quickly it goes on', () => {
    const { session, edit, undo, past } = typist();
    edit(named('Ina'));
    session.endWord();
    edit(named('Utsjoki'));

    expect(past()).toBe(2);
    expect(undo()).toEqual(named('Ina'));
  });

  it('joins letters at one place until a pause', () => {
    const { edit, wait, undo, past } = typist();
    for (const text of ['I', 'In', 'Ina']) edit(named(text));
    wait(typingPauseMs + 1);
    edit(named('Inari'));

    expect(past()).toBe(2);
    expect(undo()).toEqual(named('Ina'));
    expect(undo()).toEqual(start);
  });

  it('ends at another place, with an undo, and with a thing that is no typing', () => {
    const { edit, undo, past } = typist();
    edit(named('I'));
    edit({ ...named('I'), unit: { ...named('I').unit, municipality: 'Inari' } });
    expect(past()).toBe(2);
    undo();
    edit(named('In'));
    expect(past()).toBe(2);
    edit({ ...named('In'), layer: decide(emptyLayer, { kind: 'hide', itemId: 'way.a', on: '2026-11-22' }) });
    edit({ ...named('In'), layer: decide(emptyLayer, { kind: 'show', itemId: 'way.a', on: '2026-11-22' }) });
    expect(past()).toBe(4);
  });

  it('that comes back to where it began leaves nothing to undo', () => {
    const { edit, past } = typist();
    edit(named('I'));
    edit(start);

    expect(past()).toBe(0);
  });

  it('is sent as one step as long as it waits', () => {
    const { edit, steps } = typist();
    for (const text of ['I', 'In', 'Ina']) edit(named(text));
    const saves = steps.map((step, index) => ({
      unitId: 'inari',
      unit: index === 1 ? named('In').unit : null,
      layer: null,
      steps: [{ id: `00000000-0000-4000-8000-00000000000${String(index)}`, step }],
    }));

    const empty: DocumentSaveInput = { unitId: 'inari', unit: null, layer: null, steps: [] };
    const joined = saves.reduce<DocumentSaveInput>(joinedSaves, empty);

    expect(joined.unit).toEqual(named('In').unit);
    expect(joined.steps).toEqual([{ id: saves[2]?.steps[0]?.id, step: { ...steps[2], kind: 'change' } }]);
    expect(afterStep(emptyHistory, joined.steps[0]?.step ?? { kind: 'undo' })?.past).toHaveLength(1);
  });
});

it('takes in what is read of earlier sessions with what was done meanwhile', () => {
  const earlier = typist();
  earlier.edit(named('Vanha'));
  const { session, steps, edit } = typist();
  const takeIn = session.beginReading();
  edit(named('Uusi'));
  steps.forEach((step) => {
    session.note(step);
  });
  const [read] = earlier.steps;
  const history = takeIn({ past: read?.kind === 'change' ? [read.change] : [], future: [] }, {});

  expect(history.past.map(({ forward }) => JSON.stringify(forward).includes('Vanha'))).toEqual([true, false]);
});

it('brings a logo back whole, although changes only name it', () => {
  const logo = { png: 'iVBORw0KGgo=', widthPx: 1, heightPx: 1, alternativeText: {} };
  const { edit, undo, steps } = typist();
  const withLogo = { ...start, unit: { ...start.unit, logo } };
  edit(withLogo);
  edit(start);

  expect(undo()).toEqual(withLogo);
  expect(JSON.stringify(steps)).not.toContain(logo.png);
});

it('names a learnt logo as it would itself', async () => {
  const logo = { png: 'iVBORw0KGgo=', widthPx: 1, heightPx: 1, alternativeText: {} };
  const [slow, quick] = [typist(), typist()];
  await quick.session.learnPicture(logo.png);
  for (const { edit } of [slow, quick]) edit({ ...start, unit: { ...start.unit, logo } });

  expect(quick.steps).toEqual(slow.steps);
});
