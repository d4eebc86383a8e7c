import type { MiniNode } from './types.js';

/** All nodes below this one, parents before children. */
export function nodesBelow(node: MiniNode): MiniNode[] {
  return (node.cn ?? []).flatMap((child) => [child, ...nodesBelow(child)]);
}

export const textOf = (node: MiniNode): string => (node.v ?? '') + (node.cn ?? []).map(textOf).join('');

const isText = (node: MiniNode): boolean => 'v' in node;

/** The innermost element showing this text; one that shows nothing else is preferred to one that contains it. */
export function findByText(root: MiniNode, text: string): MiniNode | undefined {
  const elements = nodesBelow(root).filter((node) => !isText(node));
  return (
    elements.findLast((node) => textOf(node).trim() === text) ??
    elements.findLast((node) => textOf(node).includes(text))
  );
}

/** The first element that has this value in any property, for instance a placeholder: property names are shortened. */
export const findByProperty = (root: MiniNode, value: string): MiniNode | undefined =>
  nodesBelow(root).find(
    (node) => !isText(node) && Object.entries(node).some(([name, v]) => name !== 'cn' && v === value),
  );

/** All elements of this name: the value of any property, such as an aria label, or what comes before its unit or state. */
export const findNamed = (root: MiniNode, name: string): MiniNode[] =>
  nodesBelow(root).filter(
    (node) =>
      !isText(node) &&
      Object.values(node).some((v) => typeof v === 'string' && (v === name || v.startsWith(`${name}，`))),
  );

/** The node and its ancestors, innermost first. */
export function pathTo(root: MiniNode, node: MiniNode): MiniNode[] {
  for (const child of root.cn ?? []) {
    if (child.sid === node.sid) return [child];
    const below = pathTo(child, node);
    if (below.length > 0) return [...below, child];
  }
  return [];
}
