import { useSearch } from '@tanstack/react-router';
import type { BatchDetail } from '@market/contract/ingest';
import type { RecordTypeSpec } from '@market/contract/record';
import { Button } from 'antd';
import { StateView } from '../../components/state-view';
import { oneOf } from '../../platform/search';
import { LinesDesk } from './lines-desk';
import type { Step } from './stations';
import { WizardFoot } from './wizard-frame';

interface Props {
  batch: BatchDetail;
  spec: RecordTypeSpec;
  go: (step: Step) => void;
}

/** The rows that meet something already there, the ones that wait for a person first. */
const meeting = ['suspected', 'conflict', 'changed', 'duplicate'] as const;

/** 看差异：existing against import, row by row or all of a kind. */
export function DiffStep({ batch, spec, go }: Props) {
  const search = useSearch({ from: '/desk/page/import/$id' });
  const chosen = oneOf(meeting, search.action) ?? meeting.find((action) => batch.counts[action] > 0) ?? 'changed';
  return (
    <>
      <LinesDesk
        {...{ batch, spec }}
        tabs={meeting}
        tab={chosen}
        empty={<StateView title="没有要比较的行" reason="和现有记录都不冲突，可以去提交。" />}
        note="点一行看现有的和导入的。"
      />
      <WizardFoot back={<Button onClick={() => go('check')}>上一步</Button>} note="演练模式：现在不会写入">
        <Button type="primary" onClick={() => go('submit')} data-testid="to-submit">
          去提交
        </Button>
      </WizardFoot>
    </>
  );
}
