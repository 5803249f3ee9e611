import type { Fault } from './fault';
import { readMetadata, type MetadataFacts } from './metadata-facts';
import type { PaperUnderCheck } from './paper-under-check';
import { bytesOf, textAt, valueAt } from './pdf-values';

/** Title, language and PDF/UA identifier in the metadata stream. */
export function* checkMetadata({ document: { catalog } }: PaperUnderCheck): Generator<Fault> {
  const bytes = bytesOf(valueAt(catalog, 'Metadata'));
  const facts = bytes ? factsOf(bytes) : 'no metadata stream';
  if (typeof facts === 'string') {
    yield { rule: 'metadata-present', where: `catalogue: ${facts}` };
    return;
  }
  if (facts.pdfUaPart !== '1') yield { rule: 'metadata-identifier', where: `metadata: «${facts.pdfUaPart}»` };
  if (facts.title === '') yield { rule: 'metadata-title', where: 'metadata' };
  const language = textAt(catalog, 'Lang');
  const isAgreed = facts.languages.length > 0 && (language === undefined || facts.languages.includes(language));
  if (!isAgreed) yield { rule: 'metadata-language', where: `metadata: «${facts.languages.join(', ')}»` };
}

function factsOf(bytes: Uint8Array): MetadataFacts | string {
  try {
    return readMetadata(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return String(error);
  }
}
