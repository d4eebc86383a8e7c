import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import compiler from 'miniprogram-compiler';

type ViewNode = string | number | { tag: string; attr?: Record<string, unknown>; children?: ViewNode[] };
type Template = (data: object) => { children?: ViewNode[] };

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (value: unknown): string => String(value).replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
const inViewportUnits = (css: string): string => css.replace(/(-?\d*\.?\d+)rpx/g, 'calc($1 * 100vw / 750)');

function toHtml(node: ViewNode): string {
  if (typeof node !== 'object') return escaped(node);
  const { tag, attr = {}, children = [] } = node;
  const inner = children.map(toHtml).join('');
  if (tag === 'virtual') return inner;
  const attributes = ['class', 'style', 'id']
    .filter((name) => attr[name])
    .map((name) => ` ${name}="${escaped(inViewportUnits(String(attr[name])))}"`);
  const isField = tag === 'wx-input' || tag === 'wx-textarea';
  return `<${tag}${attributes.join('')}>${isField ? escaped(attr['value'] || attr['placeholder'] || '') : inner}</${tag}>`;
}

const elements =
  /(^|[\s,}>+~])(view|text|image|button|input|textarea|scroll-view|swiper|swiper-item|form|picker|canvas)(?=[\s,{.:#>+~[])/g;
const baseCss = `body{margin:0}wx-text{white-space:pre-line}
wx-view,wx-form,wx-scroll-view,wx-swiper,wx-swiper-item,wx-input,wx-textarea,wx-picker,wx-canvas,wx-button{display:block}`;

/** Draws a page as WeChat's view layer would: its own template compiler makes the tree, printed as HTML for a browser. */
export class WeappView {
  private readonly context = vm.createContext({
    ...{ console, window: {}, navigator: {}, document: { dispatchEvent() {} }, CustomEvent: class {} },
    ...{ __wxAppCode__: {}, global: {} },
  });
  private readonly template: (path: string) => Template;

  constructor(private readonly root: string) {
    const script = `(function(){${compiler.wxmlToJs(root, { maxBuffer: 64 * 2 ** 20 })}\n})()`;
    this.template = vm.runInContext(script, this.context) as (path: string) => Template;
  }

  html(route: string, data: object): string {
    // The template expects plain objects of its own realm.
    const own = (vm.runInContext('JSON.parse', this.context) as typeof JSON.parse)(JSON.stringify(data)) as object;
    const body = (this.template(`${route}.wxml`)(own).children ?? []).map(toHtml).join('');
    const css = inViewportUnits(this.styleOf('app.wxss') + this.styleOf(`${route}.wxss`))
      .replace(/(^|[\s,}])page(?=[\s,{])/g, '$1body')
      .replace(elements, '$1wx-$2');
    return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${baseCss}${css}</style><body>${body}</body>`;
  }

  private styleOf(file: string): string {
    const path = join(this.root, file);
    if (!existsSync(path)) return '';
    const imported = (_match: string, name: string): string => this.styleOf(join(dirname(file), name));
    return readFileSync(path, 'utf8').replace(/@import\s+["']([^"']+)["'];?/g, imported);
  }
}
