import { agreementStationsOf, type AgreementView } from '@market/contract/agreement';
import { formatAmount, type Actor } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Note } from '@/ui/base/note';
import { Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { DemoMark } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { ProcessLine } from '@/ui/market/process-line';
import { Seal } from '@/ui/market/seal';
import { AgreementStateTag } from '../../_components/agreement-state-tag';
import { nextStep, standingText } from '../_lib/next-step';
import classes from './agreement-head.module.scss';

export function AgreementHead({ agreement, actor }: { agreement: AgreementView; actor: Actor }) {
  const { no, state, challengeId, challengeTitle, demanderName, bidderName, priceFen, demo, terminationReason } =
    agreement;
  const { stations, current, break: breakText } = agreementStationsOf(state);
  return (
    <View className={classes.head}>
      <Row wrap>
        <Seal size={26} />
        <AgreementStateTag state={state} />
        <Txt as="caption" tone="text-3" num>
          {no}
        </Txt>
        {demo && <DemoMark />}
      </Row>
      <SectionHead
        first
        title={challengeTitle}
        more="看榜单"
        onMore={() => void open('challenge', { id: challengeId })}
      />
      <Card padded>
        <ProcessLine bang stations={stations} current={current} breakText={breakText} />
      </Card>
      <Note tone="primary" icon="info">
        {nextStep(agreement, clock.now())}
        {terminationReason && <Txt>终止理由：{terminationReason}</Txt>}
      </Note>
      <Card padded>
        <KeyValues
          rows={[
            { key: '发榜方', value: demanderName },
            { key: '揭榜方', value: bidderName },
            { key: '合同金额', value: formatAmount(priceFen) },
            { key: '本方', value: standingText(agreement, actor) },
          ]}
        />
      </Card>
    </View>
  );
}
