import {
  alternativeTextRule,
  headingsRule,
  inLineRule,
  languageRule,
  tablesRule,
  titleRule,
} from './accessibility-rules';
import { compatibilityRule } from './compatibility-rules';
import { cellsRule, gridRule, numberingRule, stylesRule, uniqueIdsRule } from './document-rules';
import { contentTypesRule, reachedPartsRule, referencesRule, relationshipsRule } from './package-rules';
import type { Fault, Rule } from './rule';
import { binaryPartsRule, knownTypesRule, propertiesRule, schemaRule } from './schema-rules';
import { wordPackage } from './word-package';

/** Every rule that a Word file of ours must keep, the file’s make first, then what the standard says, then who reads it. */
export const rules: readonly Rule[] = [
  contentTypesRule,
  relationshipsRule,
  reachedPartsRule,
  referencesRule,
  knownTypesRule,
  schemaRule,
  propertiesRule,
  binaryPartsRule,
  compatibilityRule,
  stylesRule,
  numberingRule,
  uniqueIdsRule,
  cellsRule,
  gridRule,
  languageRule,
  titleRule,
  alternativeTextRule,
  tablesRule,
  inLineRule,
  headingsRule,
];

/** Everything that is wrong with a Word file; empty where it is valid and accessible. Throws only where it is no archive. */
export async function wordFileFaults(bytes: Uint8Array): Promise<readonly Fault[]> {
  const file = wordPackage(bytes);
  const found = await Promise.all(
    rules.map(async (rule) => (await rule.check(file)).map((finding) => ({ rule: rule.id, ...finding }))),
  );
  return found.flat();
}
