import { textsIn, type Texts } from '../../content/texts';
import type { Card, Cards, FitStep, IconName, Path, Sheet } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { masthead } from '../trigger-tool/masthead';
import { wholeSheet } from '../whole-sheet';

/** From roomy to tight: a poster that is read from some way off, so it stops well above the 9 pt floor of A4. */
const steps: readonly FitStep[] = [
  { textPt: 14, lineMm: 6.4, gapMm: 5 },
  { textPt: 13.5, lineMm: 6.2, gapMm: 4.5 },
  { textPt: 13, lineMm: 5.9, gapMm: 4.5 },
  { textPt: 12.5, lineMm: 5.7, gapMm: 4 },
  { textPt: 12, lineMm: 5.4, gapMm: 3.5 },
  { textPt: 12, lineMm: 5.2, gapMm: 3 },
];

/** The six steps of working with a shared client (yhteisasiakkuus), in order. */
const processSteps = ['identify', 'picture', 'pair', 'meeting', 'plan', 'follow'] as const;

/** What carries the process from its first step to the last. */
const supports: readonly { readonly name: string; readonly icon: IconName }[] = [
  { name: 'coordination', icon: 'network' },
  { name: 'negotiation', icon: 'users-round' },
  { name: 'principles', icon: 'hand-heart' },
  { name: 'tools', icon: 'file-text' },
];

function processPath(texts: Texts): Path {
  return {
    kind: 'path',
    id: 'process-poster.steps',
    level: 2,
    title: runs(texts.of('process-poster.steps/title')),
    lead: null,
    steps: processSteps.map((name) => {
      const id = `process-poster.step.${name}`;
      const action = runs(texts.of(`${id}/text`));
      return {
        id,
        question: runs(texts.of(`${id}/title`)),
        answers: [{ id: `${id}.work`, hue: 'together', condition: null, action }],
      };
    }),
  };
}

function supportCard({ name, icon }: (typeof supports)[number], texts: Texts): Card {
  const id = `process-poster.support.${name}`;
  return {
    kind: 'card',
    id,
    hue: 'everyday',
    icon,
    level: 2,
    title: runs(texts.of(`${id}/title`)),
    blocks: [{ kind: 'paragraph', id: `${id}.text`, style: 'body', content: runs(texts.of(`${id}/text`)) }],
  };
}

function supportCards(texts: Texts): Cards {
  const cards = supports.map((support) => supportCard(support, texts));
  return { kind: 'cards', id: 'process-poster.supports', columns: 2, cards, closing: null };
}

/** The shared-client process on one A4 on its side: six steps from left to right and the four supports around them. */
export function processPosterSheet(input: SheetInput): Sheet {
  const texts = textsIn(input.content.texts, input);
  const pageId = 'process-poster.page-1';
  return wholeSheet(input, {
    materialId: 'process-poster',
    paper: { format: 'A4', orientation: 'landscape' },
    imposition: null,
    isHyphenated: false,
    fit: { steps, pages: 1 },
    pages: [
      { id: pageId, blocks: [masthead(input, texts, { pageId, level: 1 }), processPath(texts), supportCards(texts)] },
    ],
  });
}
