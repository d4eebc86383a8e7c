import { usePageParams } from '@/platform/navigation';
import { Contest } from './_components/contest';
import { Contests } from './_components/contests';

export default function ContestPage() {
  const { id } = usePageParams<'contest'>();
  return id === undefined ? <Contests /> : <Contest id={id} />;
}
