import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { MAX_WORKBOOK_ROWS } from '@market/contract/ingest';
import { App, Button, Dropdown } from 'antd';
import { countText } from '../platform/count-text';
import { failureOf } from '../platform/failure';

interface Props {
  save: (kind: 'csv' | 'xlsx') => Promise<unknown>;
  /** Rows the filters leave, where it is known. */
  total?: number | undefined;
  disabled?: boolean;
}

/** 导出：all rows the filters leave, as a workbook or as text. */
export function ExportButton({ save, total, disabled = false }: Props) {
  const { message } = App.useApp();
  const saving = useMutation({
    mutationFn: (kind: string) => save(kind === 'xlsx' ? kind : 'csv'),
    onError: (error) => message.error(failureOf(error).text),
  });
  const tooMany = (total ?? 0) > MAX_WORKBOOK_ROWS;
  return (
    <Dropdown
      trigger={['click']}
      disabled={disabled}
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
