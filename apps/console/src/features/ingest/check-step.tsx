import { useSearch } from '@tanstack/react-router';
import type { BatchDetail } from '@market/contract/ingest';
import type { RecordTypeSpec } from '@market/contract/record';
import { Button } from 'antd';
import { DownloadButton } from '../../components/download-button';
import { StateView } from '../../components/state-view';
import { oneOf } from '../../platform/search';
import { LinesDesk } from './lines-desk';
import type { Step } from './stations';
import { linesTabs, type LinesTab } from './use-lines';
import { WizardFoot } from './wizard-frame';

interface Props {
  batch: BatchDetail;
  spec: RecordTypeSpec;
  go: (step: Step) => void;
  /** Handed over: to be looked at only. */
  over?: boolean;
}

const order = ['open', 'new', 'changed', 'invalid', 'suspected', 'duplicate', 'conflict', 'unchanged'] as const;
/** The others are shown only when there are such rows. */
const always = new Set<LinesTab>(['new', 'changed', 'invalid']);

/** 校验：what is wrong in which cell, mended in place. */
export function CheckStep({ batch, spec, go, over = false }: Props) {
  const search = useSearch({ from: '/desk/page/import/$id' });
  const chosen = oneOf(linesTabs, search.action);
  return (
    <>
      <LinesDesk
        {...{ batch, spec }}
        tabs={order.filter((tab) => always.has(tab) || batch.counts[tab] > 0 || tab === chosen)}
        tab={chosen}
        withAll
        empty={<StateView title="这一类没有行" reason="换一个标签看其他行。" />}
        note={over ? '已提交的不能再改。' : '在格里改，回车保存，立即重验。'}
      />
      <WizardFoot
        back={<Button onClick={() => go(over ? 'submit' : 'mapping')}>{over ? '回到结果' : '上一步'}</Button>}
        note={!over && '演练模式：现在不会写入'}
      >
        <DownloadButton operation="GET /staff/batches/{id}/sheet" request={{ params: { id: batch.id } }}>
          带批注的表
        </DownloadButton>
        {!over && (
          <Button type="primary" onClick={() => go('diff')} data-testid="to-diff">
            看差异
          </Button>
        )}
      </WizardFoot>
    </>
  );
}
