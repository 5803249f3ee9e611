import { master } from '../../templates/content/master';
import { effectiveContent } from '../../templates/layer/effective-content';
import { materialById } from '../../templates/materials/catalogue';
import { emptyLayer } from '../../templates/model/layer';
import type { Answers } from '../../templates/model/plan';
import type { Sheet } from '../../templates/sheet/nodes';
import { ordinaryUnit } from './trigger-tool-input';

/** One form of the shared plan for an ordinary unit, empty or with somebody's made-up answers. */
export function formSheetOf(materialId: string, answers: Answers | null = null, variant: string | null = null): Sheet {
  const material = materialById(materialId);
  if (material === undefined) throw new Error(`No material ${materialId}`);
  return material.sheet({
    content: effectiveContent(master, emptyLayer),
    unit: ordinaryUnit,
    language: 'fi',
    instead: null,
    variant,
    date: '2026-11-21',
    answers,
  });
}

/** Running Finnish text of a given length, in paragraphs, numbered so that each sentence is found again. */
export function writtenText(characters: number): string {
  const sentences: string[] = [];
  for (let number = 1, length = 0; length < characters; number += 1) {
    const sentence = `Lause ${number} kertoo, mitä sovimme palveluntarpeesta ja arjesta. `;
    sentences.push(number % 9 === 0 ? `${sentence.trimEnd()}\n\n` : sentence);
    length += sentence.length;
  }
  return sentences.join('').slice(0, characters).trimEnd();
}
