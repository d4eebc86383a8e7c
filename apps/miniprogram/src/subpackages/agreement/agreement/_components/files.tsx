import { whyCannotAddFile } from '@market/contract/agreement';
import { AttachmentList } from '@/state/attachment-list';
import type { PartProps } from '../_lib/part-props';

/** 合同文件：the signed agreement and whatever belongs to it as a whole. */
export const Files = ({ agreement, actor }: PartProps) => (
  <AttachmentList
    title="合同文件"
    about="agreement"
    aboutId={agreement.id}
    audiences={whyCannotAddFile(actor, agreement) === undefined ? ['parties'] : []}
  />
);
