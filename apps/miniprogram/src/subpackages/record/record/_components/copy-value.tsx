import { copyText } from '@/platform/clipboard';
import { Icon } from '@/ui/base/icon';
import { Tap } from '@/ui/base/tap';
import { useSay } from '@/ui/language';
import classes from './web-link.module.scss';

/** 文号、证书号：what one types elsewhere to find the same thing again. */
export const CopyValue = ({ text, label }: { text: string; label: string }) => {
  const say = useSay();
  return (
    <Tap
      className={classes.copy}
      label={say('复制{label}，{text}', { label: say(label), text })}
      onTap={() => void copyText(text)}
    >
      {text}
      <Icon name="copy" size={16} />
    </Tap>
  );
};
