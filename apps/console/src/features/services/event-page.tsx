import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { minuteText } from '@market/contract/shared';
import type { SignUpEvent } from '@market/contract/sign-up';
import { BackLink } from '../../components/back-link';
import { HeadCard } from '../../components/head-card';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import { AttendeeTable } from './attendee-table';
import { CheckInBox } from './check-in-box';

/** 签到名单：who comes to an event, marked by code at the door or by name on the list. */
export function EventPage() {
  const { id } = useParams({ from: '/desk/page/services/events/$id' });
  const event = useQuery(read('GET /staff/events/{id}', { params: { id } }));
  return (
    <PageFrame>
      <BackLink to="/services" search={{ tab: 'events' }} label="办理" />
      <QueryView query={event} rows={3}>
        {(detail) => (
          <>
            <Head event={detail} />
            <CheckInBox eventId={id} />
          </>
        )}
      </QueryView>
      <AttendeeTable eventId={id} />
    </PageFrame>
  );
}

function Head({ event }: { event: SignUpEvent }) {
  const { recordId, title, regionCode, startsAt, seats, going, waiting, attended } = event;
  return (
    <HeadCard
      testId="event-head"
      title={title}
      below={
        <>
          <RegionMark code={regionCode} />
          <span className="num">{minuteText(startsAt, clock.now())}</span>
          <span>
            名额 <span className="num">{seats ?? '不限'}</span>，已报名 <span className="num">{going}</span>，候补{' '}
            <span className="num">{waiting}</span>，已签到 <span className="num">{attended}</span>
          </span>
          <Link to="/records/$id" params={{ id: recordId }}>
            看这条记录
          </Link>
        </>
      }
    />
  );
}
