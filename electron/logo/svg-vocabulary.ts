/** Parts of SVG 1.1 and 2 that draw and do nothing else. What is not in one of these lists is refused. */
export const drawnElements: ReadonlySet<string> = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'switch', 'style', 'image', 'a'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
  ...['text', 'tspan', 'textPath'],
  ...['linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask', 'marker'],
  ...['filter', 'feBlend', 'feColorMatrix', 'feComponentTransfer', 'feComposite', 'feDropShadow', 'feFlood'],
  ...['feFuncA', 'feFuncB', 'feFuncG', 'feFuncR', 'feGaussianBlur', 'feMerge', 'feMergeNode', 'feOffset'],
]);

/** Where text is drawn or read as style; anywhere else it is the spaces between parts. */
export const textElements: ReadonlySet<string> = new Set(['text', 'tspan', 'textPath', 'a', 'style']);

/** Parts that say something about the drawing or move it: left out with all that is in them, as paper stands still. */
export const droppedElements: ReadonlySet<string> = new Set([
  ...['title', 'desc', 'metadata', 'view'],
  ...['animate', 'animateColor', 'animateMotion', 'animateTransform', 'set', 'mpath', 'discard'],
]);

/** Elements that carry a web page, a program or another file into the picture. */
export const foreignElements: ReadonlySet<string> = new Set([
  ...['foreignobject', 'html', 'body', 'iframe', 'embed', 'object', 'video', 'audio', 'canvas'],
]);

/** Attributes that place, shape or paint. Others (`data-name`, `role`) change nothing on paper and are left out. */
export const keptAttributes: ReadonlySet<string> = new Set([
  ...['id', 'class', 'style', 'transform', 'version', 'xml:space', 'preserveAspectRatio', 'viewBox', 'systemLanguage'],
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'fx', 'fy', 'fr', 'dx', 'dy', 'rotate'],
  ...['width', 'height', 'd', 'points', 'pathLength', 'offset', 'spreadMethod', 'overflow', 'display', 'visibility'],
  ...['gradientUnits', 'gradientTransform', 'patternUnits', 'patternContentUnits', 'patternTransform'],
  ...[
    'clipPathUnits',
    'maskUnits',
    'maskContentUnits',
    'clip-path',
    'clip-rule',
    'mask',
    'mask-type',
    'opacity',
    'color',
  ],
  ...['fill', 'fill-opacity', 'fill-rule', 'paint-order', 'stop-color', 'stop-opacity', 'mix-blend-mode', 'isolation'],
  ...['stroke', 'stroke-dasharray', 'stroke-dashoffset', 'stroke-linecap', 'stroke-linejoin', 'stroke-miterlimit'],
  ...['stroke-opacity', 'stroke-width', 'vector-effect', 'color-interpolation', 'color-interpolation-filters'],
  ...[
    'marker-start',
    'marker-mid',
    'marker-end',
    'markerHeight',
    'markerUnits',
    'markerWidth',
    'orient',
    'refX',
    'refY',
  ],
  ...['font-family', 'font-size', 'font-style', 'font-weight', 'font-stretch', 'font-variant', 'letter-spacing'],
  ...['word-spacing', 'text-anchor', 'text-decoration', 'textLength', 'lengthAdjust', 'startOffset', 'writing-mode'],
  ...[
    'dominant-baseline',
    'alignment-baseline',
    'baseline-shift',
    'shape-rendering',
    'text-rendering',
    'image-rendering',
  ],
  ...['filter', 'filterUnits', 'primitiveUnits', 'in', 'in2', 'result', 'mode', 'type', 'values', 'stdDeviation'],
  ...['operator', 'k1', 'k2', 'k3', 'k4', 'edgeMode', 'flood-color', 'flood-opacity'],
  ...['tableValues', 'slope', 'intercept', 'amplitude', 'exponent'],
]);

/** Functions in paint and style values that only calculate or name a colour; `url` is looked at by itself. */
export const harmlessFunctions: ReadonlySet<string> = new Set([
  ...['rgb', 'rgba', 'hsl', 'hsla', 'calc', 'var', 'not', 'nth-child', 'circle', 'ellipse', 'inset', 'polygon'],
  ...['matrix', 'translate', 'translatex', 'translatey', 'scale', 'scalex', 'scaley', 'rotate', 'skewx', 'skewy'],
  ...['blur', 'brightness', 'contrast', 'drop-shadow', 'grayscale', 'invert', 'opacity', 'saturate', 'sepia'],
]);
