import { BlockView } from '../../paper/block-view';
import { FormDrawing } from '../../paper/blocks/form-drawing';
import '../../paper/blocks/form.css';
import type { PageLayoutProps } from '../material';
import { fillable } from './form-sheet';
import { formOf } from '../variant';

/** One column of blocks, each in a box of its own, by which layout breaks the form into pages. */
export function FormLayout({ page, variant }: PageLayoutProps) {
  return (
    <FormDrawing value={formOf(variant) === fillable ? 'fields' : 'lines'}>
      {page.blocks.map((block) => (
        <div key={block.id} className="form-block" data-block={block.id}>
          <BlockView block={block} />
        </div>
      ))}
    </FormDrawing>
  );
}
