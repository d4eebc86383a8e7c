/** WeChat's own compilers for templates (wcc) and styles (wcsc): each answers a script, and throws where WeChat refuses. */
declare module 'miniprogram-compiler' {
  const compiler: {
    wxmlToJs(folder: string, options?: { maxBuffer?: number }): string;
    wxssToJs(folder: string, options?: { maxBuffer?: number }): string;
  };
  export default compiler;
}
