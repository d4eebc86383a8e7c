import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { download } from '../../platform/download';
import { failureOf } from '../../platform/failure';

/** 模板：a sheet whose columns the import knows. */
export function TemplateButton({ type }: { type: string | undefined }) {
  const { message } = App.useApp();
  const saving = useMutation({
    mutationFn: (recordType: string) => download('GET /staff/records/template', { query: { recordType } }),
    onError: (error) => message.error(failureOf(error).text),
  });
  return (
    <Button
      icon={<DownloadOutlined aria-hidden />}
      disabled={!type}
      loading={saving.isPending}
      onClick={() => type && saving.mutate(type)}
    >
      下载模板
    </Button>
  );
}
