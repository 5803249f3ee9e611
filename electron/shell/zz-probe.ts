import { ipcMain } from 'electron';
import { a } from '../../renderer/x';
console.log(ipcMain, a);
export function undocumented(a: number, b: number, c: number, d: number, e: number): any { return [a,b,c,d,e][0]!; }
