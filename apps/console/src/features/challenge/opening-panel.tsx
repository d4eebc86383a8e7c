import { useQuery, useQueryClient } from '@tanstack/react-query';
import { actStands, whyCannotOpen, type OpeningActs, type OpeningView } from '@market/contract/bid-opening';
import { bidsOpened, decidedByBureau, type ChallengeState, type StaffChallenge } from '@market/contract/challenge';
import { errors, minuteText } from '@market/contract/shared';
import { Alert, App } from 'antd';
import { ConfirmButton } from '../../components/confirm-button';
import { Facts } from '../../components/facts';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import styles from './challenge-page.module.css';
import { FormatCheck } from './format-check';

const shownIn: readonly ChallengeState[] = ['closed', ...bidsOpened];
/** The demander comes any time: asked again while both sides are waited for. */
const REFRESH_MS = 5_000;
const nobody: OpeningActs = { demander: null, witness: null };

/** 开启：the bureau's witness opens together with the demander; what came of it stays on record. */
export function OpeningPanel({ challenge }: { challenge: StaffChallenge }) {
  const { id, state } = challenge;
  const shown = shownIn.includes(state);
  const opening = useQuery({
    ...read('GET /staff/challenges/{id}/opening', { params: { id } }),
    enabled: shown,
    refetchInterval: state === 'closed' && REFRESH_MS,
  });
  if (!shown) return null;
  return (
    <Panel title="开启方案">
      <QueryView query={opening} rows={3}>
        {(view) => (
          <>
            <Opening challenge={challenge} view={view} />
            {view.toCheck > 0 && decidedByBureau(challenge.kind) && <FormatCheck challengeId={id} />}
          </>
        )}
      </QueryView>
    </Panel>
  );
}

function Opening({ challenge, view }: { challenge: StaffChallenge; view: OpeningView }) {
  const { demander, witness, waitsUntil, record, digest } = view;
  const actor = useActor();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const now = clock.now();
  const { id, organization, regionCode } = challenge;
  const state = record && challenge.state === 'closed' ? 'matchmaking' : challenge.state;
  const why = whyCannotOpen(
    actor,
    'witness',
    { organizationId: organization.id, regionCode, state, hold: 'none' },
    nobody,
    now,
  );
  const witnessed = witness.at !== null && actStands({ at: witness.at }, now);
  const came = (at: string | null): string => {
    if (at === null) return '还没有开启';
    return record || actStands({ at }, now) ? `${minuteText(at, now)} 开启` : '超过半小时，须重新开启';
  };
  const changed = record?.bids.filter(({ intact }) => !intact) ?? [];
  return (
    <>
      <Facts
        testId="opening"
        facts={[
          ['发榜方', `${demander.organizationName}，${came(demander.at)}`],
          ['见证人', `${witness.organizationName}，${came(witness.at)}`],
          record !== null && ['方案', `${record.bids.length} 份`],
          digest !== null && [
            '开启记录 SM3',
            <span className="mono" key="digest">
              {digest.slice(0, 16)}…
            </span>,
          ],
        ]}
      />
      {changed.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={`${changed.map(({ no }) => no).join('、')} 与回执不符，打不开，已记入开启记录。`}
        />
      )}
      {!record && (
        <div className={styles.act}>
          <p className="cap">
            {waitsUntil && new Date(waitsUntil) > now
              ? `两方在 ${minuteText(waitsUntil, now)} 前都开启，密钥才放出。`
              : '截止后由发榜方和科技局见证人各一人开启，先后不超过半小时。'}
          </p>
          <ConfirmButton
            type="primary"
            block
            disabled={witnessed}
            whyNot={why && errors[why].text}
            asks={{
              title: '开启方案',
              content: '发榜方在半小时内也开启，密钥才放出。开启有记录并存证，方案内容只给有权评审的一方看。',
              okText: '开启方案',
            }}
            act={() => call('POST /staff/challenges/{id}/open', { params: { id } })}
            onDone={({ record: done }) => {
              void message.success(done ? '方案已开启' : '已到场，等发榜方开启');
              return queryClient.invalidateQueries();
            }}
          >
            {witnessed ? '已到场，等发榜方' : '开启方案'}
          </ConfirmButton>
        </div>
      )}
    </>
  );
}
