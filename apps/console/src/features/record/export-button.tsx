import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { MAX_WORKBOOK_ROWS } from '@market/contract/ingest';
import { App, Button, Dropdown } from 'antd';
import type { Request } from '../../platform/client';
import { countText } from '../../platform/count-text';
import { download } from '../../platform/download';
import { failureOf } from '../../platform/failure';

type Query = Request<'GET /staff/records/export/csv'>['query'];

/** 导出：all records the filters leave, in the columns of the import template. */
export function ExportButton({ query, total }: { query: Query; total: number | undefined }) {
  const { message } = App.useApp();
  const saving = useMutation({
    mutationFn: (kind: string) => download(`GET /staff/records/export/${kind === 'xlsx' ? kind : 'csv'}`, { query }),
    onError: (error) => message.error(failureOf(error).text),
  });
  const tooMany = (total ?? 0) > MAX_WORKBOOK_ROWS;
  return (
    <Dropdown
      trigger={['click']}
      disabled={!total}
      menu={{
        items: [
          {
            key: 'xlsx',
            label: tooMany ? `Excel（超过 ${countText(MAX_WORKBOOK_ROWS)} 条，请先筛选）` : 'Excel（.xlsx）',
            disabled: tooMany,
          },
          { key: 'csv', label: 'CSV' },
        ],
        onClick: ({ key }) => saving.mutate(key),
      }}
    >
      <Button icon={<DownloadOutlined aria-hidden />} loading={saving.isPending}>
        {total ? `导出 ${countText(total)} 条` : '导出'}
      </Button>
    </Dropdown>
  );
}
