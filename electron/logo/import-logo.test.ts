import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pngClaiming, sampleJpeg, samplePng, svg } from '../../tests/print/sample-pictures';
import { importLogo, largestLogoFileBytes, prepareDrawing, type DrawLogo, type DrawingOrder } from './import-logo';

const drawn = { png: samplePng(4, 2).toString('base64'), widthPx: 4, heightPx: 2, isBlank: false };
const fileName = 'logo.png';

describe('importing a logo', () => {
  it.each([
    ['PNG', samplePng(30, 20), 'data:image/png;base64,'],
    ['JPEG', sampleJpeg(), 'data:image/jpeg;base64,'],
    ['SVG', svg('<rect/>'), 'data:image/svg+xml;base64,'],
  ])('draws a %s for what it is, not for its name, and keeps only the drawn PNG', async (_, bytes, beginning) => {
    const orders: DrawingOrder[] = [];
    const draw: DrawLogo = async (order) => {
      orders.push(order);
      return drawn;
    };

    const logo = await importLogo({ bytes, fileName: 'logo.txt', draw });

    expect(logo).toEqual({ ok: true, value: { png: drawn.png, widthPx: 4, heightPx: 2, alternativeText: {} } });
    expect(orders).toEqual([
      { dataUrl: expect.stringContaining(beginning), longestSidePx: 1600, longestBase64: 2_000_000 },
    ]);
  });

  it.each([
    ['an empty file', Buffer.alloc(0), { reason: 'logo-damaged', details: { fileName } }],
    [
      'more than 5 MB',
      Buffer.alloc(largestLogoFileBytes + 1),
      { reason: 'logo-too-large', details: { fileName, what: 'file' } },
    ],
    ['a bomb', pngClaiming(100_000, 100_000), { reason: 'logo-too-large', details: { fileName, what: 'side' } }],
    ['a script', svg('<script/>'), { reason: 'logo-unsafe', details: { fileName, what: 'script' } }],
    ['a PDF', Buffer.from('%PDF-1.7'), { reason: 'logo-wrong-type', details: { fileName } }],
    ['half a PNG', samplePng(9, 9).subarray(0, 50), { reason: 'logo-damaged', details: { fileName } }],
  ])('refuses %s before anything draws it', async (_, bytes, refused) => {
    const draw: DrawLogo = () => Promise.reject(new Error('must not draw'));

    const logo = await importLogo({ bytes, fileName, draw });

    expect(logo).toEqual({ ok: false, failure: refused });
  });

  it.each([
    ['nothing can be seen on it', { ...drawn, isBlank: true }],
    ['the browser cannot decode it or takes too long', null],
  ])('calls a picture damaged when %s', async (_, answer) => {
    const logo = await importLogo({ bytes: samplePng(9, 9), fileName, draw: async () => answer });

    expect(logo).toEqual({ ok: false, failure: { reason: 'logo-damaged', details: { fileName } } });
  });
});

describe('whatever the bytes are', () => {
  it('answers and never throws on random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(prepareDrawing(Buffer.from(bytes))).toMatchObject({ ok: false });
      }),
      { numRuns: 1000 },
    );
  });

  it('answers and never throws on cut and changed drawings', () => {
    const whole = svg('<style>.a{fill:url(#g)}</style><g id="g" class="a"><use href="#g"/><text>å</text></g>');

    fc.assert(
      fc.property(fc.nat(whole.length), fc.uint8Array({ maxLength: 20 }), fc.nat(whole.length), (from, added, to) => {
        const bytes = Buffer.concat([whole.subarray(0, from), added, whole.subarray(to)]);
        expect(prepareDrawing(bytes)).toHaveProperty('ok');
      }),
      { numRuns: 2000 },
    );
  });

  it('lets nothing active through, however the parts are put together', () => {
    const pieces = fc.constantFrom(
      ...[
        '<script>',
        '</script>',
        '<g ',
        '<rect ',
        '/>',
        '>',
        '</g>',
        'onload="x"',
        'href="http://x"',
        'style="fill:',
        '"',
      ],
      ...[
        'url(http://x)',
        'url(#a)',
        '<style>',
        '</style>',
        '@import "x";',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        ' ',
        '<foreignObject>',
      ],
      ...[
        'xlink:href="data:text/html,x"',
        '<image ',
        '<x:g xmlns:x="http://www.w3.org/2000/svg" ',
        '&#60;',
        '&lt;',
        '<?a b?>',
        '\\75rl(x)',
      ],
    );

    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const result = prepareDrawing(svg(parts.join('')));
        const markup = result.ok ? Buffer.from(result.value.replace(/^.*,/, ''), 'base64').toString() : '';
        expect(markup).not.toMatch(
          /<script|<foreignObject|\son\w+="|href="(?!#)|="[^"]*url\((?!#)|<style>[^<]*url\((?!#)|<style>[^<]*@import/i,
        );
      }),
      { numRuns: 5000 },
    );
  });

  it.each([
    ['brackets', `<rect fill="${'a('.repeat(1_000_000)}"/>`],
    ['addresses', `<rect fill="${'url('.repeat(1_000_000)}"/>`],
    ['one long word', `<rect fill="${'a'.repeat(4_000_000)}"/>`],
    ['a style sheet without rules', `<style>${'a,'.repeat(2_000_000)}</style>`],
    ['a style sheet of openings', `<style>${'a{'.repeat(2_000_000)}</style>`],
    ['spaces in an address', `<use href="#${' '.repeat(4_000_000)}x"/>`],
    ['spaces in a size', `<svg width="1${' '.repeat(4_000_000)}x"/>`],
    ['a number without end', `<svg viewBox="${'1'.repeat(4_000_000)}"/>`],
    ['nothing but openings', '<g>'.repeat(1_000_000)],
    ['one long data address', `<image href="data:image/png;base64,${'A'.repeat(4_000_000)}"/>`],
    ['line feeds, which are written longer', `<text>${'\n'.repeat(4_000_000)}</text>`],
  ])('answers within five seconds on megabytes of %s', (_, inside) => {
    const bytes = svg(inside);
    const start = performance.now();

    const result = prepareDrawing(bytes);

    expect(result).toHaveProperty('ok');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
