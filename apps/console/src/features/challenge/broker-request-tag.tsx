import { brokerRequestStateLabels, type BrokerRequestState } from '@market/contract/broker-request';
import { ToneTag, type Tone } from '../../components/tone-tag';

const tones: Partial<Record<BrokerRequestState, Tone>> = { asked: 'warn', answered: 'ok' };

export const BrokerRequestTag = ({ state }: { state: BrokerRequestState }) => (
  <ToneTag tone={tones[state] ?? 'plain'}>{brokerRequestStateLabels[state]}</ToneTag>
);
