import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { inquiryKindLabels, owedStates, type StaffInquiry } from '@market/contract/inquiry';
import { formatAmount } from '@market/contract/shared';
import { BackLink } from '../../components/back-link';
import { Desk } from '../../components/desk';
import { HeadCard } from '../../components/head-card';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { read } from '../../platform/query';
import { ContactPanel } from './contact-panel';
import { Due } from './due';
import { InquiryActions } from './inquiry-actions';
import { InquiryTag } from './state-tags';
import { Turns } from './turns';

export function InquiryPage() {
  const { id } = useParams({ from: '/desk/page/services/inquiries/$id' });
  const inquiry = useQuery(read('GET /staff/inquiries/{id}', { params: { id } }));
  return (
    <PageFrame>
      <BackLink to="/services" search={{ tab: 'inquiries' }} label="办理" />
      <QueryView query={inquiry} rows={10}>
        {(detail) => (
          <>
            <Desk side={<ContactPanel consent={detail.consent} shownBy="GET /staff/inquiries/{id}" />}>
              <Head inquiry={detail} />
              <Turns turns={detail.turns} />
            </Desk>
            <InquiryActions key={detail.version} inquiry={detail} />
          </>
        )}
      </QueryView>
    </PageFrame>
  );
}

const Head = ({ inquiry }: { inquiry: StaffInquiry }) => (
  <HeadCard
    testId="inquiry-head"
    state={inquiry.state}
    above={
      <>
        <span className="lab">{inquiryKindLabels[inquiry.kind]}</span>
        <InquiryTag state={inquiry.state} />
      </>
    }
    end={owedStates.includes(inquiry.state) && <Due at={inquiry.dueAt} />}
    title={inquiry.recordTitle}
    below={
      <>
        <RegionMark code={inquiry.regionCode} />
        <span>{inquiry.organizationName ?? '未登记单位'}</span>
        {inquiry.amountFen > 0 && <span>想融 {formatAmount(inquiry.amountFen)}</span>}
        <Link to="/records/$id" params={{ id: inquiry.recordId }}>
          看这条记录
        </Link>
      </>
    }
  />
);
