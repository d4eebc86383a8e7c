import { sealedText, type OwnBid } from '@market/contract/bid';
import { View } from '@tarojs/components';
import { copyText } from '@/platform/clipboard';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Txt } from '@/ui/base/txt';
import { Sheet } from '@/ui/overlay/sheet';
import classes from './how-to-verify.module.scss';

const steps = [
  '复制密封原文，存成文本文件，末尾不要多出换行。',
  '用任一支持国密 SM3 的工具计算这个文件的摘要，断网也能做。',
  '结果与回执上的 64 位摘要逐位相同，说明方案自提交起没有改动。',
];

export interface HowToVerifyProps {
  bid: OwnBid;
  open: boolean;
  onClose: () => void;
}

/** The very bytes the digest was taken over are handed out: nobody has to trust the platform. */
export function HowToVerify({ bid: { challenge, content, receipt }, open, onClose }: HowToVerifyProps) {
  const organizationId = useSession((state) => state.actor?.organization?.id);
  if (!receipt || !organizationId) return null;
  const { challengeVersion, submittedAt } = receipt;
  const copy = (): void =>
    void copyText(sealedText({ challengeId: challenge.id, challengeVersion, organizationId, submittedAt, content }));
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title="怎么核对"
      foot={
        <Button grow icon="copy" onTap={copy}>
          复制密封原文
        </Button>
      }
    >
      <View className={classes.steps}>
        {steps.map((step, index) => (
          <View key={step} className={classes.step}>
            <View className={classes.no}>{index + 1}</View>
            <Txt>{step}</Txt>
          </View>
        ))}
        <Txt as="caption" tone="text-3">
          原文含完整方案，请只给需要核对的人。
        </Txt>
      </View>
    </Sheet>
  );
}
