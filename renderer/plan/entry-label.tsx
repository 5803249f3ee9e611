import type { ReactNode } from 'react';
import { Label } from 'react-aria-components';

/** How an entry is named. */
export interface EntryNaming {
  /** The name, as a cell or a row has it. */
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** The whole question of a field, where the entry is one. */
  readonly head?: ReactNode;
  /** The sentence that helps, under the question. */
  readonly help?: ReactNode;
  /** Id of that sentence. */
  readonly describedBy?: string | undefined;
  /** Id of the entry, where it is a plain element. */
  readonly entryId?: string;
}

/** The name of an entry over it: clicking it leads into the entry. */
export function EntryLabel({ label, isLabelHidden = false, head, help, entryId }: EntryNaming) {
  const look = head !== undefined ? 'plan-question' : isLabelHidden ? 'heard-only' : 'plan-cell-label';
  return (
    <>
      <Label className={look} {...(entryId === undefined ? {} : { htmlFor: entryId })}>
        {head ?? label}
      </Label>
      {help}
    </>
  );
}

/** What an entry says of its help to the screen reader. */
export function describedBy({ describedBy: id }: Pick<EntryNaming, 'describedBy'>): { 'aria-describedby'?: string } {
  return id === undefined ? {} : { 'aria-describedby': id };
}
