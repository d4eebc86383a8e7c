import { Link } from '@tanstack/react-router';
import { agreementStationsOf, type AgreementView } from '@market/contract/agreement';
import { AgreementStateTag } from '../../components/agreement-marks';
import { Amount } from '../../components/amount';
import { DemoMark } from '../../components/demo-mark';
import { DownloadButton } from '../../components/download-button';
import { HeadCard } from '../../components/head-card';
import { ProcessLine } from '../../components/process-line';
import { RegionMark } from '../../components/region-mark';
import { Seal } from '../../components/seal';

export function AgreementHead({ agreement }: { agreement: AgreementView }) {
  const { id, no, state, challengeId, challengeTitle, demanderName, bidderName, bidderRegion, regionCode } = agreement;
  const { stations, current, break: stop } = agreementStationsOf(state);
  return (
    <HeadCard
      testId="agreement-head"
      state={state}
      above={
        <>
          <Seal />
          <AgreementStateTag state={state} />
          {agreement.demo && <DemoMark />}
        </>
      }
      end={
        <>
          <span>
            金额 <Amount fen={agreement.priceFen} />
          </span>
          <DownloadButton operation="GET /staff/agreements/{id}/dossier" request={{ params: { id } }}>
            导出项目档案
          </DownloadButton>
        </>
      }
      title={
        <Link to="/challenges/$id" params={{ id: challengeId }}>
          {challengeTitle}
        </Link>
      }
      below={
        <>
          <RegionMark code={regionCode} />
          <span>{demanderName}</span>
          <RegionMark code={bidderRegion} />
          <span>{bidderName}</span>
          <span className="mono">{no}</span>
        </>
      }
    >
      <ProcessLine stations={stations} current={current} stop={stop} tone="bang" />
    </HeadCard>
  );
}
