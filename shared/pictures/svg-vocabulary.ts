/**
 * What an SVG may be made of: that which draws. By the elements of SVG 2; nothing that runs, loads, animates or
 * holds another language's elements is among them.
 */
export const ELEMENTS: ReadonlySet<string> = new Set(
  `svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text
tspan linearGradient radialGradient stop pattern clipPath mask marker filter feBlend
feColorMatrix feComposite feDropShadow feFlood feGaussianBlur feMerge feMergeNode feOffset`.split(
    /\s+/,
  ),
);

/** What programs write beside the drawing; it is left out, and nobody misses it. */
export const LEFT_OUT: ReadonlySet<string> = new Set(["metadata", "switch", "view"]);

/** Geometry and presentation; the rest is left out. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  `id class style transform viewBox preserveAspectRatio version x y x1 y1 x2 y2 cx cy r rx ry fx
fy dx dy d points width height pathLength offset rotate textLength lengthAdjust gradientUnits
gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits
maskUnits maskContentUnits markerUnits markerWidth markerHeight orient refX refY filterUnits
primitiveUnits in in2 result stdDeviation values type mode operator k1 k2 k3 k4 flood-color
flood-opacity fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap
stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity color stop-color
stop-opacity clip-path clip-rule mask filter marker-start marker-mid marker-end display
visibility font-family font-size font-style font-weight text-anchor letter-spacing word-spacing
dominant-baseline paint-order vector-effect shape-rendering mix-blend-mode isolation
color-interpolation-filters`.split(/\s+/),
);
