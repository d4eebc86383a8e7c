import type { ThemeConfig } from 'antd';
import generated from './antd-theme.gen.json';

/** The token theme; controls of the console are 44 px high (DESIGN §5), check boxes keep their size. */
export const theme: ThemeConfig = {
  token: { ...generated.token, controlHeight: 44, controlInteractiveSize: 18, controlOutlineWidth: 2 },
  components: {
    ...generated.components,
    Button: { ...generated.components.Button, paddingInline: 18 },
    Segmented: { trackBg: 'var(--bg-sunken)', itemSelectedBg: 'var(--bg-surface)' },
  },
};
