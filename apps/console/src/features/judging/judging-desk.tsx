import type { JudgingDesk } from '@market/contract/judging';
import { useState } from 'react';
import { Desk } from '../../components/desk';
import { BidDrawer } from './bid-drawer';
import { BidsPanel } from './bids-panel';
import { CriteriaPanel } from './criteria-panel';
import { DecidingActions } from './deciding-actions';
import { JudgingHead } from './judging-head';
import { NoticePanel } from './notice-panel';
import { PanelCard } from './panel-card';
import { ScoresPanel } from './scores-panel';
import { useDesk } from './use-desk';

/** 评审台：the bids of one challenge, its panel, what the panel says, and the next step. */
export function JudgingDeskView({ desk }: { desk: JudgingDesk }) {
  const step = useDesk(desk.id);
  const [shown, setShown] = useState<string>();
  const bid = desk.bids.find(({ id }) => id === shown);
  return (
    <>
      <Desk
        side={
          <>
            {desk.notice && <NoticePanel notice={desk.notice} hold={desk.hold} />}
            <CriteriaPanel criteria={desk.criteria} />
          </>
        }
      >
        <JudgingHead desk={desk} />
        <BidsPanel desk={desk} onShow={setShown} />
        {desk.panel && <ScoresPanel desk={desk} panel={desk.panel} />}
        <PanelCard desk={desk} step={step} />
      </Desk>
      <DecidingActions desk={desk} step={step} />
      {bid?.content && (
        <BidDrawer
          title={`${bid.organizationName}（${bid.no}）`}
          content={bid.content}
          bidId={bid.id}
          indicators={desk.indicators}
          onClose={() => setShown(undefined)}
        />
      )}
    </>
  );
}
