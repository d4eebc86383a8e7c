import { hostOf } from '@market/contract/portal';
import { opensLinks, openLink } from '@/platform/leave';
import { Icon } from '@/ui/base/icon';
import { Tap } from '@/ui/base/tap';
import { useSay } from '@/ui/language';
import classes from './web-link.module.scss';

/** An address that can be opened, or copied where a page cannot be opened. */
export const WebLink = ({ url, label }: { url: string; label: string }) => {
  const say = useSay();
  return (
    <Tap
      className={classes.link}
      role="link"
      label={[say(label), `${say(opensLinks ? '打开' : '复制')} ${hostOf(url)}`].join(say('，'))}
      onTap={() => void openLink(url)}
    >
      {hostOf(url)}
      <Icon name={opensLinks ? 'leave' : 'copy'} size={16} />
    </Tap>
  );
};
