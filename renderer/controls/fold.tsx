import { ChevronRight } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
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
  const isAskedFor = useWindow((state) => state.focusRequest !== null && (opensFor?.(state.focusRequest.place) ?? false));
  useEffect(() => {
    if (isAskedFor) setOpen(true);
  }, [isAskedFor]);
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
