import type { ReactNode } from 'react';
import type { EditSheetProps } from './name-sheet';

/** A browser has no WeChat to ask. */
export const WechatPhone: (props: Pick<EditSheetProps, 'onDone'>) => ReactNode = () => null;
