import { useQuery } from '@tanstack/react-query';
import { ChoiceSelect } from '../../components/choice-select';
import { read } from '../../platform/query';

interface Props {
  value: string | undefined;
  onChange: (round: string | undefined) => void;
}

/** 核验轮次: only where one is open, or one was chosen. */
export function RoundFilter({ value, onChange }: Props) {
  const { data } = useQuery(read('GET /staff/verification-rounds', { query: { state: 'open', limit: 20 } }));
  const rounds = data?.items ?? [];
  if (rounds.length === 0 && value === undefined) return null;
  const names = Object.fromEntries(rounds.map(({ id, name, left }) => [id, `${name}（剩 ${left}）`]));
  return <ChoiceSelect label="核验轮次" labels={names} value={value} width={200} onChange={onChange} />;
}
