import { ImageRun, Paragraph } from 'docx';
import type { QrCode, Sheet } from '../sheet/nodes';
import { qrCodePicture } from '../sheet/qr-code-png';
import { styleIds } from './style-ids';

/** Side of the code in millimetres: wide enough for any phone at arm's length. */
export const qrCodeSizeMm = 25;
const pxPerMm = 96 / 25.4;

/** A code for the camera of a phone as a picture in a paragraph of its own. */
export function wordQrCode(block: QrCode, sheet: Sheet): Paragraph {
  const side = qrCodeSizeMm * pxPerMm;
  /** Drawings are counted in the document: the library would count them over the life of the app. */
  const drawingId = sheet.pages.flatMap((page) => page.blocks).indexOf(block) + 1;
  const picture = new ImageRun({
    type: 'png',
    data: qrCodePicture(block.value).png,
    transformation: { width: side, height: side },
    altText: { name: 'QR', description: block.alternativeText, id: String(drawingId) },
  });
  return new Paragraph({ style: styleIds.logo, children: [picture] });
}
