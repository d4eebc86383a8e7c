import { opensLinks, openLink } from '@/platform/leave';
import { Icon } from '@/ui/base/icon';
import { Tap } from '@/ui/base/tap';
import classes from './web-link.module.scss';

const hostOf = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/.*$/, '');

/** An address that can be opened, or copied where a page cannot be opened. */
export const WebLink = ({ url, label }: { url: string; label: string }) => (
  <Tap
    className={classes.link}
    role="link"
    label={`${label}，${opensLinks ? '打开' : '复制'} ${hostOf(url)}`}
    onTap={() => void openLink(url)}
  >
    {hostOf(url)}
    <Icon name={opensLinks ? 'leave' : 'copy'} size={16} />
  </Tap>
);
