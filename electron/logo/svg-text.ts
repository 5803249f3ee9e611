/**
 * The text of a file that may be a drawing, or null where it cannot be text in the encoding it claims. A byte order mark
 * decides first, then the XML declaration, then UTF-8 (XML 1.0, appendix F).
 */
export function decodeXml(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 200);
  const isMarked = /^(?:\xff\xfe|\xfe\xff|\xef\xbb\xbf)/.test(head);
  const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]{1,40})["']/.exec(head)?.[1];
  const marked = head.startsWith('\xff\xfe') ? 'utf-16le' : head.startsWith('\xfe\xff') ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(isMarked ? marked : (declared ?? 'utf-8'), { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null;
    throw error;
  }
}
