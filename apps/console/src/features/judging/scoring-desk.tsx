import { sheetIssues, totalOf, type SeatView } from '@market/contract/judging';
import { App, Button, Segmented } from 'antd';
import { useState } from 'react';
import { ActionBar } from '../../components/desk';
import { ConfirmButton } from '../../components/confirm-button';
import { Panel } from '../../components/panel';
import { ReasonModal } from '../../components/reason-modal';
import { useUnsavedGuard } from '../../components/use-unsaved-guard';
import { call } from '../../platform/client';

import { BidText } from './bid-text';
import styles from './judging.module.css';
import { SheetForm } from './sheet-form';
import { useSeat } from './use-seat';
import { useSheets } from './use-sheets';

/** 打分: one blinded bid at a time, its sheet beside it; handed in together when all are complete. */
export function ScoringDesk({ seat }: { seat: SeatView }) {
  const { id, criteria, bids, indicators, version } = seat;
  const step = useSeat(id);
  const { message } = App.useApp();
  const { sheets, change, saving, flush } = useSheets(seat);
  const [chosen, setChosen] = useState(bids[0]?.id ?? '');
  const [recusing, setRecusing] = useState(false);
  useUnsavedGuard(saving !== 'saved');
  const open = seat.state === 'seated' && seat.panelState === 'scoring';
  const sheetOf = (bidId: string) => sheets[bidId] ?? { points: {}, comment: '' };
  const done = (bidId: string): boolean => sheetIssues(criteria, sheetOf(bidId)).length === 0;
  const left = bids.filter((bid) => !done(bid.id)).length;
  const bid = bids.find((each) => each.id === chosen);
  if (!bid) return null;
  return (
    <>
      <Segmented
        aria-label="方案"
        value={chosen}
        onChange={setChosen}
        options={bids.map(({ id: value, code }) => ({
          value,
          label: done(value) ? `${code}　${totalOf(criteria, sheetOf(value))} 分` : code,
        }))}
      />
      <div className={styles.columns}>
        <Panel title={bid.code} note="揭榜方的名字已隐去">
          <BidText content={bid.content} indicators={indicators} />
        </Panel>
        <div className={styles.sheet}>
          <SheetForm
            key={chosen}
            title="评分表"
            criteria={criteria}
            sheet={sheetOf(chosen)}
            closed={!open}
            onChange={(sheet) => change(chosen, sheet)}
          />
        </div>
      </div>
      {open && (
        <ActionBar>
          <Button danger onClick={() => setRecusing(true)}>
            申请回避
          </Button>
          <p className="lab" aria-live="polite">
            {savingText[saving === 'saved' || saving === 'saving' ? saving : 'failed']}
            {left > 0 ? `　还有 ${left} 份没打完` : '　都打完了'}
          </p>
          <ConfirmButton
            type="primary"
            disabled={left > 0}
            asks={{
              title: '交分',
              content: `${bids.length} 份方案的分数和评语一并交出，之后不能再改。评语匿名发给揭榜方。`,
              okText: '交分',
            }}
            act={async () => {
              await flush();
              return step.mutateAsync(() =>
                call('POST /staff/seats/{id}/submit', { params: { id }, body: { version } }),
              );
            }}
            onDone={() => message.success('已交分')}
          >
            交分
          </ConfirmButton>
          <ReasonModal
            open={recusing}
            title="申请回避"
            okText="回避"
            hint="给科技局看。回避之后看不到方案，打过的分不计。"
            max={200}
            onSubmit={async (reason) => {
              await step.mutateAsync(() =>
                call('POST /staff/seats/{id}/recuse', { params: { id }, body: { version, reason } }),
              );
            }}
            onClose={() => setRecusing(false)}
          />
        </ActionBar>
      )}
    </>
  );
}

const savingText = { saved: '已存', saving: '正在存', failed: '没有存上，改动一处会再试' } as const;
