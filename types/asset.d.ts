/** A file beside the main process's bundle: importing it gives the file's path (electron-vite). */
declare module '*.ttf?asset' {
  const path: string;
  export default path;
}
