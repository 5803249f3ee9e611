/** Behind the label of what an act asks for; a letter that the paper's font has. */
export const statutoryMark = '•';
/** Behind the label of what is always filled in. */
export const compulsoryMark = '*';
