import type { FieldKind, FieldShape } from '../model/form-field';

/** Kinds of field that the unit may choose for its own fields, in the order in which they are offered. */
export const ownFieldKinds = [
  'line',
  'lines',
  'date',
  'tick',
  'choice',
  'table',
  'matrix',
  'scale',
  'signature',
  'drawing',
  'statement',
] as const satisfies readonly FieldKind[];
export type OwnFieldKind = (typeof ownFieldKinds)[number];

/** A field made into another kind: width and compulsoriness stay, the rest is what suits most fields of the kind. */
export function shapeOfKind(kind: OwnFieldKind, old: FieldShape): FieldShape {
  const width = 'width' in old ? old.width : 'full';
  const isCompulsory = 'isCompulsory' in old ? old.isCompulsory : false;
  switch (kind) {
    case 'line':
      return { kind, width, isCompulsory, suggests: null };
    case 'lines':
      return { kind, width, isCompulsory, lines: 3 };
    case 'choice':
      return { kind, width, isCompulsory, isMany: false, look: 'row' };
    case 'table':
      return { kind, width: 'full', isCompulsory, rows: 4, isNumbered: true };
    case 'matrix':
      return { kind, width: 'full', isCompulsory, marks: 'yes-no', ownRows: 0 };
    case 'scale':
      return { kind, width, isCompulsory, from: 0, to: 10 };
    case 'drawing':
      return { kind, width, isCompulsory, heightMm: 60 };
    case 'statement':
      return { kind, style: 'body' };
    default:
      return { kind, width, isCompulsory };
  }
}
