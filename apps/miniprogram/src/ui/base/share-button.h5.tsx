import { sharePage } from '@/platform/share';
import { IconButton } from './icon-button';
import type { ShareButtonProps } from './share-button-props';

export const ShareButton = ({ title, path, bare }: ShareButtonProps) => (
  <IconButton icon="share" label="转发" named={!bare} onTap={() => void sharePage(title, path)} />
);
