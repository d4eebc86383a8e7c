import Taro, { useRouter } from '@tarojs/taro';
import { isTab, pageUrl, type PageName, type PageParams, type ParamsOf } from './pages';

type Target<Name extends PageName> = Name extends keyof PageParams
  ? Record<never, string> extends PageParams[Name]
    ? [name: Name, params?: PageParams[Name]]
    : [name: Name, params: PageParams[Name]]
  : [name: Name];

/** WeChat keeps at most ten pages open. */
const DEEPEST = 10;

export async function open<Name extends PageName>(...[name, params]: Target<Name>): Promise<void> {
  const url = pageUrl(name, params);
  if (isTab(name)) await Taro.switchTab({ url });
  else if (Taro.getCurrentPages().length >= DEEPEST) await Taro.redirectTo({ url });
  else await Taro.navigateTo({ url });
}

/** Opens a page in place of this one: the way back leads past it. */
export async function replace<Name extends PageName>(...[name, params]: Target<Name>): Promise<void> {
  const url = pageUrl(name, params);
  await (isTab(name) ? Taro.switchTab({ url }) : Taro.redirectTo({ url }));
}

/** Back to where one came from, or to the market when this page was opened by a link. */
export async function back(): Promise<void> {
  if (Taro.getCurrentPages().length > 1) await Taro.navigateBack();
  else await open('market');
}

export function usePageParams<Name extends PageName>(): Partial<ParamsOf<Name>> {
  const { params } = useRouter();
  const decoded = Object.entries(params).map(([key, value]) => [key, decodeURIComponent(value ?? '')]);
  return Object.fromEntries(decoded) as Partial<ParamsOf<Name>>;
}
