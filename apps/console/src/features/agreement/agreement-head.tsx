import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { agreementStationsOf, type AgreementView } from '@market/contract/agreement';
import { App, Button } from 'antd';
import { AgreementStateTag } from '../../components/agreement-marks';
import { Amount } from '../../components/amount';
import { DemoMark } from '../../components/demo-mark';
import { HeadCard } from '../../components/head-card';
import { ProcessLine } from '../../components/process-line';
import { RegionMark } from '../../components/region-mark';
import { Seal } from '../../components/seal';
import { download } from '../../platform/download';
import { failureOf } from '../../platform/failure';

export function AgreementHead({ agreement }: { agreement: AgreementView }) {
  const { id, no, state, challengeId, challengeTitle, demanderName, bidderName, bidderRegion, regionCode } = agreement;
  const { stations, current, break: stop } = agreementStationsOf(state);
  const { message } = App.useApp();
  const saving = useMutation({
    mutationFn: () => download('GET /staff/agreements/{id}/dossier', { params: { id } }),
    onError: (error) => message.error(failureOf(error).text),
  });
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
          <Button icon={<DownloadOutlined aria-hidden />} loading={saving.isPending} onClick={() => saving.mutate()}>
            导出项目档案
          </Button>
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
