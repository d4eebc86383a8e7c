import { claimForms, type ClaimKind } from '@market/contract/claim';
import { View } from '@tarojs/components';
import { Attachments } from '@/state/attachment-list';
import type { AttachmentsOf } from '@/state/use-attachments';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import classes from '../../_components/stack.module.scss';

/** Proof by proof; only the bureau that vets sees them. */
export function Proofs({ kind, files, open }: { kind: ClaimKind; files: AttachmentsOf; open: boolean }) {
  return (
    <>
      <SectionHead title="证明材料" />
      <View className={classes.stack}>
        {claimForms[kind].proofs.map(({ part, label }) => (
          <Card key={part} padded>
            <Txt strong>{label}</Txt>
            {!open && !files.items.some((item) => item.part === part) && <Txt tone="text-3">没有文件</Txt>}
            <Attachments files={files} part={part} add={`上传${label}`} {...(open && { audiences: ['parties'] })} />
          </Card>
        ))}
        <Txt as="caption" tone="text-3">
          {`${open ? 'PDF 或图片，每个不超过 20 MB。' : ''}除你以外，只有审核的科技局看得到。`}
        </Txt>
      </View>
    </>
  );
}
