import type { StaffChallenge } from '@market/contract/challenge';
import { Panel } from '../../components/panel';
import { RegionMark } from '../../components/region-mark';
import styles from './challenge-page.module.css';

/** 定向发布: who alone sees the challenge. */
export const InvitedPanel = ({ challenge: { content, invited } }: { challenge: StaffChallenge }) =>
  content.publication === 'directed' && (
    <Panel title="邀请的单位" note={`${invited.length} 家，只有它们看得到这张榜`}>
      <ul className={styles.invited}>
        {invited.map(({ id, name, regionCode }) => (
          <li key={id}>
            {name} <RegionMark code={regionCode} />
          </li>
        ))}
      </ul>
    </Panel>
  );
