/** A picture drawn here, as a CSS image: WXML takes no inline SVG. */
export const svgUri = (svg: string): string => `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
