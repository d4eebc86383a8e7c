import { useQuery } from '@tanstack/react-query';
import type { BureauView } from '@market/contract/bureau';
import { useState } from 'react';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { read } from '../../platform/query';
import { BureauCard } from './bureau-card';
import { BureauForm } from './bureau-form';
import styles from './directory-page.module.css';

/** 部门通讯录：the bureaus in line order; each writes of itself. */
export function DirectoryPage() {
  const bureaus = useQuery(read('GET /staff/bureaus', {}));
  const [edited, setEdited] = useState<BureauView>();
  return (
    <PageFrame>
      <QueryView query={bureaus}>
        {({ items }) => (
          <ul className={styles.cards}>
            {items.map((bureau) => (
              <BureauCard key={bureau.regionCode} bureau={bureau} onEdit={() => setEdited(bureau)} />
            ))}
          </ul>
        )}
      </QueryView>
      {edited && <BureauForm key={edited.regionCode} bureau={edited} onClose={() => setEdited(undefined)} />}
    </PageFrame>
  );
}
