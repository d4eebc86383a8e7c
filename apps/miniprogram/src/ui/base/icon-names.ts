/** Lucide 1.x, ISC licence; one file each in ./icons, the same list in icon.module.scss. */
export const iconNames = [
  ...([
    'achievement',
    'answer',
    'arrow-right',
    'attach',
    'badge-check',
    'bell',
    'bell-plus',
    'belt',
    'broker',
  ] as const),
  ...(['calendar', 'carrier', 'check', 'chevron-down', 'chevron-left', 'chevron-right', 'chevron-up'] as const),
  ...(['circle-alert', 'circle-check', 'circle-dashed', 'clock', 'close', 'cloud-check', 'cloud-up'] as const),
  ...(['complaint', 'copy', 'correction', 'edit', 'file-lock', 'filter', 'flag', 'info', 'institution'] as const),
  ...([
    'instrument',
    'leave',
    'link',
    'loading',
    'lock',
    'map',
    'message',
    'minus',
    'more',
    'need',
    'offline',
  ] as const),
  ...(['people', 'phone', 'platform', 'plus', 'qr-code', 'radio-off', 'radio-on', 'search', 'share', 'sheet'] as const),
  ...(['shield', 'shield-check', 'sort', 'star', 'text-size', 'trash', 'undo', 'warning'] as const),
] as const;

export type IconName = (typeof iconNames)[number];
