export const attributesLeftOut: string[];
export const componentsLeftOut: string[];
export function withoutLeftOut(attributes: Record<string, string>): Record<string, string>;
