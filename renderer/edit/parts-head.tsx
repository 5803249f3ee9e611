import type { ReactNode, Ref } from 'react';
import type { EditPart } from '../state/window-state';
import { EditParts } from './edit-parts';

interface PartsHeadProps {
  /** What the place is called, for a screen reader: to the eye the chosen part says it. */
  readonly title: string;
  readonly current: EditPart;
  /** The name takes the keyboard where somebody comes back to this part. */
  readonly titleRef?: Ref<HTMLHeadingElement>;
  readonly children?: ReactNode;
}

/** The line on top of each part of editing: the parts stand in the same place whichever is open. */
export function PartsHead({ title, current, titleRef, children }: PartsHeadProps) {
  return (
    <header className="parts-head">
      <h1 ref={titleRef} tabIndex={-1} className="heard-only">
        {title}
      </h1>
      <EditParts current={current} />
      {children}
    </header>
  );
}
