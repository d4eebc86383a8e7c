import { whyCannotInvite, type Invitee, type OwnChallenge } from '@market/contract/challenge';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useRegionName } from '@/state/regions';
import { useSession } from '@/state/session';
import { useLoad } from '@/state/use-load';
import { Cell, CellGroup } from '@/ui/base/cell';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { SearchField } from '@/ui/form/search-field';
import { LoadView } from '@/ui/page/load-view';
import { ofOwn } from '../_lib/primary-move';

/** 定向邀请: found by name, one tap each; before publication a tap takes an invitation back. */
export function Invitations({ challenge }: { challenge: OwnChallenge }) {
  const params = { id: challenge.id };
  const actor = useSession((session) => session.actor);
  const regionName = useRegionName();
  const loaded = useLoad(`invitations:${challenge.id}`, () => api('GET /my/challenges/{id}/invitations', { params }));
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly Invitee[]>();
  const open = actor && whyCannotInvite(actor, { ...ofOwn(challenge, actor), directed: true }) === undefined;
  const invited = loaded.data?.items ?? [];
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (failure) {
      toast(toApiError(failure).message);
    }
  };
  const search = (q: string): Promise<void> =>
    attempt(async () => setFound(q.trim() ? (await api('GET /organizations', { query: { q } })).items : undefined));
  const save = (organizationIds: string[]): Promise<void> =>
    attempt(async () => {
      loaded.replace(await api('PUT /my/challenges/{id}/invitations', { params, body: { organizationIds } }));
    });
  const ids = invited.map(({ id }) => id);
  const others = found?.filter(({ id }) => !ids.includes(id));
  return (
    <>
      <SectionHead title="邀请的单位" aside={`${invited.length} 家`} />
      <LoadView loaded={loaded}>
        {({ items }) =>
          items.length === 0 ? (
            <Note tone="warning">还没有邀请单位。张榜后只有受邀的看得到，请先按名称找。</Note>
          ) : (
            <CellGroup>
              {items.map(({ id, name, regionCode }) => (
                <Cell
                  key={id}
                  title={name}
                  extra={challenge.state === 'draft' ? '撤下' : regionName(regionCode)}
                  {...(open &&
                    challenge.state === 'draft' && { onTap: () => void save(ids.filter((one) => one !== id)) })}
                />
              ))}
            </CellGroup>
          )
        }
      </LoadView>
      {open && <SearchField placeholder="单位名称" value={text} onChange={setText} onSearch={(q) => void search(q)} />}
      {others?.length === 0 && <Note>没有别的单位叫这个名字，请换个词；没登记的单位请先请对方登记。</Note>}
      {others && others.length > 0 && (
        <CellGroup>
          {others.map(({ id, name, regionCode }) => (
            <Cell
              key={id}
              title={name}
              extra={`${regionName(regionCode)}　邀请`}
              onTap={() => void save([...ids, id])}
            />
          ))}
        </CellGroup>
      )}
    </>
  );
}
