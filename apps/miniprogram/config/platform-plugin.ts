import path from 'node:path';
import { ariaAttributes } from './aria-attributes.cjs';
import { componentsLeftOut, withoutLeftOut } from './template-parts.cjs';

interface PluginContext {
  modifyAppConfig(change: (args: { appConfig: Record<string, unknown> }) => void): void;
  modifyComponentConfig(change: (args: { componentConfig: { includes: Set<string> } }) => void): void;
  registerMethod(method: { name: string; fn: (platform: WeappPlatform) => void }): void;
}

interface WeappPlatform {
  template?: {
    mergeComponents(ctx: PluginContext, components: Record<string, Record<string, string>>): void;
    modifyCompProps?(component: string, attributes: Record<string, string>): Record<string, string>;
  };
  runtimePath: string | string[];
}

/** What Taro leaves to us on each platform. */
export default function platformPlugin(ctx: PluginContext): void {
  if (process.env.TARO_ENV === 'h5') {
    // Pages of the web change at once: a browser has its own back and forward.
    ctx.modifyAppConfig(({ appConfig }) => {
      appConfig.animation = false;
    });
    return;
  }
  ctx.modifyComponentConfig(({ componentConfig }) => {
    componentsLeftOut.forEach((component) => componentConfig.includes.delete(component));
  });
  ctx.registerMethod({
    name: 'onSetupClose',
    // The templates Taro writes know no aria-*: without this a screen reader hears nothing on weapp.
    fn(platform: WeappPlatform) {
      if (platform.template) {
        platform.template.mergeComponents(ctx, ariaAttributes);
        platform.template.modifyCompProps = (_component, attributes) => withoutLeftOut(attributes);
      }
      platform.runtimePath = [platform.runtimePath, path.resolve(__dirname, 'aria-runtime.js')].flat();
    },
  });
}
