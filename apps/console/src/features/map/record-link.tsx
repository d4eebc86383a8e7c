import { Link } from '@tanstack/react-router';
import { useActor } from '../../platform/session';
import { mayKeep } from './may-keep';

interface Props {
  record: { id: string; title: string; regionCode: string };
}

/** To the record's desk; of another place to what the public sees of it. */
export function RecordLink({ record: { id, title, regionCode } }: Props) {
  if (mayKeep(useActor(), regionCode))
    return (
      <Link to="/records/$id" params={{ id }}>
        {title}
      </Link>
    );
  return (
    <a href={`/subpackages/record/record/index?id=${id}`} target="_blank" rel="noreferrer" title="公开页">
      {title}
    </a>
  );
}
