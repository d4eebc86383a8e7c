import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRecordType } from '@market/contract/record';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { read } from '../../platform/query';

interface Props {
  region: string | undefined;
  id?: string;
  value?: string;
  onChange?: (id: string | undefined) => void;
}

/** A published record of the place, found by its name. */
export function RecordPicker({ region, id, value, onChange }: Props) {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const found = useQuery({
    ...read('GET /records', { query: { limit: 20, ...(region && { region }), ...(q && { q }) } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Select
      {...(id && { id })}
      value={value ?? null}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={found.isFetching}
      placeholder="搜名称"
      notFoundContent={found.isError ? '没有取到，请稍后再试' : '没有找到，换个词再搜'}
      options={
        found.data?.items.map((record) => ({
          value: record.id,
          label: `${record.title}（${getRecordType(record.recordType).label}）`,
        })) ?? []
      }
      onChange={(chosen: string | null | undefined) => onChange?.(chosen ?? undefined)}
    />
  );
}
