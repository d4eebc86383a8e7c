import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';

type Options = Exclude<UserConfigExport<'webpack5'>, Promise<unknown> | ((...args: never) => unknown)>;
type Mini = NonNullable<Options['mini']>;
type H5 = NonNullable<Options['h5']>;
type Chain = Parameters<NonNullable<H5['webpackChain']>>[0];

const isWeapp = process.env.TARO_ENV === 'weapp';
const INLINE_BELOW = 10_240;

/** Our own packages are TypeScript, and these dependencies ship newer syntax than iOS 12 reads: babel takes both. */
const throughBabel = (file: string): boolean =>
  /[\\/]packages[\\/](contract|api-client|geo|map-core)[\\/]src[\\/]/.test(file) ||
  /[\\/]node_modules[\\/](zod|uqr|zustand)[\\/]/.test(file);

/** `source` leads to the TypeScript of a workspace package; there './x.js' means './x.ts'. */
const readSources = (chain: Chain): void => {
  chain.merge({
    resolve: {
      conditionNames: ['source', 'import', 'module', 'browser', 'default'],
      extensionAlias: { '.js': ['.ts', '.tsx', '.js'] },
    },
  });
};

const cssModules = {
  enable: true,
  config: { namingPattern: 'module' as const, generateScopedName: '[local]_[hash:base64:5]' },
};

/**
 * Templates are written out once per level of nesting, about 4 KB each; deeper nodes still draw, through comp.
 * Taro's types do not list this option.
 */
const shallowTemplates: object = { baseLevel: 14 };

/** Taro's types do not list this option. */
const withoutHtml: object = { runtime: { enableInnerHTML: false } };

const weapp: Mini = {
  compile: { include: [throughBabel] },
  experimental: { compileMode: true },
  ...shallowTemplates,
  ...withoutHtml,
  optimizeMainPackage: { enable: true },
  imageUrlLoaderOption: { limit: INLINE_BELOW },
  fontUrlLoaderOption: { limit: INLINE_BELOW },
  miniCssExtractPluginOption: { ignoreOrder: true },
  postcss: { pxtransform: { enable: true, config: {} }, cssModules },
  webpackChain(chain, { DefinePlugin }) {
    readSources(chain);
    // Our own code keeps its arrows for iOS 12 too; webpack's around each module and export are 7 KB shorter so.
    chain.output.set('environment', { arrowFunction: true });
    const htmlReader = require.resolve('@tarojs/runtime/dist/dom-external/inner-html/html');
    chain.resolve.alias.set(htmlReader, path.resolve(__dirname, 'no-inner-html.mjs'));
    // webpack's own way to the global object ends in `new Function`, which WeChat refuses.
    chain.node.set('global', false);
    chain.plugin('globalObject').use(DefinePlugin, [{ global: "(typeof globalThis === 'object' ? globalThis : {})" }]);
  },
};

/**
 * A rem root would need an inline script, which the content security policy forbids, and would undo zooming.
 * Taro's types do not list this unit.
 */
const pxStaysPx: object = { targetUnit: 'px' };

const h5: H5 = {
  publicPath: '/',
  staticDirectory: 'static',
  router: { mode: 'browser' },
  compile: { include: [throughBabel] },
  imageUrlLoaderOption: { limit: INLINE_BELOW },
  fontUrlLoaderOption: { limit: 1 },
  output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
  miniCssExtractPluginOption: {
    ignoreOrder: true,
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  postcss: { pxtransform: { enable: true, config: pxStaysPx }, htmltransform: { enable: false }, cssModules },
  webpackChain(chain) {
    readSources(chain);
    // Styles of weui parts we do not use; their font in a data URI would need an exception in the security policy.
    chain.resolve.alias.set('@tarojs/components/dist/taro-components/taro-components.css', false as never);
    chain.performance.maxAssetSize(600_000).maxEntrypointSize(800_000);
    // Taro's default gives each page chunk its own copy of the web components (about 65 KB gz a page); share them instead.
    chain.optimization.splitChunks({
      chunks: 'all',
      maxInitialRequests: 6,
      cacheGroups: {
        default: false,
        defaultVendors: false,
        react: {
          name: 'react',
          test: /[\\/]node_modules[\\/](react|react-dom|scheduler|zustand)[\\/]/,
          priority: 40,
          enforce: true,
        },
        taro: {
          name: 'taro',
          test: /[\\/]node_modules[\\/](@tarojs|@stencil|swiper|lodash-es)[\\/]/,
          priority: 30,
          enforce: true,
        },
        // What only a few pages share is not worth the first page's while.
        common: { name: 'common', minChunks: 5, minSize: 0, priority: 10, enforce: true },
      },
    });
  },
};

export default defineConfig<'webpack5'>(() => ({
  projectName: 'yanhuning-market',
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
  sourceRoot: 'src',
  outputRoot: process.env.TARO_OUT ?? `dist/${process.env.TARO_ENV}`,
  plugins: [path.resolve(__dirname, 'platform-plugin.ts')],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // Chinese as itself: an escaped character takes six bytes of a package that is measured in them.
  terser: { enable: true, config: { output: { ascii_only: false } } },
  cache: { enable: false },
  alias: { '@': path.resolve(__dirname, '..', 'src') },
  copy: isWeapp
    ? {
        // WeChat's map draws a marker from a file of the package alone.
        patterns: [
          {
            from: 'src/subpackages/region/street/_assets/mark.png',
            to: `${process.env.TARO_OUT ?? 'dist/weapp'}/subpackages/region/street/mark.png`,
          },
        ],
        options: {},
      }
    : {
        patterns: ['favicon.svg', 'service-worker.js'].map((file) => ({
          from: `src/assets/${file}`,
          to: `${process.env.TARO_OUT ?? 'dist/h5'}/${file}`,
        })),
        options: {},
      },
  defineConstants: {
    API_BASE: JSON.stringify(isWeapp ? (process.env.MARKET_API_BASE ?? 'http://127.0.0.1:3000') : ''),
  },
  mini: weapp,
  h5,
}));
