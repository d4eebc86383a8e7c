import { sharePage } from '@/platform/share';
import { IconButton } from './icon-button';

export const ShareButton = ({ title }: { title: string }) => (
  <IconButton icon="share" label="转发" named onTap={() => void sharePage(title)} />
);
