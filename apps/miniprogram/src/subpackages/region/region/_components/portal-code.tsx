import { View } from '@tarojs/components';
import { QrCode } from '@/ui/market/qr-code';
import { Txt } from '@/ui/base/txt';
import { useSay } from '@/ui/language';
import classes from './portal-code.module.scss';

/** An address to be scanned with another device, and read. */
export const PortalCode = ({ name, url }: { name: string; url: string }) => {
  const say = useSay();
  return (
    <View className={classes.code}>
      <QrCode text={url} label={say('{name}网址的二维码', { name })} size={180} />
      <Txt as="label" tone="text-2">
        {url}
      </Txt>
    </View>
  );
};
