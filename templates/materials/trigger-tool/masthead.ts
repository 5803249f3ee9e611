import { unitWording, type Texts } from '../../content/texts';
import type { Masthead } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import type { SheetInput } from '../material';

/** The head of a page; the logo stands on the first page only, so that page 2 keeps its room for the path. */
export function masthead(
  { unit }: SheetInput,
  texts: Texts,
  { pageId, level }: { readonly pageId: string; readonly level: 1 | 2 },
): Masthead {
  const organisation = unitWording(unit.organisation, texts);
  const unitName = unitWording(unit.names, texts);
  const subtitle = texts.optional(`${pageId}/subtitle`);
  return {
    kind: 'masthead',
    id: `${pageId}.masthead`,
    origin: 'unit',
    level,
    logo:
      unit.logo && level === 1
        ? {
            png: unit.logo.png,
            widthPx: unit.logo.widthPx,
            heightPx: unit.logo.heightPx,
            alternativeText: (unitWording(unit.logo.alternativeText, texts) ?? organisation ?? unitName)?.text ?? '',
          }
        : null,
    title: runs(texts.of(`${pageId}/title`)),
    subtitle: subtitle === null ? null : runs(subtitle),
    unitName: runs(unitName ?? ''),
    organisation: organisation === null || level === 2 ? null : runs(organisation),
  };
}
