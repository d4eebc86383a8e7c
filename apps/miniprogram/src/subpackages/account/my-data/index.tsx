import { IdentityGate } from '@/state/identity-gate';
import { OwnDataPage } from './_components/own-data-page';

export default function MyData() {
  return (
    <IdentityGate title="我的数据" need="signedIn" what="看自己的数据" beforeGuide>
      <OwnDataPage />
    </IdentityGate>
  );
}
