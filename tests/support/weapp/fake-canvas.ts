export type CanvasOperation = [name: string, ...args: unknown[]];

/** A 2D canvas that keeps every call, so that a test can say what was drawn. */
export function createCanvas(operations: CanvasOperation[]): object {
  const context = new Proxy<Record<string, unknown>>(
    {},
    {
      get(target, name) {
        if (typeof name === 'symbol') return undefined;
        if (name in target) return target[name];
        return (...args: unknown[]) => {
          operations.push([name, ...args]);
          return name === 'measureText' ? { width: 12 * String(args[0]).length } : undefined;
        };
      },
    },
  );
  return {
    width: 0,
    height: 0,
    getContext: () => context,
    requestAnimationFrame: (draw: () => void) => setTimeout(draw, 16),
    cancelAnimationFrame: clearTimeout,
  };
}

/** Every selector query answers one plausible box, whose node is the canvas. */
export function createSelectorQueries(operations: CanvasOperation[]): () => object {
  const node = createCanvas(operations);
  const box = {
    ...{ left: 0, top: 0, right: 390, bottom: 600, width: 390, height: 600, scrollTop: 0, scrollLeft: 0 },
    dataset: {},
    node,
  };
  return () => {
    const results: unknown[] = [];
    let asList = false;
    const add = (callback?: (result: unknown) => void): object => {
      const result = asList ? [{ ...box }] : { ...box };
      results.push(result);
      callback?.(result);
      return query;
    };
    const choose = (many: boolean) => () => {
      asList = many;
      return query;
    };
    const query: Record<string, unknown> = {
      in: () => query,
      select: choose(false),
      selectAll: choose(true),
      selectViewport: choose(false),
      boundingClientRect: add,
      scrollOffset: add,
      context: add,
      node: add,
      fields: (_fields: unknown, callback?: (result: unknown) => void) => add(callback),
      exec(callback?: (results: unknown[]) => void) {
        setTimeout(() => callback?.(results), 0);
        return query;
      },
    };
    return query;
  };
}
