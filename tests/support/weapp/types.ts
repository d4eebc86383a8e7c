/** A node of the tree that Taro sends to the view layer; its properties arrive under short names (p0, p1, …). */
export type MiniNode = { sid?: string; v?: string; cn?: MiniNode[]; [property: string]: unknown };

export type AppJson = {
  pages: string[];
  subPackages?: { root: string; pages: string[]; independent?: boolean }[];
  subpackages?: { root: string; pages: string[]; independent?: boolean }[];
  tabBar?: { custom?: boolean; list: { pagePath: string; iconPath?: string; selectedIconPath?: string }[] };
  requiredPrivateInfos?: string[];
  __usePrivacyCheck__?: boolean;
};

/** The options of one call of the `wx` object, such as { url, success, fail }. */
export type CallOptions = {
  success?: (result: object) => void;
  fail?: (result: object) => void;
  complete?: (result: object) => void;
  [option: string]: unknown;
};

// The compiled bundle calls and is called without types: a page or component is a bag of functions.
export type Definition = Record<string, unknown> & { data?: object; methods?: Record<string, unknown> };

export type Instance = {
  route: string;
  options: Record<string, string>;
  data: { root?: MiniNode };
  call(method: string, ...args: unknown[]): void;
};

export type SetDataEntry = { route: string; bytes: number; keys: number };
export type LogEntry = [level: string, ...values: unknown[]];
export type CallEntry = [name: string, options: CallOptions];
