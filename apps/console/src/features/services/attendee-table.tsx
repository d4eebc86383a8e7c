import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { minuteText } from '@market/contract/shared';
import { signUpStateLabels, signUpStates, type Attendee } from '@market/contract/sign-up';
import { App, Button, type TableColumnsType } from 'antd';
import { ChoiceSelect } from '../../components/choice-select';
import { PagedTable } from '../../components/paged-table';
import { SearchInput } from '../../components/search-input';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { useCursorPages } from '../../platform/cursor-pages';
import { failureOf } from '../../platform/failure';
import { read } from '../../platform/query';
import { oneOf } from '../../platform/search';
import styles from './services.module.css';
import { SignUpTag } from './state-tags';
import { useAttendanceChanged } from './use-attendance';

const empty = { text: '没有这样的报名', reason: '有人在小程序里报名后会出现在这里。' };

export function AttendeeTable({ eventId }: { eventId: string }) {
  const asked = useSearch({ from: '/desk/page/services/events/$id' });
  const navigate = useNavigate({ from: '/services/events/$id' });
  const query = { state: oneOf(signUpStates, asked.state), q: asked.q };
  const pages = useCursorPages(JSON.stringify(query));
  const list = useQuery(
    read('GET /staff/events/{id}/attendees', { params: { id: eventId }, query: { ...query, cursor: pages.cursor } }),
  );
  const narrow = (change: { state?: string | undefined; q?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <>
      <div className={styles.line}>
        <ChoiceSelect
          label="状态"
          labels={signUpStateLabels}
          value={query.state}
          onChange={(state) => narrow({ state })}
        />
        <SearchInput value={query.q} placeholder="姓名、单位" onSearch={(q) => narrow({ q })} />
      </div>
      <PagedTable list={list} pages={pages} columns={columns} rowKey="id" empty={empty} />
    </>
  );
}

const columns: TableColumnsType<Attendee> = [
  { title: '姓名', dataIndex: 'name', width: 160 },
  { title: '单位', key: 'organization', render: (_, { organizationName }) => organizationName ?? '未登记单位' },
  {
    title: '报名',
    key: 'createdAt',
    width: 180,
    className: 'num',
    render: (_, row) => minuteText(row.createdAt, clock.now()),
  },
  { title: '电话', key: 'phone', width: 150, render: (_, { consent }) => (consent ? '同意交出' : '未同意') },
  { title: '状态', key: 'state', width: 100, render: (_, { state }) => <SignUpTag state={state} /> },
  { title: '签到', key: 'mark', width: 170, render: (_, row) => <Mark row={row} /> },
];

function Mark({ row: { id, name, state, version, checkedInAt } }: { row: Attendee }) {
  const { message } = App.useApp();
  const changed = useAttendanceChanged();
  const attended = state === 'attended';
  const mark = useMutation({
    mutationFn: () =>
      attended
        ? call('POST /staff/sign-ups/{id}/unattend', { params: { id }, body: { version } })
        : call('POST /staff/sign-ups/{id}/attend', { params: { id }, body: { version } }),
    onError: (error) => message.error(failureOf(error).text),
    onSettled: changed,
  });
  if (state === 'waiting' || state === 'cancelled') return <>—</>;
  return (
    <>
      {checkedInAt && <span className="num">{minuteText(checkedInAt, clock.now())}</span>}
      <Button
        type="link"
        loading={mark.isPending}
        aria-label={attended ? `撤销${name}的签到` : `给${name}签到`}
        onClick={() => mark.mutate()}
      >
        {attended ? '撤销' : '签到'}
      </Button>
    </>
  );
}
