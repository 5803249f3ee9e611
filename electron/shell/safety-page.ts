import { appOrigin } from './bundle-path';

/** Address of the plain page below; it is not a file, so that it is there even when the bundle cannot be read. */
export const safetyPagePath = `${appOrigin}/work-is-safe.html`;

/**
 * What stands in the window when its page has died too often to be loaded again. It has no script and no style of its
 * own, so that nothing in it can fail; three languages, because the settings may be what is broken.
 */
export const safetyPage = `<!doctype html>
<html lang="fi">
<head><meta charset="utf-8"><title>Heräte</title></head>
<body>
<h1>Heräte</h1>
<p>Ikkuna ei pysy auki. Työsi on tallessa. Sulje ohjelma ja avaa se uudelleen.</p>
<p lang="sv">Fönstret hålls inte öppet. Ditt arbete är sparat. Stäng programmet och öppna det igen.</p>
<p lang="en">The window does not stay open. Your work is safe. Close the app and open it again.</p>
</body>
</html>
`;
