import type { z } from 'zod';

/**
 * One step forward between two shapes of a stored document. Pure: the same old value gives the same new one. It may
 * throw where the value has not the old shape; the file is then set aside like a damaged one.
 */
export interface Migration {
  readonly from: number;
  readonly to: number;
  readonly migrate: (payload: unknown) => unknown;
}

/** A kind of stored document: its current shape, the shape's number, and the way there from every older number. */
export interface DocumentKind<Value> {
  readonly name: string;
  readonly version: number;
  readonly schema: z.ZodType<Value>;
  readonly migrations: readonly Migration[];
}

/** Makes a kind of document; throws where its migrations do not lead from version 1 to the current one, step by step. */
export function documentKind<Value>(kind: DocumentKind<Value>): DocumentKind<Value> {
  const isComplete =
    kind.migrations.length === kind.version - 1 &&
    kind.migrations.every((migration, index) => migration.from === index + 1 && migration.to === index + 2);
  if (!isComplete)
    throw new Error(`The migrations of ${kind.name} do not lead from 1 to ${kind.version} step by step.`);
  return kind;
}

/** The stored value in the current shape, or null where it does not have the shape that its number promises. */
export function readPayload<Value>(
  kind: DocumentKind<Value>,
  version: number,
  payload: unknown,
): { readonly value: Value } | null {
  const parsed = kind.schema.safeParse(migrate(kind.migrations.slice(version - 1), payload));
  return parsed.success ? { value: parsed.data } : null;
}

/** A step that cannot read its input must not stop the start of the app: the result then fits no schema. */
function migrate(steps: readonly Migration[], payload: unknown): unknown {
  try {
    return steps.reduce((older, step) => step.migrate(older), payload);
  } catch {
    return undefined;
  }
}
