import { assertNever } from '../model/result';
import type { Block } from '../sheet/nodes';
import { CardBlock, CardsBlock } from './blocks/card-blocks';
import { ContactBoxBlock } from './blocks/contact-box-block';
import { EmergencyBlock } from './blocks/emergency-block';
import { FormRowBlock } from './blocks/form-row-block';
import { FormSectionBlock } from './blocks/form-section-block';
import { MastheadBlock } from './blocks/masthead-block';
import { PathBlock } from './blocks/path-block';
import { QrCodeBlock } from './blocks/qr-code-block';
import { TableBlock } from './blocks/table-block';
import { HeadingBlock, ListBlock, ParagraphBlock } from './blocks/text-blocks';

/** Draws one block of a sheet with the component of its kind. */
export function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <HeadingBlock block={block} />;
    case 'paragraph':
      return <ParagraphBlock block={block} />;
    case 'list':
      return <ListBlock block={block} />;
    case 'card':
      return <CardBlock block={block} />;
    case 'cards':
      return <CardsBlock block={block} />;
    case 'masthead':
      return <MastheadBlock block={block} />;
    case 'emergency':
      return <EmergencyBlock block={block} />;
    case 'path':
      return <PathBlock block={block} />;
    case 'table':
      return <TableBlock block={block} />;
    case 'contact-box':
      return <ContactBoxBlock block={block} />;
    case 'qr-code':
      return <QrCodeBlock block={block} />;
    case 'form-section':
      return <FormSectionBlock block={block} />;
    case 'form-row':
      return <FormRowBlock block={block} />;
    default:
      return assertNever(block, 'block');
  }
}
