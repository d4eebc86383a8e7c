import { claimForms, type ClaimKind } from '@market/contract/claim';
import { View } from '@tarojs/components';
import { Attachments } from '@/state/attachment-list';
import type { AttachmentsOf } from '@/state/use-attachments';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';

/** Proof by proof; only the bureau that vets sees them. */
export function Proofs({ kind, files, open }: { kind: ClaimKind; files: AttachmentsOf; open: boolean }) {
  return (
    <View>
      <SectionHead title="证明材料" />
      {claimForms[kind].proofs.map(({ part, label }) => (
        <Card key={part} padded spaced>
          <Txt strong>{label}</Txt>
          {!open && !files.items.some((item) => item.part === part) && <Txt tone="text-3">没有文件</Txt>}
          <Attachments files={files} part={part} {...(open && { audiences: ['parties'] })} />
        </Card>
      ))}
      <Txt as="caption" tone="text-3">
        PDF 或图片，每个不超过 20 MB，只有审核的科技局看得到。
      </Txt>
    </View>
  );
}
