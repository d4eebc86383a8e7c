import { TEXT_AT, type Label, type Measure } from './label-layout.js';
import { colorOf, type Canvas2D, type MapTheme, type Scene } from './scene.js';

const nameFont = ({ labelSize, fonts }: MapTheme): string => `600 ${labelSize}px ${fonts.text}`;
const valueFont = ({ labelSize, fonts }: MapTheme): string => `500 ${labelSize}px ${fonts.num}`;

/** Asks the canvas once for each text. */
export function textRuler(ctx: Canvas2D, theme: MapTheme): Measure {
  const widths = new Map<string, number>();
  return (text, part) => {
    const font = part === 'name' ? nameFont(theme) : valueFont(theme);
    const key = `${part}${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    ctx.font = font;
    const { width } = ctx.measureText(text);
    widths.set(key, width);
    return width;
  };
}

function tracePill(ctx: Canvas2D, { left, top, right, bottom }: Label): void {
  const radius = (bottom - top) / 2;
  ctx.beginPath();
  ctx.arc(left + radius, top + radius, radius, Math.PI / 2, -Math.PI / 2);
  ctx.arc(right - radius, top + radius, radius, -Math.PI / 2, Math.PI / 2);
  ctx.closePath();
}

function paintLabel(ctx: Canvas2D, label: Label, isSelected: boolean, theme: MapTheme): void {
  const { colors } = theme;
  const height = label.bottom - label.top;
  const middle = label.top + height / 2;
  tracePill(ctx, label);
  ctx.fillStyle = isSelected ? colors.primary : colors['bg-surface'];
  ctx.fill();
  ctx.globalAlpha = 0.16;
  ctx.lineWidth = 1;
  ctx.strokeStyle = colors['text-1'];
  ctx.stroke();
  ctx.globalAlpha = 1;

  ctx.beginPath();
  ctx.arc(label.left + height / 2, middle, height * 0.155, 0, Math.PI * 2);
  ctx.fillStyle = colors['bg-surface'];
  ctx.fill();
  ctx.lineWidth = height / 10;
  ctx.strokeStyle = isSelected ? colors['text-on-dark'] : colorOf(theme, label.place.code);
  ctx.stroke();

  ctx.font = nameFont(theme);
  ctx.fillStyle = isSelected ? colors['text-on-dark'] : colors['text-1'];
  ctx.fillText(label.place.name, label.left + (TEXT_AT * height) / 26, middle);
  if (label.place.value === null) return;
  ctx.font = valueFont(theme);
  ctx.fillStyle = isSelected ? colors['text-on-dark'] : colors['text-3'];
  ctx.fillText(String(label.place.value), label.left + label.valueAt, middle);
}

export function paintLabels(ctx: Canvas2D, labels: readonly Label[], { selected, theme }: Scene): void {
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const label of labels) paintLabel(ctx, label, label.place.code === selected, theme);
}
