/** Things that happened to the stored data before the window was there, each said once, in one sentence or three. */
export const noticeCodes = [
  'recovered',
  'damaged-nothing-good',
  'migrated',
  'newer-read-only',
  'folder-read-only',
  'folder-missing',
  'moved-aside',
  'in-use',
] as const;
export type NoticeCode = (typeof noticeCodes)[number];
