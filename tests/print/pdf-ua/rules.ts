import type { Rule } from './rule';
import { structureRules } from './structure-rules';

const fileRules = [
  {
    id: 'file-readable',
    clause: '6.2, ISO 32000-1 7.8.2',
    matterhorn: [],
    says: 'The file is a PDF, and all that its pages draw can be read to the end.',
  },
  {
    id: 'file-version',
    clause: '6.2',
    matterhorn: [],
    says: 'The header says PDF 1.0 to 1.7: PDF/UA-1 builds on ISO 32000-1.',
  },
  {
    id: 'file-open',
    clause: '7.16',
    matterhorn: ['26-001', '26-002'],
    says: 'The file is not encrypted (stricter than the standard, which lets encryption pass where reading aloud is allowed).',
  },
  {
    id: 'metadata-present',
    clause: '7.1',
    matterhorn: ['06-001'],
    says: 'The catalogue has a metadata stream that is well-formed XML.',
  },
  {
    id: 'metadata-identifier',
    clause: '5',
    matterhorn: ['06-002'],
    says: 'The metadata say `pdfuaid:part` 1.',
  },
  {
    id: 'metadata-title',
    clause: '7.1',
    matterhorn: ['06-003'],
    says: 'The metadata have a `dc:title` with words in it.',
  },
  {
    id: 'metadata-language',
    clause: '7.2',
    matterhorn: [],
    says: 'The metadata have a `dc:language`, the same as the catalogue (ours: library systems read only the metadata).',
  },
  {
    id: 'title-displayed',
    clause: '7.1',
    matterhorn: ['07-001', '07-002'],
    says: 'The viewer preferences say `DisplayDocTitle` true.',
  },
  {
    id: 'document-language',
    clause: '7.2',
    matterhorn: ['11-001', '11-002', '11-003', '11-004', '11-005', '11-006'],
    says: 'The catalogue has a `Lang`, so that the language of all text, alternative texts, names and metadata is known.',
  },
  {
    id: 'language-form',
    clause: '7.2, ISO 32000-1 14.9.2',
    matterhorn: [],
    says: 'Each `Lang` of catalogue, structure and content is a language tag (BCP 47).',
  },
  {
    id: 'no-script',
    clause: '7.17',
    matterhorn: [],
    says: 'The file has no JavaScript (stricter than the standard).',
  },
  {
    id: 'no-xfa',
    clause: '7.15',
    matterhorn: ['25-001'],
    says: 'The form is no XFA form (stricter than the standard).',
  },
  {
    id: 'no-optional-content',
    clause: '7.10',
    matterhorn: ['20-001', '20-002', '20-003'],
    says: 'The file has no optional content (stricter than the standard).',
  },
  {
    id: 'no-embedded-files',
    clause: '7.11',
    matterhorn: ['21-001', '28-016'],
    says: 'The file carries no other files (stricter than the standard).',
  },
] as const satisfies readonly Rule[];

const contentRules = [
  {
    id: 'content-marked',
    clause: '7.1',
    matterhorn: ['01-005'],
    says: 'Whatever paints (text, path, picture, shading) is tagged, or marked as an artefact.',
  },
  {
    id: 'artefact-in-tagged',
    clause: '7.1',
    matterhorn: ['01-003'],
    says: 'No artefact stands inside tagged content.',
  },
  {
    id: 'tagged-in-artefact',
    clause: '7.1',
    matterhorn: ['01-004'],
    says: 'No tagged content stands inside an artefact.',
  },
  {
    id: 'content-number-unique',
    clause: 'ISO 32000-1 14.7.4.2',
    matterhorn: [],
    says: 'A number (MCID) marks one stretch of content only in each stream.',
  },
  {
    id: 'content-in-structure',
    clause: '7.1',
    matterhorn: ['01-005'],
    says: 'Each tagged stretch of content belongs to exactly one structure element.',
  },
  {
    id: 'structure-has-content',
    clause: 'ISO 32000-1 14.7.4.2',
    matterhorn: [],
    says: 'Each stretch of content that the structure names is drawn on that page.',
  },
  {
    id: 'parent-tree-agrees',
    clause: 'ISO 32000-1 14.7.4.4',
    matterhorn: [],
    says: 'The parent tree leads from each tagged stretch, link and field back to the element that holds it.',
  },
  { id: 'no-reference-form', clause: '7.20', matterhorn: ['30-001'], says: 'No form XObject refers to another file.' },
  {
    id: 'tagged-form-once',
    clause: '7.20',
    matterhorn: ['30-002'],
    says: 'A form XObject with tagged content is drawn once only.',
  },
] as const satisfies readonly Rule[];

const annotationRules = [
  { id: 'link-tagged', clause: '7.18.5', matterhorn: ['28-011'], says: 'A link stands in a `Link` element.' },
  {
    id: 'link-named',
    clause: '7.18.5',
    matterhorn: ['28-012'],
    says: 'A link says in its `Contents` where it leads.',
  },
  { id: 'field-tagged', clause: '7.18.4', matterhorn: ['28-010'], says: 'A form field stands in a `Form` element.' },
  {
    id: 'field-named',
    clause: '7.18.4',
    matterhorn: ['28-005'],
    says: 'A form field has a name for people (`TU`), or its element an alternative text.',
  },
  {
    id: 'annotation-tagged',
    clause: '7.18.1',
    matterhorn: ['28-002'],
    says: 'Any other visible annotation stands in an `Annot` element.',
  },
  {
    id: 'annotation-named',
    clause: '7.18.1',
    matterhorn: ['28-004'],
    says: 'Any other visible annotation has `Contents`, or its element an alternative text.',
  },
  {
    id: 'annotation-kind',
    clause: '7.18.2',
    matterhorn: ['28-006', '28-007', '28-014', '28-015', '28-017', '28-018'],
    says: 'No annotation is a trap net, printer mark, medium or of an unknown kind (stricter than the standard).',
  },
  {
    id: 'tab-order',
    clause: '7.18.3',
    matterhorn: ['28-008', '28-009'],
    says: 'A page with annotations says `Tabs` `S`: from field to field in the order of reading.',
  },
] as const satisfies readonly Rule[];

const fontRules = [
  {
    id: 'font-embedded',
    clause: '7.21.4.1',
    matterhorn: ['31-009'],
    says: 'The font of every shown text is in the file.',
  },
  {
    id: 'font-kind',
    clause: '7.21.6',
    matterhorn: [
      '31-012',
      '31-013',
      '31-017',
      '31-018',
      '31-019',
      '31-020',
      '31-021',
      '31-022',
      '31-023',
      '31-024',
      '31-025',
    ],
    says: 'Every font is a composite TrueType font, the only kind that Chromium makes of ours and that can be judged here.',
  },
  {
    id: 'font-encoding',
    clause: '7.21.3.1, 7.21.3.3',
    matterhorn: ['31-001', '31-002', '31-003', '31-006', '31-007', '31-008'],
    says: 'The encoding of a composite font is `Identity-H` or `Identity-V` (stricter than the standard).',
  },
  {
    id: 'font-glyph-map',
    clause: '7.21.3.2',
    matterhorn: ['31-004', '31-005'],
    says: 'A composite TrueType font has a `CIDToGIDMap`, a stream or `Identity`.',
  },
  {
    id: 'font-glyph-set',
    clause: '7.21.4.2',
    matterhorn: ['31-014', '31-015'],
    says: 'Where a font has a `CIDSet`, it lists the glyphs of the font program and no others.',
  },
  {
    id: 'font-glyph-present',
    clause: '7.21.4.1',
    matterhorn: ['31-011'],
    says: 'Each shown glyph is in the font program, and drawn unless it is white space.',
  },
  {
    id: 'font-widths',
    clause: '7.21.5',
    matterhorn: ['31-016'],
    says: 'The widths of shown glyphs are the same in the file and in the font program.',
  },
  {
    id: 'text-has-unicode',
    clause: '7.2, 7.21.7',
    matterhorn: ['10-001', '31-027'],
    says: 'Each shown glyph stands for characters (`ToUnicode`).',
  },
  {
    id: 'text-sensible',
    clause: '7.21.7',
    matterhorn: ['31-028', '31-029'],
    says: 'These are real characters: no U+0000, U+FEFF, U+FFFE, U+FFFD, half pairs, control or private ones.',
  },
  {
    id: 'text-defined',
    clause: '7.21.8',
    matterhorn: ['31-030'],
    says: 'No shown glyph is the box for missing letters (.notdef).',
  },
] as const satisfies readonly Rule[];

/** All rules, in the order in which the README tells of them. */
export const rules = [...fileRules, ...contentRules, ...structureRules, ...annotationRules, ...fontRules] as const;

export type RuleId = (typeof rules)[number]['id'];
