import type { Rule } from './rule';

/** Rules for the structure tree: what is in it and how its parts stand in each other. */
export const structureRules = [
  {
    id: 'structure-present',
    clause: '7.1, ISO 32000-1 14.7.2',
    matterhorn: [],
    says: 'The file is tagged: a structure tree with elements and a parent tree.',
  },
  { id: 'marked', clause: '7.1, ISO 32000-1 14.7.1', matterhorn: [], says: 'The catalogue says `Marked` true.' },
  { id: 'no-suspects', clause: '7.1', matterhorn: ['01-007'], says: 'The catalogue does not say `Suspects` true.' },
  {
    id: 'structure-sound',
    clause: 'ISO 32000-1 14.7.2',
    matterhorn: [],
    says: 'Each element stands once in the tree, names its parent, and each kid of it can be read.',
  },
  {
    id: 'type-standard',
    clause: '7.1',
    matterhorn: ['02-001'],
    says: 'Each structure type is a standard one of PDF 1.7, or the role map leads to one.',
  },
  { id: 'role-map-ends', clause: '7.1', matterhorn: ['02-003'], says: 'No type of the role map leads back to itself.' },
  {
    id: 'type-not-remapped',
    clause: '7.1',
    matterhorn: ['02-004'],
    says: 'The role map gives no standard type another meaning.',
  },
  { id: 'heading-first', clause: '7.4.2', matterhorn: ['14-002'], says: 'The first heading is `H1`.' },
  { id: 'heading-gap', clause: '7.4.2', matterhorn: ['14-003'], says: 'No heading level is skipped on the way down.' },
  {
    id: 'heading-kind',
    clause: '7.4.4',
    matterhorn: ['14-006', '14-007'],
    says: 'Headings are either all numbered, or all `H` with one in each element.',
  },
  {
    id: 'list-structure',
    clause: '7.6, ISO 32000-1 table 336',
    matterhorn: ['09-005'],
    says: 'A list is `L` (caption first), `LI` in it, `Lbl` and one `LBody` in each.',
  },
  {
    id: 'table-structure',
    clause: '7.5, ISO 32000-1 table 337',
    matterhorn: ['09-004'],
    says: 'A table is `TR`s, or `THead`, `TBody` and `TFoot` with `TR`s; a `TR` holds `TH` and `TD`; the caption stands first or last.',
  },
  {
    id: 'table-regular',
    clause: '7.5',
    matterhorn: [],
    says: 'All rows of a table are equally wide, spans counted, and no cells overlap.',
  },
  {
    id: 'table-header',
    clause: '7.5',
    matterhorn: ['15-003'],
    says: 'A table has header cells, each with a `Scope`, unless every data cell names its headers.',
  },
  {
    id: 'table-header-found',
    clause: '7.5, ISO 32000-1 14.8.5.7',
    matterhorn: [],
    says: 'The header that a cell names is a header cell of the same table.',
  },
  {
    id: 'contents-structure',
    clause: '7.1, ISO 32000-1 table 333',
    matterhorn: ['09-006'],
    says: 'A table of contents is `TOC` (caption first) with `TOCI` in it.',
  },
  {
    id: 'ruby-structure',
    clause: '7.1, ISO 32000-1 table 338',
    matterhorn: ['09-007', '09-008'],
    says: '`Ruby` and `Warichu` and their parts stand inside each other as they must.',
  },
  {
    id: 'figure-alternative',
    clause: '7.3',
    matterhorn: ['13-004'],
    says: 'A figure has an alternative or a replacement text.',
  },
  {
    id: 'figure-bounds',
    clause: '7.3, ISO 32000-1 table 344',
    matterhorn: [],
    says: 'A figure says where it stands (`BBox`).',
  },
  {
    id: 'formula-alternative',
    clause: '7.7',
    matterhorn: ['17-002'],
    says: 'A formula has an alternative or a replacement text.',
  },
  { id: 'note-id', clause: '7.9', matterhorn: ['19-003', '19-004'], says: 'A note has an `ID` of its own.' },
] as const satisfies readonly Rule[];
