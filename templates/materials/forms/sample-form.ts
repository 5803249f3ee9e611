import type { Content, ListedItem } from '../../content/content';
import type { FieldShape, FieldWidth } from '../../model/form-field';
import type { SheetInput } from '../material';
import type { FormPlan } from './form-sheet';

/** A small form with every kind of field, for tests. */
export const samplePlan: FormPlan = { materialId: 'sample', isLettered: true, isPlain: false, isSecret: true };

function shown(id: string, own: Partial<ListedItem> = {}): ListedItem & { readonly isShown: true } {
  return { id, isShownByDefault: true, isShown: true, ...own };
}

function answered(width: FieldWidth): { readonly width: FieldWidth; readonly isCompulsory: boolean } {
  return { width, isCompulsory: false };
}

function column(cell: 'line' | 'date' | 'tick' | 'choice', share: number): FieldShape {
  return { kind: 'column', cell, share, suggests: null };
}

/** A field of the sample in a section. */
export function sampleField(name: string, field: FieldShape, own: Partial<ListedItem> = {}) {
  return shown(`sample.${name}`, { field, ...own });
}

const statute = [{ statuteId: 'statute.social-welfare-act', section: '39 §' }];

const lists: Content['lists'] = {
  'sample.form': [shown('sample.basics'), shown('sample.work', { startsPage: true }), shown('sample.empty')],
  'sample.basics': [
    sampleField('name', { kind: 'line', ...answered('two-thirds'), suggests: null }, { answerId: 'client.name' }),
    sampleField('date', { kind: 'date', ...answered('third') }),
    sampleField('guide', { kind: 'statement', style: 'note' }),
    sampleField('story', { kind: 'lines', ...answered('full'), lines: 5 }, { references: statute }),
    sampleField('tick', { kind: 'tick', ...answered('half') }),
    sampleField('ways', { kind: 'choice', ...answered('half'), isMany: true, look: 'row' }),
    sampleField('hidden', { kind: 'line', ...answered('full'), suggests: null }, { isShownByDefault: false }),
  ].map((item) => ({ ...item, isShown: item.isShownByDefault })),
  'sample.ways': [shown('sample.ways.phone'), shown('sample.ways.meeting')],
  'sample.work': [
    sampleField('measures', { kind: 'table', ...answered('full'), rows: 4, isNumbered: true }),
    sampleField('bodies', { kind: 'matrix', ...answered('full'), marks: 'yes-no', ownRows: 2 }),
    sampleField('points', { kind: 'agenda', ...answered('full') }),
    sampleField('scale', { kind: 'scale', ...answered('full'), from: 0, to: 10 }),
    sampleField('signature', { kind: 'signature', ...answered('half') }),
    sampleField('map', { kind: 'drawing', ...answered('full'), heightMm: 60 }),
  ],
  'sample.measures': [
    shown('sample.measures.who', { field: column('line', 2) }),
    shown('sample.measures.when', { field: column('date', 1) }),
    shown('sample.measures.done', { field: column('tick', 1) }),
    shown('sample.measures.state', { field: column('choice', 1), answerId: 'shared.measures.state' }),
  ],
  'sample.measures.state': [shown('sample.measures.state.open'), shown('sample.measures.state.closed')],
  'sample.bodies': [shown('sample.bodies.kela'), shown('sample.bodies.school')],
  'sample.points': [
    shown('sample.points.opening', { field: { kind: 'agenda-item', minutes: 5 } }),
    shown('sample.points.client', { field: { kind: 'agenda-item', minutes: 10 } }),
  ],
  'sample.empty': [],
};

/** Every text of the sample says its own key, so that a test sees where it stands. */
function textsOf(content: Content): Readonly<Record<string, string>> {
  const ids = Object.values(lists).flatMap((items) => items.map(({ id }) => id));
  const own = ids.flatMap((id) =>
    (['title', 'help', 'text'] as const).map((part) => [`${id}/${part}`, `${part} ${id}`] as const),
  );
  const titles = ['sample/title', 'sample.form/title'].map((key) => [key, 'Mallilomake'] as const);
  return { ...content.texts.fi, ...Object.fromEntries([...own, ...titles]) };
}

/** The input with the sample's lists and texts beside the master's. */
export function withSampleForm(input: SheetInput, changed: Content['lists'] = {}): SheetInput {
  const { content } = input;
  return {
    ...input,
    content: {
      ...content,
      lists: { ...content.lists, ...lists, ...changed },
      texts: { ...content.texts, fi: textsOf(content) },
    },
  };
}
