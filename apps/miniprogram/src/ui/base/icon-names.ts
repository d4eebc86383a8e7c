/** Lucide 1.x, ISC licence; one file each in ./icons, the same list in icon.module.scss. */
export const iconNames = [
  ...(['arrow-right', 'award', 'badge-check', 'belt', 'building'] as const),
  ...(['calendar', 'check', 'chevron-down', 'chevron-left', 'chevron-right', 'chevron-up'] as const),
  ...(['circle-alert', 'circle-check', 'clock', 'close', 'cloud-check', 'cloud-up'] as const),
  ...(['copy', 'edit', 'file-lock', 'filter', 'flag', 'info', 'institution'] as const),
  ...(['layers', 'leave', 'loading', 'lock', 'map', 'message', 'microscope', 'minus', 'more', 'offline'] as const),
  ...(['people', 'plus', 'qr-code', 'question', 'radio-off', 'radio-on', 'search', 'share', 'sheet'] as const),
  ...(['shield-check', 'sort', 'star', 'star-on', 'text-size', 'trash', 'undo', 'warning'] as const),
] as const;

export type IconName = (typeof iconNames)[number];
