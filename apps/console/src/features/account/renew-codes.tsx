import { FormModal } from '../../components/form-modal';
import { call } from '../../platform/client';
import { CodeField } from './code-field';
import { useOwnAct } from './use-own-act';

interface Props {
  onDone: (codes: string[]) => void;
  onClose: () => void;
}

export function RenewCodes({ onDone, onClose }: Props) {
  const act = useOwnAct(async ({ code }: { code: string }) => {
    onDone((await call('POST /my/second-factor/recovery-codes', { body: { code } })).codes);
  });
  return (
    <FormModal requiredMark={false} title="换一批恢复码" okText="换一批" act={act} onClose={onClose}>
      <p className="lab">旧的恢复码立即作废。</p>
      <CodeField />
    </FormModal>
  );
}
