import { createHash } from 'node:crypto';
import type { Plan } from '../../templates/model/plan';
import type { PlanFormat } from './plan-format';

/** Little work and small files, for tests that make thousands of them. */
export const quickFormat: PlanFormat = {
  work: { log2N: 4, r: 8, p: 1 },
  leastLog2N: 4,
  mostLog2N: 6,
  smallestContent: 1024,
  largestContent: 64 * 1024,
};

export const passphrase = 'neljä hiljaista sanaa';

/** A plan with letters of several languages in it, and of a size that a test chooses. */
export function planWithText(text = 'Tahdon oman kodin. Mun áiggun iežan ruovttu.'): Plan {
  return {
    schema: 1,
    code: '7H3K9Q',
    unitId: 'esimerkkila',
    language: 'fi',
    createdOn: '2026-11-22',
    deleteOn: '2027-02-20',
    movedOn: null,
    answers: {
      'client.name': { kind: 'text', text: 'Matti Meikäläinen' },
      'plan.client-view': { kind: 'text', text },
      'plan.consent-given': { kind: 'tick', isTicked: true },
      'plan.goals': { kind: 'rows', rows: [{ id: 'own-1', cells: { goal: 'Koti', 'level-now': '2' } }] },
    },
  };
}

/** The file with a closing checksum that is right again, as somebody would make it who changes a file on purpose. */
export function mended(file: Uint8Array): Uint8Array {
  const covered = file.subarray(0, -32);
  return Buffer.concat([covered, createHash('sha256').update(covered).digest()]);
}
