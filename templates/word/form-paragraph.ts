import { Paragraph, type IParagraphOptions, type XmlComponent } from 'docx';

/** A paragraph in which content controls stand between the runs: the library's own takes only what it has classes for. */
export class FormParagraph extends Paragraph {
  constructor(
    style: string,
    children: readonly XmlComponent[],
    look: Pick<IParagraphOptions, 'tabStops' | 'indent'> = {},
  ) {
    super({ style, ...look });
    this.root.push(...children);
  }
}
