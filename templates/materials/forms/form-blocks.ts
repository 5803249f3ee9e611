import type { ListedItem } from '../../content/content';
import type { Texts } from '../../content/texts';
import { noBreakSpace } from '../../format/no-break';
import { compulsoryMark, statutoryMark } from '../../sheet/form-marks';
import { joinedRuns } from '../../sheet/joined-runs';
import type { Block, FormSection, Paragraph, Runs } from '../../sheet/nodes';
import { runs } from '../../sheet/runs';
import type { SheetInput } from '../material';
import { masthead } from '../trigger-tool/masthead';
import { shownIn, type FormContext } from './form-context';
import { sectionFields } from './form-fields';

/** Which form it is, and whether its sections are named by letters. */
interface SectionPlan {
  readonly materialId: string;
  readonly isLettered: boolean;
}

/** The paragraph that says what marks mean. */
const legendId = 'form.statutory';

/** The id of the list of a form's sections. */
export function formIdOf(materialId: string): string {
  return `${materialId}.form`;
}

function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

function sectionHead({ id, startsPage }: ListedItem, letter: string | null, texts: Texts): FormSection {
  const lead = texts.optional(`${id}/lead`);
  return {
    kind: 'form-section',
    id,
    level: 2,
    letter,
    title: runs(texts.of(`${id}/title`)),
    lead: lead === null ? null : runs(lead),
    startsPage: startsPage === true,
  };
}

/** Sections that have something to fill or to say, in their order. */
export function sections(plan: SectionPlan, context: FormContext): readonly Block[] {
  const filled = shownIn(context.content, formIdOf(plan.materialId)).flatMap((section) => {
    const fields = sectionFields(section.id, context);
    return fields.length === 0 ? [] : [{ section, fields }];
  });
  return filled.flatMap(({ section, fields }, index) => [
    sectionHead(section, plan.isLettered ? letterOf(index) : null, context.texts),
    ...fields,
  ]);
}

function meaningOf(mark: string, key: string, texts: Texts): Runs {
  return [{ text: `${mark}${noBreakSpace}` }, ...runs(texts.of(key))];
}

/** What the marks behind labels mean, for those that the form has. */
function legend(blocks: readonly Block[], { texts }: FormContext): readonly Paragraph[] {
  const fields = blocks.flatMap((block) => (block.kind === 'form-row' ? block.fields : []));
  const hasStatutory = fields.some(({ isStatutory }) => isStatutory);
  const hasCompulsory = fields.some(({ isCompulsory }) => isCompulsory);
  const content = joinedRuns(
    [
      ...(hasStatutory ? [meaningOf(statutoryMark, 'form.statutory/text', texts)] : []),
      ...(hasCompulsory ? [meaningOf(compulsoryMark, 'form.compulsory/text', texts)] : []),
    ],
    '     ',
  );
  return content === null ? [] : [{ kind: 'paragraph', id: legendId, style: 'note', content }];
}

/** Everything that the form says, in its order. */
export function formBlocks(input: SheetInput, plan: SectionPlan, context: FormContext): readonly Block[] {
  const formId = formIdOf(plan.materialId);
  const lead = context.texts.optional(`${formId}/lead`);
  const fields = sections(plan, context);
  return [
    masthead(input, context.texts, { pageId: formId, level: 1 }),
    ...(lead === null
      ? []
      : [{ kind: 'paragraph', id: `${formId}.lead`, style: 'lead', content: runs(lead) } as const]),
    ...legend(fields, context),
    ...fields,
  ];
}
