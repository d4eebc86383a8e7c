import { useQuery } from '@tanstack/react-query';
import { PageFrame } from '../../components/page-frame';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { minuteText } from '@market/contract/shared';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import { NetworkForm } from './network-form';

/** 访问网络：from where the console may be used. */
export function NetworksPage() {
  const list = useQuery(read('GET /staff/networks', {}));
  return (
    <PageFrame>
      <QueryView query={list}>
        {(networks) => (
          <Panel
            title="访问网络"
            note={
              networks.changedAt && `${networks.changedByName ?? ''} ${minuteText(networks.changedAt, clock.now())}改过`
            }
          >
            <NetworkForm key={networks.version} list={networks} />
          </Panel>
        )}
      </QueryView>
    </PageFrame>
  );
}
