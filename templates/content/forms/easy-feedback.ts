import { choice, formLists, lines, option, section, statement } from './form-parts';

/** The feedback slip in clear language, A6: three faces and one sentence (`domain/shared-plan.md` 7). */
export const easyFeedbackForm = formLists('easy-feedback', [
  section('slip', [
    choice(
      'face',
      'full',
      [option('sad', { icon: 'frown' }), option('neutral', { icon: 'meh' }), option('glad', { icon: 'smile' })],
      { look: 'faces' },
    ),
    lines('sentence', 'full', 2),
    statement('no-names', 'note'),
  ]),
]);
