import { memo, useMemo } from 'react';
import type { QrCode } from '../../sheet/nodes';
import { qrCodePicture } from '../../sheet/qr-code-png';
import { item } from '../item';

/** Bytes as an address that a page may show without asking anybody. */
function pngAddress(png: Uint8Array): string {
  return `data:image/png,${Array.from(png, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`;
}

/** A code for the camera of a phone, black on white whatever the paper's colours are. */
export const QrCodeBlock = memo(function QrCodeBlock({ block }: { readonly block: QrCode }) {
  const address = useMemo(() => pngAddress(qrCodePicture(block.value).png), [block.value]);
  return <img className="qr-code" src={address} alt={block.alternativeText} {...item(block)} />;
});
