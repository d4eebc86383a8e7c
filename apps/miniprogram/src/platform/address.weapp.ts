/** WeChat has no address bar: a page is shared by the path it names. */
export const keepAddress: (path: string) => void = () => undefined;
