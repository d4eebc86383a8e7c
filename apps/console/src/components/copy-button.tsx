import { CopyOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { copyText } from '../platform/clipboard';

interface Props {
  text: string;
  label?: string;
}

export function CopyButton({ text, label = '复制' }: Props) {
  const { message } = App.useApp();
  const copy = async () => {
    if (await copyText(text)) message.success('已复制');
    else message.warning('浏览器不让复制，请手动选取');
  };
  return (
    <Button icon={<CopyOutlined aria-hidden />} onClick={() => void copy()}>
      {label}
    </Button>
  );
}
