import type { CSSProperties, ReactNode } from 'react';
import type { Accessible } from './accessible';

export interface TapProps extends Pick<
  Accessible,
  'role' | 'label' | 'checked' | 'selected' | 'disabled' | 'expanded' | 'current'
> {
  className?: string | undefined;
  style?: CSSProperties | undefined;
  onTap?: (() => void) | undefined;
  children?: ReactNode;
}
