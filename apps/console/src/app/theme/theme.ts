import type { ThemeConfig } from 'antd';
import generated from './antd-theme.gen.json';

/**
 * Without transitions (base.css) antd would wait for an end that never comes, and a closed dialog would stay:
 * whoever asks for less motion gets none.
 */
const motion = !window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The token theme; controls of the console are 44 px high (DESIGN §5), check boxes keep their size. */
export const theme: ThemeConfig = {
  token: {
    ...generated.token,
    motion,
    controlHeight: 44,
    controlInteractiveSize: 18,
    colorTextPlaceholder: 'var(--text-3)',
    colorTextDisabled: 'var(--text-3)',
    colorBgContainerDisabled: 'var(--bg-sunken)',
    colorErrorBg: 'var(--danger-tint)',
    colorWarningBg: 'var(--warning-tint)',
    colorSuccessBg: 'var(--success-tint)',
    colorInfoBg: 'var(--primary-tint)',
  },
  components: {
    ...generated.components,
    Button: { ...generated.components.Button, paddingInline: 18 },
    Table: {
      ...generated.components.Table,
      headerSplitColor: 'transparent',
      fontWeightStrong: 500,
      cellPaddingInline: 12,
    },
    Segmented: { trackBg: 'var(--bg-sunken)', itemSelectedBg: 'var(--bg-surface)' },
  },
};
