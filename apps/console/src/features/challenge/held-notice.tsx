import { challengeHoldLabels, type StaffChallenge } from '@market/contract/challenge';
import { Alert } from 'antd';

/** Why nothing moves at the moment. */
export const HeldNotice = ({ challenge: { hold, holdReason } }: { challenge: StaffChallenge }) =>
  hold !== 'none' && (
    <Alert
      type="warning"
      showIcon
      title={challengeHoldLabels[hold]}
      description={holdReason ?? '公示暂停计算，答复异议之后再继续。'}
    />
  );
