import { clock } from './clock';

const KEY = 'market-console-active-at';
const WRITE_EVERY_MS = 10_000;

let activeAt = clock.realNow().getTime();
let writtenAt = 0;

function note(): void {
  activeAt = clock.realNow().getTime();
  if (activeAt - writtenAt < WRITE_EVERY_MS) return;
  writtenAt = activeAt;
  localStorage.setItem(KEY, String(activeAt));
}

/** From now on every touch counts; other tabs learn of it. */
export function watchActivity(): void {
  for (const kind of ['pointerdown', 'keydown', 'wheel'] as const)
    window.addEventListener(kind, note, { capture: true, passive: true });
}

/** How long nobody has touched the console, in this tab or in another. */
export const idleMs = (): number => clock.realNow().getTime() - Math.max(activeAt, Number(localStorage.getItem(KEY)));
