import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { StaffChallenge } from '@market/contract/challenge';
import { evidenceKinds } from '@market/contract/evidence';
import { minuteText } from '@market/contract/shared';
import { CopyButton } from '../../components/copy-button';
import { Digest } from '../../components/digest';
import { Panel } from '../../components/panel';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import styles from './challenge-page.module.css';

/** 存证: what of this challenge is on the chain, and in which day's root. */
export function DigestPanel({ challenge: { id }, digest }: { challenge: StaffChallenge; digest: string }) {
  const { data } = useQuery(read('GET /challenges/{id}/evidence', { params: { id } }));
  const links = data?.items ?? [];
  return (
    <Panel title="存证" extra={<Link to="/evidence">看日根</Link>}>
      <div className={styles.hash}>
        <span className="cap">张榜内容 SM3</span>
        <p data-testid="digest">
          <Digest value={digest} />
        </p>
        {links.map(({ seq, kind, at, day }) => (
          <div key={seq} className="cap">
            {evidenceKinds[kind]}，{minuteText(at, clock.now())}，{day ? `并入 ${day} 的日根` : '次日并入日根'}
          </div>
        ))}
      </div>
      <CopyButton text={digest} label="复制摘要值" />
    </Panel>
  );
}
