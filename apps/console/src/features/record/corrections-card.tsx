import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { correctionKindLabels } from '@market/contract/correction';
import { dayText } from '@market/contract/shared';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';

/** What readers said of this record and nobody has answered. */
export function CorrectionsCard({ recordId }: { recordId: string }) {
  const corrections = useQuery(read('GET /staff/corrections', { query: { recordId, view: 'unanswered', limit: 5 } }));
  const now = clock.now();
  return (
    <Panel title="用户纠错">
      <QueryView query={corrections} rows={2}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="cap">没有未答复的</p>
          ) : (
            <ul>
              {items.map(({ id, kind, fieldLabel, createdAt }) => (
                <li key={id}>
                  <Link to="/corrections/$id" params={{ id }}>
                    {fieldLabel ?? correctionKindLabels[kind]}
                  </Link>
                  <span className="cap">　{dayText(createdAt, now)}</span>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Panel>
  );
}
