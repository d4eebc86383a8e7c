import { View } from '@tarojs/components';
import { encode } from 'uqr';
import { a11y } from '../base/a11y';
import { svgUri } from '../svg-uri';
import { colors } from '../tokens.gen';

export interface QrCodeProps {
  text: string;
  label: string;
  /** Edge in px. */
  size?: number;
}

const QUIET_ZONE = 1;

function drawing(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  const path = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return svgUri(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">` +
      `<path fill="${colors['bg-surface']}" d="M0 0h${size}v${size}H0z"/><path fill="${colors['text-1']}" d="${path}"/></svg>`,
  );
}

export const QrCode = ({ text, label, size = 96 }: QrCodeProps) => (
  <View
    style={{ width: `${size}px`, height: `${size}px`, backgroundImage: drawing(text), backgroundSize: '100% 100%' }}
    {...a11y({ role: 'img', label })}
  />
);
