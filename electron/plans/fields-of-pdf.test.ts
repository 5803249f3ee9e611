import fc from 'fast-check';
import { PDFDocument, PDFHexString, PDFName, type PDFObject } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { fieldsOfPdf } from './fields-of-pdf';

type Field = Readonly<Record<string, PDFObject | string>>;

/** A PDF with these fields, as another program might write them. */
async function pdfWith(make: (said: (text: string) => PDFHexString) => readonly Field[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  const { context } = document;
  const fields = make((text) => PDFHexString.fromText(text)).map((field) =>
    context.register(context.obj({ ...field })),
  );
  document.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: fields }));
  return document.save({ updateFieldAppearances: false });
}

describe('the fields of a filled PDF', () => {
  it('are those with a value, under the names of answers', async () => {
    const pdf = await pdfWith((said) => [
      { FT: 'Tx', T: said('client/name'), TU: said('Asiakkaan nimi'), V: said('Ǩeäʹpp Õõlâž') },
      { FT: 'Tx', T: said('client/phone'), V: said('') },
      { FT: 'Btn', T: said('shared-plan/ticked'), V: PDFName.of('yes') },
      { FT: 'Btn', T: said('shared-plan/empty'), V: PDFName.of('Off') },
      { FT: 'Tx', T: said('shared-plan/story'), V: said('rivi\r\ntoinen\rkolmas') },
    ]);

    expect(await fieldsOfPdf(pdf)).toEqual({
      ok: true,
      value: [
        { name: 'client.name', label: 'Asiakkaan nimi', value: 'Ǩeäʹpp Õõlâž' },
        { name: 'shared-plan.ticked', label: '', value: 'yes' },
        { name: 'shared-plan.story', label: '', value: 'rivi\ntoinen\nkolmas' },
      ],
    });
  });

  it('are found inside other fields, and not without end', async () => {
    const document = await PDFDocument.create();
    const { context } = document;
    const parent = context.nextRef();
    const child = context.register(
      context.obj({ T: PDFHexString.fromText('name'), FT: 'Tx', V: PDFHexString.fromText('Aino') }),
    );
    context.assign(parent, context.obj({ T: PDFHexString.fromText('client'), Kids: [child, parent] }));
    document.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [parent] }));

    const fields = await fieldsOfPdf(await document.save({ updateFieldAppearances: false }));

    expect(fields).toMatchObject({ ok: true, value: [{ name: 'client.name', value: 'Aino' }] });
  });

  it('are nothing in a PDF without any, or with none filled', async () => {
    expect(await fieldsOfPdf(await pdfWith(() => []))).toEqual({ ok: false, failure: 'nothing-filled' });
    const empty = await PDFDocument.create();
    expect(await fieldsOfPdf(await empty.save())).toEqual({ ok: false, failure: 'nothing-filled' });
  });

  it('are refused in what is no PDF, whatever it is', async () => {
    const whole = await pdfWith((said) => [{ FT: 'Tx', T: said('client/name'), V: said('Aino') }]);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.uint8Array({ maxLength: 60 }), async (at, noise) => {
        const broken = whole.slice();
        broken.set(noise.subarray(0, whole.length - at), at);
        const answer = await fieldsOfPdf(broken);
        expect(typeof answer.ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
    expect(await fieldsOfPdf(new TextEncoder().encode('hei'))).toEqual({ ok: false, failure: 'unreadable' });
  });
});
