import type { Drawing, DrawingStream, Mark } from './drawing';
import type { Fault } from './fault';
import type { PaperUnderCheck } from './paper-under-check';

/** That all drawn content is either tagged or an artefact, and never both. */
export function* checkContent({ drawing }: PaperUnderCheck): Generator<Fault> {
  yield* checkPaintings(drawing);
  for (const { stream, isArtefact, number, around } of drawing.marks) {
    const isTagged = number !== null;
    if (isArtefact && around.some(isTag)) yield { rule: 'artefact-in-tagged', where: stream.where };
    if (isTagged && around.some((mark) => mark.isArtefact))
      yield { rule: 'tagged-in-artefact', where: `${stream.where}, content ${number}` };
  }
  yield* checkNumbers(drawing.marks);
  yield* checkForms(drawing);
}

function isTag(mark: Mark): boolean {
  return mark.number !== null && !mark.isArtefact;
}

function* checkPaintings({ paintings }: Drawing): Generator<Fault> {
  const loose = new Map<string, string[]>();
  for (const { operator, stream, marks } of paintings) {
    if (marks.some((mark) => mark.isArtefact || isTag(mark))) continue;
    loose.set(stream.where, [...(loose.get(stream.where) ?? []), operator]);
  }
  for (const [where, operators] of loose) yield { rule: 'content-marked', where: `${where}: ${operators.join(' ')}` };
}

/** Streams are told apart by each time that they are drawn. */
function* checkNumbers(marks: readonly Mark[]): Generator<Fault> {
  const seen = new Map<DrawingStream, Set<number>>();
  for (const { stream, number } of marks) {
    if (number === null) continue;
    const numbers = seen.get(stream) ?? new Set();
    seen.set(stream, numbers);
    if (numbers.has(number)) yield { rule: 'content-number-unique', where: `${stream.where}, content ${number}` };
    numbers.add(number);
  }
}

function* checkForms({ forms, marks }: Drawing): Generator<Fault> {
  const tagged = new Set(marks.filter(isTag).map(({ stream }) => stream.ref));
  const drawn = new Set<DrawingStream['ref']>();
  for (const { ref, where } of forms) {
    if (drawn.has(ref) && tagged.has(ref)) yield { rule: 'tagged-form-once', where };
    drawn.add(ref);
  }
}
