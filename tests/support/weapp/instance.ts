import type { Definition, Instance, MiniNode, SetDataEntry } from './types.js';

type Context = { setDataLog: SetDataEntry[]; wx: Record<string, unknown> };

let lastId = 0;

/** `a.b[0].c` or `a.b.[0].c`, as setData takes it. */
function assignPath(data: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.replace(/\.?\[(\d+)\]/g, '.$1').split('.');
  const last = keys.pop() as string;
  let target = data;
  keys.forEach((key, index) => {
    const next = keys[index + 1] ?? last;
    target = (target[key] ??= /^\d+$/.test(next) ? [] : {}) as Record<string, unknown>;
  });
  target[last] = value;
}

/** A page or component as the framework makes it from its definition, with a setData that copies and is logged. */
export function createInstance(
  definition: Definition,
  route: string,
  query: Record<string, string>,
  { setDataLog, wx }: Context,
): Instance & Record<string, unknown> {
  const id = ++lastId;
  const data = structuredClone(definition.data ?? {}) as Record<string, unknown> & { root?: MiniNode };
  const instance: Instance & Record<string, unknown> = {
    ...definition.methods,
    ...definition,
    route,
    __route__: route,
    options: query,
    __wxExparserNodeId__: `n${id}`,
    __wxWebviewId__: id,
    data,
    getPageId: () => id,
    selectComponent: () => null,
    createSelectorQuery: wx['createSelectorQuery'],
    setData(patch: Record<string, unknown>, done?: () => void) {
      const json = JSON.stringify(patch);
      setDataLog.push({ route, bytes: Buffer.byteLength(json), keys: Object.keys(patch).length });
      for (const [path, value] of Object.entries(JSON.parse(json) as Record<string, unknown>))
        assignPath(data, path, value);
      if (done) queueMicrotask(() => done.call(instance));
    },
    call(method: string, ...args: unknown[]) {
      const member = instance[method];
      if (typeof member === 'function') member.apply(instance, args);
    },
  };
  return instance;
}
