import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { Place } from '../../templates/check/finding';
import { useWindow } from '../state/window-context';

interface FoldProps {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
  readonly level?: 2 | 3;
  /** Opens by itself when a finding leads to a place inside it. */
  readonly opensFor?: (place: Place) => boolean;
}

/** A part that is folded away until it is wanted. */
export function Fold({ title, note, children, level = 2, opensFor }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  const [answeredSerial, setAnsweredSerial] = useState<number | null>(null);
  const askedSerial = useWindow(({ focusRequest }) =>
    focusRequest !== null && (opensFor?.(focusRequest.place) ?? false) ? focusRequest.serial : null,
  );
  // Adjusted while drawing, as React advises for state that follows a change: the field inside is there in the same frame.
  if (askedSerial !== null && askedSerial !== answeredSerial) {
    setAnsweredSerial(askedSerial);
    setOpen(true);
  }
  return (
    <Disclosure className="fold" isExpanded={isOpen} onExpandedChange={setOpen}>
      <Heading level={level}>
        <Button slot="trigger" className="fold-handle">
          <ChevronRight aria-hidden size={18} />
          <span>{title}</span>
          {note === undefined ? null : <span className="fold-note">{note}</span>}
        </Button>
      </Heading>
      <DisclosurePanel>{isOpen ? children : null}</DisclosurePanel>
    </Disclosure>
  );
}
