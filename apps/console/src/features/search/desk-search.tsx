import { SearchOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { AutoComplete, Input, type RefSelectProps } from 'antd';
import { useDeferredValue, useRef, useState } from 'react';
import { RegionMark } from '../../components/region-mark';
import { useDeskSearch, type DeskHit, type Reach } from './use-desk-search';
import styles from './desk-search.module.css';
import { useFocusShortcut } from './use-focus-shortcut';

const groups = [
  { kind: 'region', label: '地区' },
  { kind: 'record', label: '记录' },
  { kind: 'challenge', label: '榜单' },
] as const satisfies readonly { kind: DeskHit['kind']; label: string }[];

/** One box over every page: what the actor's own lists hold, opened at its desk. */
export function DeskSearch({ reach }: { reach: Reach }) {
  const [typed, setTyped] = useState('');
  const field = useRef<RefSelectProps>(null);
  const navigate = useNavigate();
  const q = useDeferredValue(typed.trim());
  const { hits, totals, searching, failed } = useDeskSearch(q, reach);
  useFocusShortcut(field);

  const open = (key: string): void => {
    const hit = hits.find((one) => keyOf(one) === key);
    setTyped('');
    field.current?.blur();
    if (hit?.kind === 'record') void navigate({ to: '/records/$id', params: { id: hit.id } });
    if (hit?.kind === 'challenge') void navigate({ to: '/challenges/$id', params: { id: hit.id } });
    if (hit?.kind === 'region')
      void navigate({ to: reach.records ? '/records' : '/challenges', search: { region: hit.id } });
  };
  const options = groups.flatMap(({ kind, label }) => {
    const found = hits.filter((hit) => hit.kind === kind);
    const more = (totals[kind] ?? 0) > found.length ? `，共 ${totals[kind]} 条，先列 ${found.length} 条` : '';
    const choices = found.map((hit) => ({ value: keyOf(hit), label: <Hit hit={hit} /> }));
    return choices.length > 0 ? [{ label: `${label}${more}`, options: choices }] : [];
  });
  const nothing = failed ? '没有取到，请稍后再试' : searching ? '正在找' : `本地没有含“${q}”的记录和榜单`;
  return (
    <AutoComplete
      ref={field}
      style={{ width: 300 }}
      value={typed}
      options={options}
      defaultActiveFirstOption
      notFoundContent={q === '' ? null : nothing}
      popupMatchSelectWidth={460}
      listHeight={560}
      onSelect={open}
      showSearch={{ filterOption: false, onSearch: setTyped }}
    >
      <Input
        aria-label="搜记录、榜单、地区"
        aria-keyshortcuts="/ Control+K"
        placeholder="搜记录、榜单、单位"
        prefix={<SearchOutlined aria-hidden />}
        suffix={<kbd className={styles.key}>/</kbd>}
        maxLength={60}
      />
    </AutoComplete>
  );
}

const keyOf = ({ kind, id }: DeskHit): string => `${kind}:${id}`;

const Hit = ({ hit }: { hit: DeskHit }) => (
  <span className={styles.hit}>
    <RegionMark code={hit.regionCode} />
    <span className={styles.title}>{hit.title}</span>
    <span className={styles.note}>{hit.note}</span>
  </span>
);
