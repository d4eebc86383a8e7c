import { usePageParams } from '@/platform/navigation';
import { IdentityGate } from '@/state/identity-gate';
import { ReceiptView } from './_components/receipt-view';

export default function ReceiptPage() {
  const { bidId = '' } = usePageParams<'receipt'>();
  return (
    <IdentityGate title="揭榜回执" need="member" what="看回执">
      <ReceiptView bidId={bidId} />
    </IdentityGate>
  );
}
