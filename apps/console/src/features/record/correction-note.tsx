import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { correctionKindLabels } from '@market/contract/correction';
import { Alert } from 'antd';
import { read } from '../../platform/query';

/** What the reader said, above the form in which it is put right. */
export function CorrectionNote({ id }: { id: string }) {
  const { data } = useQuery(read('GET /staff/corrections/{id}', { params: { id } }));
  if (!data) return null;
  const { row, suggestion, problem } = data;
  const told = [row.fieldLabel ?? correctionKindLabels[row.kind], suggestion && `应为 ${suggestion}`, problem];
  return (
    <Alert
      type="info"
      showIcon
      title={`按纠错修改：${told.filter(Boolean).join('，')}`}
      description="核验发布后自动答复报错人。"
      action={
        <Link to="/corrections/$id" params={{ id }}>
          看工单
        </Link>
      }
    />
  );
}
