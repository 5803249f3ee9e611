import { paths, replaced, stranger, type Plant } from './plants';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Faults in what only forms have: content controls, check boxes, and the header of a secret document. */
export const formPlants: readonly Plant[] = [
  stranger('word/header1.xml', `<w:x ${w}/>`),
  {
    rule: 'schema',
    fault: 'a check box that is ticked neither way',
    into: replaced(paths.document, '<w14:checked w14:val="1"/>', '<w14:checked w14:val="perhaps"/>'),
  },
  {
    rule: 'schema',
    fault: 'an unknown element in a check box',
    into: replaced(
      paths.document,
      '<w14:checked w14:val="1"/>',
      '<w14:checked w14:val="1"/><w14:crossed w14:val="1"/>',
    ),
  },
  {
    rule: 'schema',
    fault: 'a list with an unknown part',
    into: replaced(paths.document, '<w:dropDownList>', '<w:dropDownList><w:x/>'),
  },
  {
    rule: 'unique-ids',
    fault: 'two controls of one number',
    into: replaced(paths.document, '<w:id w:val="2"/>', '<w:id w:val="1"/>'),
  },
];
