import type { Rule } from './rule';

/** The rules as the README shows them. */
export function rulesTable(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, clause, matterhorn, says }) => `| \`${id}\` | ${clause} | ${matterhorn.join(', ')} | ${says} |`,
  );
  return ['| rule | clause of ISO 14289-1 | Matterhorn | what holds |', '|---|---|---|---|', ...rows].join('\n');
}
