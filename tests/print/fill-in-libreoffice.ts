import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

const patience = { timeout: 60_000, killSignal: 'SIGKILL' } as const;
const head = '<?xml version="1.0" encoding="UTF-8"?>';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A profile of LibreOffice in which the macro is known. The first start makes the profile, with macros of its own. */
async function profileWithMacro(folder: string): Promise<string> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  await run('soffice', ['--headless', profile, '--terminate_after_init'], patience);
  const library = join(folder, 'profile/user/basic/Standard');
  await mkdir(library, { recursive: true });
  const macro = await readFile('tests/print/fill-word-form.bas', 'utf8');
  const names = 'xmlns:library="http://openoffice.org/2000/library"';
  await Promise.all([
    writeFile(
      join(library, 'Fill.xba'),
      `${head}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Fill" script:language="StarBasic">${escaped(macro)}</script:module>`,
    ),
    writeFile(
      join(library, 'script.xlb'),
      `${head}<library:library ${names} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Fill"/></library:library>`,
    ),
    writeFile(
      join(folder, 'profile/user/basic/script.xlc'),
      `${head}<library:libraries ${names} xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
    ),
  ]);
  return profile;
}

/**
 * Opens a Word file in LibreOffice, writes words and a number into each of its controls in their order, ticks every box,
 * saves it as a Word file and gives that. Rejects where LibreOffice saved nothing.
 */
export async function filledInLibreOffice(docx: Uint8Array, words: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'herate-fill-'));
  const [source, target] = [join(folder, 'form.docx'), join(folder, 'filled.docx')];
  const profile = await profileWithMacro(folder);
  await writeFile(source, docx);
  const macro = `macro:///Standard.Fill.Main("${source}","${target}","${words}")`;
  try {
    await run('soffice', ['--headless', '--norestore', profile, macro], patience);
    return new Uint8Array(await readFile(target));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
