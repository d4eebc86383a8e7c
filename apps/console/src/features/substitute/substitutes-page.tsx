import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { TableCard } from '../../components/table-card';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { NameSubstitute } from './name-substitute';
import { SubstituteTable } from './substitute-table';

/** 替班：who of the own bureau does whose duties, from when until when. */
export function SubstitutesPage() {
  const substitutes = useQuery(read('GET /staff/substitutes', {}));
  const { accountId } = useActor();
  const [naming, setNaming] = useState(false);
  const absent = substitutes.data?.colleagues.find((each) => each.accountId === accountId);
  return (
    <PageFrame
      actions={
        <Button type="primary" icon={<PlusOutlined aria-hidden />} disabled={!absent} onClick={() => setNaming(true)}>
          请人替班
        </Button>
      }
    >
      <QueryView query={substitutes}>
        {({ items }) => (
          <TableCard>
            <SubstituteTable rows={items} />
          </TableCard>
        )}
      </QueryView>
      {naming && absent && (
        <NameSubstitute
          absent={absent}
          colleagues={substitutes.data?.colleagues ?? []}
          onClose={() => setNaming(false)}
        />
      )}
    </PageFrame>
  );
}
