import { formLists, line, lines, matrix, options, scale, section, statement } from './form-parts';

/**
 * The client's feedback on the shared plan (`domain/shared-plan.md` 7): would you recommend it, seven statements of our own,
 * open questions. No names, and no answer that more than one plan shares.
 */
export const clientFeedbackForm = formLists('client-feedback', [
  section('before', [
    statement('voluntary', 'body'),
    statement('no-names', 'body'),
    statement('box', 'body'),
    line('service', 'two-thirds'),
    line('month', 'third'),
  ]),
  section('recommendation-section', [scale('recommendation', 0, 10)]),
  section('statements-section', [
    matrix('statements', 'full', options('heard', 'people', 'important', 'responsible', 'next', 'once', 'useful'), {
      marks: 'agree',
    }),
  ]),
  section('own-words', [lines('good', 'full', 3), lines('differently', 'full', 3)]),
]);
