import type { StationLine } from '../challenge/stations.js';
import type { AgreementState } from './agreement.states.js';

const line = ['拟定', '签署', '履行', '验收', '评价'] as const;
const station: Record<AgreementState, number> = {
  drafting: 0,
  signing: 1,
  lapsed: 1,
  inForce: 2,
  terminated: 2,
  acceptance: 3,
  conditional: 3,
  failed: 3,
  passed: 4,
};
const breaks: Partial<Record<AgreementState, string>> = {
  lapsed: '逾期未签',
  terminated: '已终止',
  conditional: '限期整改',
  failed: '未通过',
};

/** Where an agreement stands on its line, and why it stops there. */
export function agreementStationsOf(state: AgreementState): StationLine {
  const why = breaks[state];
  return { stations: line, current: station[state], ...(why && { break: why }) };
}
