import type { Receipt } from '@market/contract/bid';
import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { KeyValues } from '../base/key-values';
import { DemoMark } from '../base/tag';
import { cx } from '../cx';
import { QrCode } from './qr-code';
import { Seal } from './seal';
import classes from './receipt-ticket.module.scss';

/** 64 digits in four lines of four groups, as one reads them out. */
const inLines = (digest: string): string[] =>
  (digest.match(/.{1,16}/g) ?? []).map((line) => (line.match(/.{1,4}/g) ?? []).join(' '));

const contentText = ({ answerCount, fileCount }: Receipt): string =>
  [`应答 ${answerCount} 项`, '方案 1 份', fileCount > 0 && `佐证 ${fileCount} 件`].filter(Boolean).join('、');

// Capitals alone: a QR code holds them in fewer and larger squares.
const codeText = ({ no, digest }: Receipt): string => `${no} SM3:${digest}`.toUpperCase();

export const ReceiptTicket = ({ receipt, now }: { receipt: Receipt; now: Date }) => (
  <View className={classes.ticket}>
    <View className={classes.top}>
      <View className={classes.head}>
        <Seal kind="feng" size={40} />
        <View className={classes.names}>
          <View className={classes.title}>揭榜回执</View>
          <View className={classes.no}>{receipt.no}</View>
        </View>
        {receipt.demo && <DemoMark />}
      </View>
      <KeyValues
        rows={[
          { key: '榜单', value: `${receipt.challengeTitle}（第 ${receipt.challengeVersion} 版）` },
          { key: '揭榜单位', value: receipt.organizationName },
          { key: '内容', value: contentText(receipt) },
          { key: '开启时间', value: `${minuteText(receipt.opensAt, now)} 之后，两人同时开启` },
        ]}
      />
    </View>
    <View className={classes.stub}>
      <View className={cx(classes.notch, classes.left)} />
      <View className={cx(classes.notch, classes.right)} />
      <View className={classes.digest}>
        <View className={classes.small}>SM3 摘要</View>
        {inLines(receipt.digest).map((line) => (
          <View key={line} className={classes.hash}>
            {line}
          </View>
        ))}
      </View>
      <View className={classes.code}>
        <QrCode text={codeText(receipt)} label="回执编号与摘要的二维码" />
        <View className={classes.small}>扫码核对</View>
      </View>
    </View>
  </View>
);
