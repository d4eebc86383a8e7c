import { openedBidStates, type OwnBid, type Receipt } from '@market/contract/bid';
import { minuteText } from '@market/contract/shared';
import { copyText } from '@/platform/clipboard';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { SubscribeCard } from '@/state/subscribe-card';
import { useLoad } from '@/state/use-load';
import { Button } from '@/ui/base/button';
import { Cell, CellGroup } from '@/ui/base/cell';
import { ReceiptTicket } from '@/ui/market/receipt-ticket';
import { Actions } from '@/ui/page/actions';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { AgreementCells } from '../../_components/agreement-cells';
import { BidStanding } from './bid-standing';
import { Outcome } from './outcome';
import { ReceiptActs } from './receipt-acts';

const textOf = ({ no, challengeTitle, challengeVersion, organizationName, submittedAt, opensAt, digest }: Receipt) =>
  [
    `揭榜回执 ${no}`,
    `榜单：${challengeTitle}（第 ${challengeVersion} 版）`,
    `揭榜单位：${organizationName}`,
    `提交时间：${submittedAt}`,
    `开启时间：${minuteText(opensAt, clock.now())} 之后`,
    `SM3：${digest}`,
  ].join('\n');

export function ReceiptView({ bidId }: { bidId: string }) {
  const loaded = useLoad(`bid:${bidId}`, () => api('GET /my/bids/{id}', { params: { id: bidId } }));
  usePullRefresh(loaded.reload);
  const { data, asOf, reload } = loaded;
  return (
    <PageShell
      title="揭榜回执"
      header={<OfflineBar asOf={asOf} onRetry={reload} />}
      bottom={data && <ReceiptBar bid={data} />}
    >
      <LoadView loaded={loaded} away={{ text: '我的揭榜', onTap: () => void open('myBids') }}>
        {(bid) => (
          <>
            <BidStanding bid={bid} />
            {bid.outcome && <Outcome outcome={bid.outcome} />}
            {bid.outcome?.selected && <AgreementCells challengeId={bid.challenge.id} />}
            {bid.receipt && <ReceiptTicket receipt={bid.receipt} now={clock.now()} />}
            {bid.state === 'submitted' && <SubscribeCard moment="bid" />}
            {openedBidStates.includes(bid.state) && (
              <CellGroup spaced>
                <Cell
                  icon="people"
                  title="对接记录"
                  note="与发榜方谈过什么，双方都可以记"
                  onTap={() => void open('talks', { bidId })}
                />
              </CellGroup>
            )}
            <ReceiptActs bid={bid} />
          </>
        )}
      </LoadView>
    </PageShell>
  );
}

const ReceiptBar = ({ bid: { challenge, receipt } }: { bid: OwnBid }) => (
  <Actions>
    {receipt && (
      <Button kind="outline" grow onTap={() => void copyText(textOf(receipt))}>
        复制回执
      </Button>
    )}
    <Button grow onTap={() => void open('challenge', { id: challenge.id })}>
      看榜单
    </Button>
  </Actions>
);
