import type { OwnBid } from '@market/contract/bid';
import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { saveText } from '@/platform/save-text';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { Button } from '@/ui/base/button';
import { Txt } from '@/ui/base/txt';
import { Sheet } from '@/ui/overlay/sheet';
import classes from './how-to-verify.module.scss';

const steps = [
  '保存回执文件。里面有密封原文、SM3 摘要、存证链上的一条，次日起还有通到当日日根的路径。',
  '在“核对存证”页选这个文件，或用 market evidence verify 核对。都在本机算，断网也能做。',
  '结果都是“相符”，说明方案自提交起没有改动；日根每天公布，可与自己留存的比对。',
];

export interface HowToVerifyProps {
  bid: OwnBid;
  open: boolean;
  onClose: () => void;
}

/** The very text the digest was taken over is handed out, with its proof: nobody has to trust the platform. */
export function HowToVerify({ bid: { id, receipt }, open: shown, onClose }: HowToVerifyProps) {
  if (!receipt) return null;
  const save = async (): Promise<void> => {
    try {
      const file = await api('GET /my/bids/{id}/receipt', { params: { id } });
      await saveText(`${receipt.no}.json`, JSON.stringify(file, null, 2));
    } catch (error) {
      toast(toApiError(error).message);
    }
  };
  return (
    <Sheet
      open={shown}
      onClose={onClose}
      title="怎么核对"
      foot={
        <>
          <Button kind="outline" grow onTap={() => void open('verifyEvidence')}>
            去核对
          </Button>
          <Button grow onTap={() => void save()}>
            保存回执文件
          </Button>
        </>
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
          文件含完整方案，请只给需要核对的人。
        </Txt>
      </View>
    </Sheet>
  );
}
