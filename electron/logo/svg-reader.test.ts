import { describe, expect, it } from 'vitest';
import { sampleJpeg, samplePng, svg } from '../../tests/print/sample-pictures';
import { prepareDrawing } from './import-logo';

const png = samplePng(3, 2).toString('base64');
const jpeg = sampleJpeg().toString('base64');

/** The drawing as the browser gets it, or the refusal. */
function prepared(bytes: Buffer): unknown {
  const result = prepareDrawing(bytes);
  return result.ok ? Buffer.from(result.value.replace(/^.*,/, ''), 'base64').toString() : result.failure;
}

describe('vector logos that are refused', () => {
  it.each([
    ['script', '<script>alert(1)</script>'],
    ['script', '<g><x:script xmlns:x="http://www.w3.org/1999/xhtml">1</x:script></g>'],
    ['script', '<metadata><script/></metadata>'],
    ['script', '<SCRIPT href="x.js"/>'],
    ['script', '<use href="javascript:alert(1)"/>'],
    ['script', '<a href=" java&#10;script:alert(1)"><rect/></a>'],
    ['script', '<rect fill="javascript:x"/>'],
    ['event-handler', '<rect onclick="x()"/>'],
    ['event-handler', '<g onload="x()"/>'],
    ['event-handler', '<rect OnMouseOver="x()"/>'],
    ['event-handler', '<animate onbegin="x()"/>'],
    ['foreign-content', '<foreignObject><p/></foreignObject>'],
    ['foreign-content', '<h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="x"/>'],
    ['foreign-content', '<iframe src="x"/>'],
    ['external-reference', '<image href="http://x.fi/a.png"/>'],
    ['external-reference', '<image xlink:href="//x.fi/a.png"/>'],
    ['external-reference', '<image xlink:href="file:///etc/passwd"/>'],
    ['external-reference', '<image href="a.png"/>'],
    ['external-reference', '<use href="other.svg#a"/>'],
    ['external-reference', '<a href="https://x.fi"><rect/></a>'],
    ['external-reference', '<feImage href="http://x.fi/a.png"/>'],
    ['external-reference', '<rect fill="url(http://x.fi/a#b)"/>'],
    ['external-reference', '<rect fill="url( \'//x.fi/a#b\' )"/>'],
    ['external-reference', '<rect style="fill:URL(x.svg#a)"/>'],
    ['external-reference', '<rect style="fill:red;background:image-set(\'http://x.fi/a\' 1x)"/>'],
    ['external-reference', '<style>rect{fill:url("http://x.fi/a")}</style>'],
    ['external-reference', '<style>@import "http://x.fi/a.css";</style>'],
    ['external-reference', '<style><![CDATA[@ImPort url(a.css);]]></style>'],
    ['external-reference', '<style>@font-face{src:url(http://x.fi/a)}</style>'],
    ['external-reference', `<rect fill="url(#${'a'.repeat(400)})"/>`],
    ['embedded-file', '<image href="data:text/html,&lt;script&gt;"/>'],
    ['embedded-file', '<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'],
    ['embedded-file', '<image href="data:image/png;base64,PHN2Zy8+"/>'],
    ['embedded-file', `<use href="data:image/png;base64,${png}"/>`],
    ['embedded-file', '<rect fill="url(data:image/svg+xml;base64,PHN2Zy8+#a)"/>'],
    ['stylesheet', '<rect style="fill:u\\72l(http://x.fi)"/>'],
    ['stylesheet', '<rect style="width:expression(alert(1))"/>'],
    ['stylesheet', '<style>@media print{rect{fill:red}}</style>'],
    ['stylesheet', '<style>a<g/></style>'],
    ['unknown-part', '<feTurbulence/>'],
    ['unknown-part', '<handwriting/>'],
    ['too-many-parts', '<g/>'.repeat(5000)],
    ['too-many-parts', '<g>'.repeat(50) + '</g>'.repeat(50)],
    ['too-many-parts', '<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'],
    ['too-many-parts', useBomb()],
    ['too-many-parts', patternBomb()],
    ['too-many-parts', styledBomb()],
  ])('for %s: %s', (what, inside) => {
    expect(prepared(svg(inside))).toEqual({ reason: 'logo-unsafe', what });
  });

  it.each([
    ['<!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>'],
    ['<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ['<!DOCTYPE svg SYSTEM "http://x.fi/a.dtd">'],
    ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://x.fi/a.dtd">'],
    ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/a.dtd" [<!ENTITY a "b">]>'],
  ])('for the document type %s', (documentType) => {
    const bytes = Buffer.concat([Buffer.from(documentType), svg('<rect/>')]);

    expect(prepared(bytes)).toEqual({ reason: 'logo-unsafe', what: 'document-type' });
  });

  it('for a style sheet in another file', () => {
    const bytes = Buffer.concat([Buffer.from('<?xml-stylesheet href="http://x.fi/a.css"?>'), svg('<rect/>')]);

    expect(prepared(bytes)).toEqual({ reason: 'logo-unsafe', what: 'external-reference' });
  });

  it('also in UTF-16, where the letters of "script" do not stand together', () => {
    const bytes = Buffer.from(`\uFEFF${svg('<script/>').toString()}`, 'utf16le');

    expect(prepared(bytes)).toEqual({ reason: 'logo-unsafe', what: 'script' });
  });

  it.each([
    ['cut', svg('<rect/>').subarray(0, -9), 'logo-damaged'],
    ['not well-formed', svg('<rect></g>'), 'logo-damaged'],
    ['with an unknown entity', svg('<text>&nbsp;</text>'), 'logo-damaged'],
    ['with a viewBox of no size', svg('', 'viewBox="0 0 0 10"'), 'logo-damaged'],
    ['with a viewBox of words', svg('', 'viewBox="a b c d"'), 'logo-damaged'],
    ['a thousand times as wide as high', svg('', 'viewBox="0 0 100000 1"'), 'logo-damaged'],
    ['a web page', Buffer.from('<!doctype html><html><svg/></html>'), 'logo-wrong-type'],
    ['another XML', Buffer.from('<kml/>'), 'logo-wrong-type'],
    ['not text', Buffer.from([0x3c, 0xff, 0xfe, 0x80]), 'logo-wrong-type'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'logo-wrong-type'],
    ['a packed drawing (.svgz)', Buffer.from([0x1f, 0x8b, 8, 0]), 'logo-wrong-type'],
    [
      'in an encoding that nobody knows',
      Buffer.from('<?xml version="1.0" encoding="klingon"?><svg/>'),
      'logo-wrong-type',
    ],
  ])('because it is %s', (_, bytes, reason) => {
    expect(prepared(bytes)).toEqual({ reason });
  });

  it.each([
    ['too large', samplePngClaiming20000(), { reason: 'logo-too-large', what: 'side' }],
    ['cut', samplePng(9, 9).subarray(0, 60).toString('base64'), { reason: 'logo-damaged' }],
  ])('because a picture in it is %s', (_, base64, refusal) => {
    expect(prepared(svg(`<image href="data:image/png;base64,${base64}"/>`))).toEqual(refusal);
  });
});

describe('vector logos that are taken', () => {
  it.each([
    ['shapes', '<g id="a(1)" transform="translate(1 2)"><path d="M0 0h1z" fill="#fff"/></g>'],
    [
      'gradients',
      '<linearGradient id="g"><stop offset="0" stop-color="rgb(1,2,3)"/></linearGradient><rect fill="url(#g)"/>',
    ],
    ['styles', '<style>.st0{fill:url(#g);stroke:red}</style><rect class="st0" style="opacity:.5"/>'],
    ['clips inside what they clip', '<g clip-path="url(#c)"><clipPath id="c"><rect/></clipPath></g>'],
    ['parts used twice', '<defs><path id="p" d="M0 0"/></defs><use href="#p"/><use href="#p" x="1"/>'],
    ['a PNG inside', `<image href="data:image/png;base64,${png}" width="3" height="2"/>`],
    ['a JPEG inside', `<image href="data:image/jpeg;base64,${jpeg}" width="3" height="2"/>`],
    ['forty nested groups', '<g>'.repeat(40) + '</g>'.repeat(40)],
  ])('with %s', (_, inside) => {
    const attributes = 'xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="1600" height="800"';
    const written = inside.replace(/<(\w+)([^>]*)\/>/g, '<$1$2></$1>');

    expect(prepared(svg(inside))).toBe(`<svg ${attributes}>${written}</svg>`);
  });

  it("leaves out what does not draw: notes, other programs' data, animations, document type, comments", () => {
    const bytes = Buffer.from(
      '\uFEFF<?xml version="1.0"?><!-- x --><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">' +
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape" width="20" height="10">' +
        '<title>T</title><metadata><i:x href="http://x.fi"><rect/></i:x><note/></metadata><i:grid/>' +
        '<rect i:label="a" data-name="b" tabindex="0" width="5"><animate attributeName="x" to="9"/></rect><!-- x --></svg>',
    );

    expect(prepared(bytes)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="800" viewBox="0 0 20 10"><rect width="5"></rect></svg>',
    );
  });

  it.each([
    ['width and height', 'width="30" height="20"', [1600, 1067]],
    ['millimetres', 'width="10mm" height="20mm"', [800, 1600]],
    ['a viewBox alone', 'viewBox="-5 -5 10 20"', [800, 1600]],
    ['percentages and a viewBox', 'width="100%" height="100%" viewBox="0 0 40 10"', [1600, 400]],
    ['a width and a viewBox', 'width="30" viewBox="0 0 40 10"', [1600, 400]],
    ['nothing', '', [1600, 800]],
  ])('with a size from %s', (_, attributes, [width, height]) => {
    expect(prepared(svg('', attributes))).toMatch(new RegExp(`^<svg(?=.* width="${width}")(?=.* height="${height}")`));
  });

  it('in Latin-1 when the file says so', () => {
    const bytes = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><svg><text>Hyvä</text></svg>', 'latin1');

    expect(prepared(bytes)).toContain('<text>Hyvä</text>');
  });
});

function samplePngClaiming20000(): string {
  const bytes = samplePng(3, 2);
  bytes.writeUInt32BE(20000, 16);
  return bytes.toString('base64');
}

/** Ten times ten, seven times over. */
function useBomb(): string {
  const levels = [1, 2, 3, 4, 5, 6, 7].map(
    (level) => `<g id="l${level}">${`<use href="#l${level - 1}"/>`.repeat(10)}</g>`,
  );
  return `<rect id="l0"/>${levels.join('')}<use href="#l7"/>`;
}

function patternBomb(): string {
  const levels = [1, 2, 3, 4, 5, 6, 7].map(
    (level) => `<pattern id="l${level}">${`<rect fill="url(#l${level - 1})"/>`.repeat(10)}</pattern>`,
  );
  return `<pattern id="l0"/>${levels.join('')}<rect fill="url(#l7)"/>`;
}

function styledBomb(): string {
  const levels = [1, 2, 3, 4, 5, 6, 7];
  const rules = levels.map((level) => `.c${level}{mask:url(#l${level - 1})}`);
  const masks = levels.map((level) => `<mask id="l${level}">${`<rect class="c${level}"/>`.repeat(10)}</mask>`);
  return `<style>${rules.join('')}.c8{mask:url(#l7)}</style><mask id="l0"/>${masks.join('')}<rect class="c8"/>`;
}
