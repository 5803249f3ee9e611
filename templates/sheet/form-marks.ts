/** Behind the label of what an act asks for; a letter that the paper's font has. */
export const statutoryMark = '•';
/** Behind the label of what is always filled in. */
export const compulsoryMark = '*';
/** In the box of what is ticked: a letter, so that it is also heard, searched and copied. */
export const tickMark = '×';
