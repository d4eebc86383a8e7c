import { IdentityGate } from '@/state/identity-gate';
import { OwnChallenges } from './_components/own-challenges';

export default function Mine() {
  return (
    <IdentityGate title="我的榜单" need="member" what="看本单位的榜单">
      <OwnChallenges />
    </IdentityGate>
  );
}
