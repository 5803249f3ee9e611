import bold from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?asset';
import regular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?asset';
import { readFile } from 'node:fs/promises';
import type { FontFiles } from '../../templates/word/embedded-fonts';

/** The fonts that go into Word files, so that a paper looks the same on machines without Noto Sans. */
export async function readWordFonts(): Promise<FontFiles> {
  const [regularFace, boldFace] = await Promise.all([readFile(regular), readFile(bold)]);
  return { regular: new Uint8Array(regularFace), bold: new Uint8Array(boldFace) };
}
