import { DownloadOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import type { Operation } from '@market/contract/routes';
import { App, Button, type ButtonProps } from 'antd';
import type { Request } from '../platform/client';
import { download } from '../platform/download';
import { failureOf } from '../platform/failure';

interface Props<K extends Operation> extends Pick<ButtonProps, 'type' | 'disabled' | 'aria-label' | 'children'> {
  operation: K;
  request: Request<K>;
  plain?: boolean;
  onSaved?: () => void;
}

/** Saves the file an operation answers; what stood in the way is said. `plain` leaves the picture out. */
export function DownloadButton<K extends Operation>({ operation, request, plain, onSaved, ...button }: Props<K>) {
  const { message } = App.useApp();
  const saving = useMutation({
    mutationFn: () => download(operation, request),
    onSuccess: () => onSaved?.(),
    onError: (error) => void message.error(`没有保存：${failureOf(error).text}`),
  });
  return (
    <Button
      {...button}
      icon={!plain && <DownloadOutlined aria-hidden />}
      loading={saving.isPending}
      onClick={() => saving.mutate()}
    />
  );
}
