import type { Content } from '../content/content';
import { rolesListId } from '../content/forms/form-roles';
import { textsIn, type TextLanguages } from '../content/texts';
import type { Answers } from '../model/plan';
import { answerOf } from './given-answer';

/** The columns in which the names of the network and of the client's own people stand. */
const nameCells = [
  { answerId: 'network.people', key: 'network-map.people.name' },
  { answerId: 'network.private-people', key: 'network-map.private-people.name' },
] as const;
const clientNameId = 'client.name';

/** Roles of a network in the words of one language, the unit's own among them. */
export function roleSuggestions(content: Content, languages: TextLanguages): readonly string[] {
  const texts = textsIn(content.texts, languages);
  const roles = (content.lists[rolesListId] ?? []).filter(({ isShown }) => isShown);
  return [...new Set(roles.map(({ id }) => texts.of(`${id}/title`).text).filter((role) => role !== ''))];
}

/** Everybody whose name has been written once in this plan: the client, the network, the client's own people. */
export function peopleSuggestions(answers: Answers): readonly string[] {
  const client = answerOf(answers, clientNameId, 'text')?.text ?? '';
  const people = nameCells.flatMap(({ answerId, key }) =>
    (answerOf(answers, answerId, 'rows')?.rows ?? []).map(({ cells }) => cells[key] ?? ''),
  );
  return [...new Set([client, ...people].map((name) => name.trim()).filter((name) => name !== ''))];
}
