import { useQuery } from '@tanstack/react-query';
import { decisionsFor, whyCannotFix, type BatchDetail, type BatchLine } from '@market/contract/ingest';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { read } from '../../platform/query';
import styles from './line-panel.module.css';
import { useDecideLine } from './use-fix-line';

/** The row is another record than the one found: named by whoever knows. */
export function OtherRecord({ batch, line }: { batch: BatchDetail; line: BatchLine }) {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const deciding = useDecideLine(batch.id);
  const possible = whyCannotFix(batch, line) ? [] : decisionsFor(line);
  const decision = possible.find((one) => one === 'same' || one === 'take');
  const query = { type: batch.recordType, region: batch.regionCode, q, limit: 10 };
  const found = useQuery({ ...read('GET /staff/records', { query }), enabled: q !== '' });
  if (!decision) return null;
  const options = (q === '' ? [] : (found.data?.items ?? [])).filter(({ id }) => id !== line.match?.recordId);
  return (
    <label className={styles.other}>
      <span className="cap">对错了？指定现有记录</span>
      <Select
        value={null}
        placeholder="输入名称找"
        aria-label={`第 ${line.row} 行是哪条现有记录`}
        showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
        loading={deciding.isPending || (q !== '' && found.isFetching)}
        options={options.map(({ id, title, sourceName }) => ({
          value: id,
          label: title,
          title: `${title} ${sourceName}`,
        }))}
        notFoundContent={q === '' ? null : found.isFetching ? '正在找' : '没有这个名称的记录'}
        onChange={(recordId: string | null) => {
          setTyped('');
          if (recordId) deciding.mutate({ line, decision, recordId });
        }}
      />
    </label>
  );
}
