import type { ReactNode } from 'react';

interface HeadingTagProps {
  readonly level: 1 | 2 | 3;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A heading of the level that the sheet gives, so that the tags of the PDF have the same outline. */
export function HeadingTag({ level, className, children }: HeadingTagProps) {
  const Tag = level === 1 ? 'h1' : level === 2 ? 'h2' : 'h3';
  return <Tag className={className}>{children}</Tag>;
}
