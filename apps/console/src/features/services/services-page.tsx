import { useQuery } from '@tanstack/react-query';
import { feedbackKindLabels } from '@market/contract/feedback';
import { inquiryKindLabels } from '@market/contract/inquiry';
import { Segmented } from 'antd';
import { ChoiceSelect } from '../../components/choice-select';
import { PageFrame } from '../../components/page-frame';
import { RegionSelect } from '../../components/region-select';
import { SearchInput } from '../../components/search-input';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { BookingTable } from './booking-table';
import { useDeskFilters, type DeskTab } from './desk-filters';
import { EventTable } from './event-table';
import { InquiryTable } from './inquiry-table';
import { FeedbackTable } from './feedback-table';
import { OpeningTable } from './opening-table';

const answered = [
  { value: 'waiting', label: '待答复' },
  { value: 'over', label: '已答复' },
];
const stages: Partial<Record<DeskTab, { value: string; label: string }[]>> = {
  bookings: [
    { value: 'waiting', label: '待确认' },
    { value: 'coming', label: '将到' },
    { value: 'over', label: '已结束' },
  ],
  events: [
    { value: 'coming', label: '将举办' },
    { value: 'over', label: '已举办' },
  ],
  inquiries: answered,
  feedback: answered,
};
const searched: Partial<Record<DeskTab, string>> = {
  bookings: '仪器、单位',
  inquiries: '记录、单位',
  feedback: '内容',
  openings: '名称',
};

/** 办理：what companies ask of this place, in the order in which an answer is due. */
export function ServicesPage() {
  const filters = useDeskFilters();
  const { tab, region, q, narrow } = filters;
  const seesAll = useActor().roles.includes('districtAdmin');
  const { data: bookings } = useQuery(read('GET /staff/bookings', { query: { region, limit: 1 } }));
  const { data: inquiries } = useQuery(read('GET /staff/inquiries', { query: { region, limit: 1 } }));
  const { data: feedback } = useQuery(read('GET /staff/feedback', { query: { region, limit: 1 } }));
  const counted = (label: string, count: number | undefined) => (count ? `${label} ${count}` : label);
  const tabs: { value: DeskTab; label: string }[] = [
    { value: 'bookings', label: counted('预约', bookings?.total) },
    { value: 'events', label: '报名' },
    { value: 'inquiries', label: counted('咨询', inquiries?.total) },
    { value: 'feedback', label: counted('投诉建议', feedback?.total) },
    { value: 'openings', label: '开放规则' },
  ];
  const stage = {
    bookings: filters.bookingStage,
    events: filters.when,
    inquiries: filters.inquiryStage,
    feedback: filters.inquiryStage,
    openings: '',
  };
  const [choices, words] = [stages[tab], searched[tab]];
  return (
    <PageFrame
      bar={
        <>
          <Segmented options={tabs} value={tab} onChange={filters.open} aria-label="事项" />
          {choices && (
            <Segmented
              options={choices}
              value={stage[tab]}
              onChange={(value) => narrow({ stage: value })}
              aria-label="状态"
            />
          )}
          {seesAll && <RegionSelect value={region} onChange={(code) => narrow({ region: code })} />}
          {tab === 'inquiries' && (
            <ChoiceSelect
              label="类别"
              labels={inquiryKindLabels}
              value={filters.kind}
              onChange={(kind) => narrow({ kind })}
            />
          )}
          {tab === 'feedback' && (
            <ChoiceSelect
              label="类别"
              labels={feedbackKindLabels}
              value={filters.feedbackKind}
              onChange={(kind) => narrow({ kind })}
            />
          )}
          {words && <SearchInput value={q} placeholder={words} onSearch={(text) => narrow({ q: text })} />}
        </>
      }
    >
      {tab === 'bookings' && <BookingTable query={{ stage: filters.bookingStage, region, q }} />}
      {tab === 'events' && <EventTable query={{ when: filters.when, region }} />}
      {tab === 'inquiries' && <InquiryTable query={{ stage: filters.inquiryStage, kind: filters.kind, region, q }} />}
      {tab === 'feedback' && (
        <FeedbackTable query={{ stage: filters.inquiryStage, kind: filters.feedbackKind, region, q }} />
      )}
      {tab === 'openings' && <OpeningTable query={{ region, q }} />}
    </PageFrame>
  );
}
