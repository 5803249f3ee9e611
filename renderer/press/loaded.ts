/**
 * Waits until the fonts and pictures of what was just drawn are there. Never by animation frames or `img.decode()`: a
 * hidden window has almost no frames and each would take a second. A font that did not load is an error, because the
 * paper would silently come in another one.
 */
export async function untilLoaded(paper: HTMLElement): Promise<void> {
  // Layout is what asks for fonts; without it `ready` would answer for the paper before.
  paper.getBoundingClientRect();
  await document.fonts.ready;
  const failed = [...document.fonts].find((font) => font.status === 'error');
  if (failed) throw new Error(`The font ${failed.family} ${failed.weight} did not load`);
  await Promise.all([...paper.querySelectorAll('img')].map(untilPictureLoaded));
}

function untilPictureLoaded(picture: HTMLImageElement): Promise<void> {
  if (picture.complete) return requirePicture(picture);
  return new Promise((resolve, reject) => {
    picture.addEventListener('load', () => resolve(), { once: true });
    picture.addEventListener('error', () => reject(new Error('A picture of the paper could not be drawn')), {
      once: true,
    });
  });
}

function requirePicture(picture: HTMLImageElement): Promise<void> {
  return picture.naturalWidth > 0
    ? Promise.resolve()
    : Promise.reject(new Error('A picture of the paper could not be drawn'));
}
