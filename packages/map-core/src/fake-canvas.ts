import type { Canvas2D } from './scene.js';

/** For tests: a canvas that only counts what is asked of it. */
export interface FakeCanvas {
  ctx: Canvas2D;
  /** Texts written since the last clear. */
  texts: string[];
  /** How often each drawing call was made since the last clear. */
  calls: Record<string, number>;
}

const drawing = [
  'arc',
  'beginPath',
  'closePath',
  'fill',
  'lineTo',
  'moveTo',
  'quadraticCurveTo',
  'setTransform',
  'stroke',
];

export function fakeCanvas(): FakeCanvas {
  const fake: FakeCanvas = { ctx: {} as Canvas2D, texts: [], calls: {} };
  const count = (name: string) => () => {
    fake.calls[name] = (fake.calls[name] ?? 0) + 1;
  };
  Object.assign(fake.ctx, {
    ...Object.fromEntries(drawing.map((name) => [name, count(name)])),
    fillText: (text: string) => fake.texts.push(text),
    measureText: (text: string) => ({ width: [...text].reduce((sum, char) => sum + (char < '\u2e80' ? 7 : 13), 0) }),
    clearRect: () => {
      fake.texts = [];
      fake.calls = {};
    },
  });
  return fake;
}
