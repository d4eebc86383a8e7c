import { correctionKindLabels, type OwnCorrectionDetail } from '@market/contract/correction';
import { minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { Card } from '@/ui/base/card';
import { Cell, CellGroup } from '@/ui/base/cell';
import { KeyValues } from '@/ui/base/key-values';
import { Row } from '@/ui/base/row';
import { DemoMark } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { CorrectionStateTag } from '../../_components/correction-state-tag';
import stacked from '../../_components/stacked.module.scss';

/** What was reported. */
export function ClaimCard({ correction }: { correction: OwnCorrectionDetail }) {
  const { number, recordId, recordTitle, kind, fieldLabel, state, createdAt, demo } = correction;
  const { problem, suggestion, evidenceUrl } = correction;
  const rows = [
    { key: '哪里不对', value: fieldLabel ? `${fieldLabel}有误` : correctionKindLabels[kind] },
    { key: '正确的是', value: suggestion },
    { key: '说明', value: problem },
    { key: '凭据', value: evidenceUrl ?? '' },
    { key: '编号', value: number },
    { key: '提交', value: minuteText(createdAt, clock.now()) },
  ];
  return (
    <>
      <CellGroup>
        <Cell icon="sheet" title={recordTitle} note="看这条记录" onTap={() => void open('record', { id: recordId })} />
      </CellGroup>
      <Card padded spaced className={stacked.stacked}>
        <Row between>
          <Txt as="title4">你反映的</Txt>
          <Row>
            {demo && <DemoMark />}
            <CorrectionStateTag state={state} />
          </Row>
        </Row>
        <KeyValues rows={rows.filter(({ value }) => value !== '')} />
      </Card>
    </>
  );
}
