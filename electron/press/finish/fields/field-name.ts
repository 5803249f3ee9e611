/**
 * The name of a field in the file. A full stop may not stand in it (ISO 32000-1, 12.7.3.2): it would begin a field inside
 * the field. Answer names have no slash.
 */
export function fieldNameOf(name: string): string {
  return name.replaceAll('.', '/');
}

/** The answer's name of a field that somebody has filled. */
export function answerNameOf(fieldName: string): string {
  return fieldName.replaceAll('/', '.');
}
