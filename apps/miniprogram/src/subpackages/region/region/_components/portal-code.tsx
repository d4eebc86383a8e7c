import { View } from '@tarojs/components';
import { QrCode } from '@/ui/market/qr-code';
import { Txt } from '@/ui/base/txt';
import classes from './portal-code.module.scss';

/** An address to be scanned with another device, and read. */
export const PortalCode = ({ name, url }: { name: string; url: string }) => (
  <View className={classes.code}>
    <QrCode text={url} label={`${name}网址的二维码`} size={180} />
    <Txt as="label" tone="text-2">
      {url}
    </Txt>
  </View>
);
