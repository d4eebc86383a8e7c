import { inChinese, type Say } from '@market/contract/shared';
import { encode } from 'uqr';
import { colors } from '../tokens.gen';

export interface Poster {
  /** What kind of thing it is: 「榜单」「苏州」. */
  kind: string;
  title: string;
  /** A few facts, a line each. */
  lines: readonly string[];
  /** Where the code leads. */
  url: string;
  demo?: boolean;
}

export const POSTER_WIDTH = 600;
export const POSTER_HEIGHT = 860;
const EDGE = 48;
const INNER = POSTER_WIDTH - 2 * EDGE;
const CODE = 176;
const FONT = '"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif';

type Measure = (text: string) => number;

/** Breaks a text into at most `most` lines no wider than `width`; what does not fit ends in 「…」. */
export function linesOf(text: string, width: number, most: number, measure: Measure): string[] {
  const lines = [''];
  for (const char of text) {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    if (measure(line + char) <= width) lines[last] = line + char;
    else if (lines.length < most) lines.push(char);
    else {
      lines[last] = `${line.slice(0, -1)}…`;
      break;
    }
  }
  return lines;
}

/** Title, facts and the code that leads to the page, on one picture of POSTER_WIDTH × POSTER_HEIGHT. */
export function paintPoster(
  ctx: CanvasRenderingContext2D,
  { kind, title, lines, url, demo }: Poster,
  say: Say = inChinese,
): void {
  const write = (text: string, x: number, y: number, size: number, color: string, weight = 400): void => {
    ctx.font = `${weight} ${size}px ${FONT}`;
    ctx.fillStyle = color;
    ctx.fillText(text, x, y);
  };
  ctx.fillStyle = colors['bg-page'];
  ctx.fillRect(0, 0, POSTER_WIDTH, POSTER_HEIGHT);
  ctx.fillStyle = colors.primary;
  ctx.fillRect(0, 0, POSTER_WIDTH, 12);
  ctx.textBaseline = 'top';
  write(say('沿沪宁协同创新集市'), EDGE, 48, 28, colors.primary, 600);
  write(demo ? `${kind} · ${say('演示')}` : kind, EDGE, 128, 26, colors['text-2']);

  ctx.font = `600 44px ${FONT}`;
  const measure: Measure = (text) => ctx.measureText(text).width;
  let y = 172;
  for (const line of linesOf(title, INNER, 3, measure)) {
    write(line, EDGE, y, 44, colors['text-1'], 600);
    y += 60;
  }
  y += 20;
  for (const fact of lines) {
    ctx.font = `400 28px ${FONT}`;
    for (const line of linesOf(fact, INNER, 2, measure)) {
      write(line, EDGE, y, 28, colors['text-2']);
      y += 42;
    }
  }
  const top = POSTER_HEIGHT - EDGE - CODE;
  ctx.fillStyle = colors['line-hair'];
  ctx.fillRect(EDGE, top - 32, INNER, 2);
  paintCode(ctx, url, EDGE, top);
  write(say('扫码看详情'), EDGE + CODE + 28, top + 44, 28, colors['text-1'], 600);
  write(say('内容以页面为准'), EDGE + CODE + 28, top + 92, 24, colors['text-2']);
}

function paintCode(ctx: CanvasRenderingContext2D, url: string, left: number, top: number): void {
  const { data, size } = encode(url, { ecc: 'M', border: 1 });
  const cell = CODE / size;
  ctx.fillStyle = colors['bg-surface'];
  ctx.fillRect(left, top, CODE, CODE);
  ctx.fillStyle = colors['text-1'];
  data.forEach((row, y) =>
    row.forEach((dark, x) => {
      if (dark) ctx.fillRect(left + x * cell, top + y * cell, cell + 0.3, cell + 0.3);
    }),
  );
}
