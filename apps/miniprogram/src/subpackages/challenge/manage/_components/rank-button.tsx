import { Button } from '@/ui/base/button';
import type { Ranking } from '../_hooks/use-ranking';

export interface RankButtonProps {
  bidId: string;
  organizationName: string;
  ranking: Ranking;
}

/** Puts a bid at the next place of the ranking, or takes it out. */
export function RankButton({ bidId, organizationName, ranking: { ranked, toggle } }: RankButtonProps) {
  const rank = ranked.indexOf(bidId) + 1;
  const text = rank > 0 ? `第 ${rank} 名，移出` : `列第 ${ranked.length + 1} 名`;
  return (
    <Button kind={rank > 0 ? 'outline' : 'soft'} small label={`${organizationName}${text}`} onTap={() => toggle(bidId)}>
      {text}
    </Button>
  );
}
