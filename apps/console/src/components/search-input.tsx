import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useState } from 'react';

interface Props {
  value: string | undefined;
  placeholder: string;
  onSearch: (text: string | undefined) => void;
  width?: number;
}

/** Searches on Enter, on leaving the field and when emptied. */
export function SearchInput({ value, placeholder, onSearch, width = 230 }: Props) {
  const [typed, setTyped] = useState(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  const search = (text: string) => {
    const wanted = text.trim() || undefined;
    if (wanted !== value) onSearch(wanted);
  };
  return (
    <Input
      value={typed}
      prefix={<SearchOutlined aria-hidden style={{ color: 'var(--text-3)' }} />}
      placeholder={placeholder}
      aria-label={`搜索：${placeholder}`}
      maxLength={40}
      allowClear
      style={{ width }}
      onChange={(event) => {
        setTyped(event.target.value);
        if (event.target.value === '') search('');
      }}
      onPressEnter={() => search(typed)}
      onBlur={() => search(typed)}
    />
  );
}
