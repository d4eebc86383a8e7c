import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { StaffBooking } from '@market/contract/booking';
import { minuteText } from '@market/contract/shared';
import { BackLink } from '../../components/back-link';
import { PageFrame } from '../../components/page-frame';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import { BookingActions } from './booking-actions';
import { ContactPanel } from './contact-panel';
import { DueMark } from './due-mark';
import styles from './services.module.css';
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
            <div className={styles.desk}>
              <div className={styles.column}>
                <Head booking={detail} />
                <Content booking={detail} />
              </div>
              <ContactPanel key={detail.state} consent={detail.consent} shownBy="GET /staff/bookings/{id}" />
            </div>
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
  <section className={styles.head} data-testid="booking-head" data-state={state}>
    <p className={styles.line}>
      <span className="lab">预约</span>
      <BookingTag state={state} />
      {state === 'requested' && (
        <span className="lab">
          答复期限 <DueMark dueAt={dueAt} />
        </span>
      )}
    </p>
    <h2>{recordTitle}</h2>
    <p className={`lab ${styles.line}`}>
      <RegionMark code={regionCode} />
      <span>{organizationName}</span>
      <Link to="/records/$id" params={{ id: recordId }}>
        看这条记录
      </Link>
    </p>
  </section>
);

function Content({ booking }: { booking: StaffBooking }) {
  const { purpose, sample, createdAt, reply, repliedBy, repliedAt } = booking;
  const now = clock.now();
  return (
    <Panel title="预约内容">
      <dl className={styles.facts}>
        <dt>时段</dt>
        <dd>{timesText(booking)}</dd>
        <dt>用途</dt>
        <dd>{purpose}</dd>
        <dt>样品</dt>
        <dd>{sample || '—'}</dd>
        <dt>提交</dt>
        <dd className="num">{minuteText(createdAt, now)}</dd>
        {repliedAt && (
          <>
            <dt>{repliedBy}</dt>
            <dd>
              {reply || '确认'}，<span className="num">{minuteText(repliedAt, now)}</span>
            </dd>
          </>
        )}
      </dl>
    </Panel>
  );
}
