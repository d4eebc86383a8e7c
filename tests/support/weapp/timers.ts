/** Timers handed to the bundle, so that closing it leaves none behind. */
export function createTimers(): { globals: Record<string, unknown>; stop(): void } {
  const running = new Set<NodeJS.Timeout>();
  const stop = (timer?: NodeJS.Timeout): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    running.delete(timer);
  };
  const remember = (timer: NodeJS.Timeout): NodeJS.Timeout => {
    running.add(timer);
    return timer;
  };
  return {
    globals: {
      setTimeout: (callback: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) => {
        const timer = setTimeout(() => {
          running.delete(timer);
          callback(...args);
        }, ms);
        return remember(timer);
      },
      setInterval: (callback: (...args: unknown[]) => void, ms?: number, ...args: unknown[]) =>
        remember(setInterval(callback, ms, ...args)),
      clearTimeout: stop,
      clearInterval: stop,
    },
    stop: () => running.forEach(stop),
  };
}
