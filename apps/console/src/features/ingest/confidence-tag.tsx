import type { BatchColumn } from '@market/contract/ingest';
import { ToneTag } from '../../components/tone-tag';

interface Props {
  column: BatchColumn;
  /** As it is now; may differ from what the server found. */
  target: string | null;
  personal: boolean;
}

/** At or above this the title is one of the field's own words (see the server's header matching). */
const SAME_NAME = 0.9;

/** 把握：why a column is taken for a field. */
export function ConfidenceTag({ column, target, personal }: Props) {
  if (target === null) return <ToneTag>不导入</ToneTag>;
  return (
    <>
      {target !== column.target ? (
        <ToneTag tone="blue">你选的</ToneTag>
      ) : column.remembered ? (
        <ToneTag tone="ok">记住的</ToneTag>
      ) : column.confidence >= SAME_NAME ? (
        <ToneTag tone="ok">同名</ToneTag>
      ) : (
        <ToneTag tone="blue">相近</ToneTag>
      )}
      {personal && <ToneTag tone="warn">个人信息</ToneTag>}
    </>
  );
}
