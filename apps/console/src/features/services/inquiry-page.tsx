import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { inquiryKindLabels, owedStates, type InquiryTurn, type StaffInquiry } from '@market/contract/inquiry';
import { formatAmount, minuteText } from '@market/contract/shared';
import { BackLink } from '../../components/back-link';
import { PageFrame } from '../../components/page-frame';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import { ContactPanel } from './contact-panel';
import { DueMark } from './due-mark';
import { InquiryActions } from './inquiry-actions';
import styles from './services.module.css';
import { InquiryTag } from './state-tags';

export function InquiryPage() {
  const { id } = useParams({ from: '/desk/page/services/inquiries/$id' });
  const inquiry = useQuery(read('GET /staff/inquiries/{id}', { params: { id } }));
  return (
    <PageFrame>
      <BackLink to="/services" search={{ tab: 'inquiries' }} label="办理" />
      <QueryView query={inquiry} rows={10}>
        {(detail) => (
          <>
            <div className={styles.desk}>
              <div className={styles.column}>
                <Head inquiry={detail} />
                <Turns turns={detail.turns} />
              </div>
              <ContactPanel consent={detail.consent} shownBy="GET /staff/inquiries/{id}" />
            </div>
            <InquiryActions key={detail.version} inquiry={detail} />
          </>
        )}
      </QueryView>
    </PageFrame>
  );
}

const Head = ({ inquiry }: { inquiry: StaffInquiry }) => (
  <section className={styles.head} data-testid="inquiry-head" data-state={inquiry.state}>
    <p className={styles.line}>
      <span className="lab">{inquiryKindLabels[inquiry.kind]}</span>
      <InquiryTag state={inquiry.state} />
      {owedStates.includes(inquiry.state) && (
        <span className="lab">
          答复期限 <DueMark dueAt={inquiry.dueAt} />
        </span>
      )}
    </p>
    <h2>{inquiry.recordTitle}</h2>
    <p className={`lab ${styles.line}`}>
      <RegionMark code={inquiry.regionCode} />
      <span>{inquiry.organizationName ?? '未登记单位'}</span>
      {inquiry.amountFen > 0 && <span>想融 {formatAmount(inquiry.amountFen)}</span>}
      <Link to="/records/$id" params={{ id: inquiry.recordId }}>
        看这条记录
      </Link>
    </p>
  </section>
);

const Turns = ({ turns }: { turns: readonly InquiryTurn[] }) => (
  <Panel title="往来">
    <ol className={styles.turns}>
      {turns.map(({ name, text, at }) => (
        <li key={at}>
          <b>{name}</b> <span className="cap num">{minuteText(at, clock.now())}</span>
          <p>{text}</p>
        </li>
      ))}
    </ol>
  </Panel>
);
