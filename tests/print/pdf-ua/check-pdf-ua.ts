import { checkAnnotations } from './check-annotations';
import { checkContent } from './check-content';
import { checkFile } from './check-file';
import { checkFonts } from './check-fonts';
import { checkForeignParts } from './check-foreign-parts';
import { checkHeadings } from './check-headings';
import { checkLanguages } from './check-languages';
import { checkLists } from './check-lists';
import { checkMetadata } from './check-metadata';
import { checkReplacements } from './check-replacements';
import { checkStructure } from './check-structure';
import { checkTables } from './check-tables';
import { checkTypes } from './check-types';
import type { Fault } from './fault';
import { openPaper, type PaperUnderCheck } from './paper-under-check';

/** Looks at one side of a paper and tells what is wrong with it. */
type Check = (paper: PaperUnderCheck) => Iterable<Fault>;

const checks: readonly Check[] = [
  checkFile,
  checkMetadata,
  checkLanguages,
  checkForeignParts,
  checkContent,
  checkStructure,
  checkTypes,
  checkHeadings,
  checkLists,
  checkTables,
  checkReplacements,
  checkAnnotations,
  checkFonts,
];

/**
 * Whether a PDF meets the machine-checkable conditions of PDF/UA-1 that `rules.ts` lists: each place where it does not.
 * Knows nothing of how our press finishes papers, so that it can judge it.
 */
export async function checkPdfUa(pdf: Uint8Array): Promise<readonly Fault[]> {
  let paper: PaperUnderCheck;
  try {
    paper = await openPaper(pdf);
  } catch (error) {
    return [{ rule: 'file-readable', where: String(error) }];
  }
  // Everything else in it is unreadable then.
  if (paper.document.isEncrypted) return [{ rule: 'file-open', where: 'trailer' }];
  return checks.flatMap((check) => [...check(paper)]);
}
