import { sharePage } from '@/platform/share';
import { IconButton } from './icon-button';
import type { ShareButtonProps } from './share-button-props';
import { useSay } from '../language';

export const ShareButton = ({ title, path, bare }: ShareButtonProps) => {
  const say = useSay();
  return <IconButton icon="share" label={say('转发')} named={!bare} onTap={() => void sharePage(title, path)} />;
};
