import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { StaffBooking } from '@market/contract/booking';
import { minuteText } from '@market/contract/shared';
import { BackLink } from '../../components/back-link';
import { Desk } from '../../components/desk';
import { Facts } from '../../components/facts';
import { HeadCard } from '../../components/head-card';
import { PageFrame } from '../../components/page-frame';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import { BookingActions } from './booking-actions';
import { ContactPanel } from './contact-panel';
import { Due } from './due';
import { BookingTag } from './state-tags';
import { timesText } from './times-text';

export function BookingPage() {
  const { id } = useParams({ from: '/desk/page/services/bookings/$id' });
  const booking = useQuery(read('GET /staff/bookings/{id}', { params: { id } }));
  return (
    <PageFrame>
      <BackLink to="/services" label="办理" />
      <QueryView query={booking} rows={10}>
        {(detail) => (
          <>
            <Desk
              side={<ContactPanel key={detail.state} consent={detail.consent} shownBy="GET /staff/bookings/{id}" />}
            >
              <Head booking={detail} />
              <Content booking={detail} />
            </Desk>
            <BookingActions key={detail.version} booking={detail} />
          </>
        )}
      </QueryView>
    </PageFrame>
  );
}

const Head = ({
  booking: { state, dueAt, recordId, recordTitle, regionCode, organizationName },
}: {
  booking: StaffBooking;
}) => (
  <HeadCard
    testId="booking-head"
    state={state}
    above={
      <>
        <span className="lab">预约</span>
        <BookingTag state={state} />
      </>
    }
    end={state === 'requested' && <Due at={dueAt} />}
    title={recordTitle}
    below={
      <>
        <RegionMark code={regionCode} />
        <span>{organizationName}</span>
        <Link to="/records/$id" params={{ id: recordId }}>
          看这条记录
        </Link>
      </>
    }
  />
);

function Content({ booking }: { booking: StaffBooking }) {
  const { purpose, sample, createdAt, reply, repliedBy, repliedAt } = booking;
  const now = clock.now();
  return (
    <Panel title="预约内容">
      <Facts
        facts={[
          ['时段', timesText(booking)],
          ['用途', purpose],
          ['样品', sample || '—'],
          ['提交', minuteText(createdAt, now)],
          repliedAt !== null && [repliedBy ?? '答复', `${reply || '确认'}，${minuteText(repliedAt, now)}`],
        ]}
      />
    </Panel>
  );
}
