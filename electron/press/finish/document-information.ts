import { PDFBool, PDFDict, PDFHexString, PDFName, PDFRef, PDFString, type PDFContext, type PDFDocument } from 'pdf-lib';
import { z } from 'zod';
import { metadataXml } from './metadata-xml';

/** What the sheet says about its PDF. The date is the print date, never the clock's (`design.md` 4.15). */
export const documentInformationSchema = z
  .object({ title: z.string(), author: z.string(), language: z.string(), date: z.iso.date() })
  .readonly();
export type DocumentInformation = z.infer<typeof documentInformationSchema>;

const creator = 'Heräte';

/**
 * Writes title, author, language and dates, and how a viewer should behave: the title in its frame instead of a file
 * name, and no scaling when printing, as paper sizes are exact.
 */
export function writeDocumentInformation(document: PDFDocument, information: DocumentInformation): void {
  const { context, catalog } = document;
  const producer = `${originalProducer(context)}, pdf-lib`;
  const date = PDFString.of(`D:${information.date.replaceAll('-', '')}000000Z`);
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(information.title),
      Author: PDFHexString.fromText(information.author),
      Creator: PDFHexString.fromText(creator),
      Producer: PDFHexString.fromText(producer),
      CreationDate: date,
      ModDate: date,
    }),
  );
  catalog.set(PDFName.of('Lang'), PDFString.of(information.language));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: PDFBool.True, PrintScaling: 'None' }));
  catalog.set(PDFName.of('Metadata'), metadataStream(context, metadataXml({ ...information, creator, producer })));
}

/** Which Skia drew the pages: the first question when a file looks odd. */
function originalProducer(context: PDFContext): string {
  const info = context.trailerInfo.Info;
  const dict = info instanceof PDFRef ? context.lookup(info) : info;
  const producer = dict instanceof PDFDict ? dict.lookup(PDFName.of('Producer')) : undefined;
  if (info instanceof PDFRef) context.delete(info);
  return producer instanceof PDFString || producer instanceof PDFHexString ? producer.decodeText() : 'Chromium';
}

/** Not compressed, so that programs which know nothing of PDF find it (ISO 32000-1, 14.3.2). */
function metadataStream(context: PDFContext, xml: string) {
  return context.register(context.stream(new TextEncoder().encode(xml), { Type: 'Metadata', Subtype: 'XML' }));
}
