import { createContext } from 'react';

/** How places to write are drawn: lines for a pen, or boxes in which the finished PDF has its fields. Set by the form's layout. */
export const FormDrawing = createContext<'lines' | 'fields'>('lines');
