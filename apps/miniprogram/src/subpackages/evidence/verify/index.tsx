import { readReceiptFile, type ReceiptFile } from '@market/contract/evidence';
import { useState } from 'react';
import { chooseFile } from '@/platform/files';
import { open } from '@/platform/navigation';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import { TextAreaField } from '@/ui/form/text-area-field';
import { useSay } from '@/ui/language';
import { Actions } from '@/ui/page/actions';
import { PageShell } from '@/ui/page/page-shell';
import { ReceiptChecks } from './_components/receipt-checks';
import { textOf } from './_lib/text-of';

const LONGEST = 200_000;

/** 核对存证：a receipt file, checked on this device; the network is asked for the published root alone. */
export default function VerifyEvidencePage() {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [file, setFile] = useState<ReceiptFile>();
  const [wrong, setWrong] = useState(false);
  const check = (content: string): void => {
    const read = readReceiptFile(content);
    setFile(read);
    setWrong(read === undefined);
  };
  const choose = async (): Promise<void> => {
    const chosen = await chooseFile(['json']);
    if (chosen) check(textOf(await chosen.content()));
  };
  return (
    <PageShell
      bilingual
      title={say('核对存证')}
      bottom={
        <Actions>
          <Button kind="outline" onTap={() => void open('evidenceRoots')}>
            {say('看日根')}
          </Button>
          <Button grow icon="sheet" onTap={() => void choose()}>
            {say('选回执文件')}
          </Button>
        </Actions>
      }
    >
      <Note icon="shield-check">{say('回执文件在本机核对，不上传。断网也能算，联网时再与公布的日根比对。')}</Note>
      <TextAreaField
        label={say('或粘贴回执内容')}
        maxLength={LONGEST}
        rows={4}
        value={typed}
        error={wrong ? say('这不是存证回执，请选从“保存回执文件”得到的文件') : undefined}
        onChange={setTyped}
      />
      <Button kind="soft" block whyNot={typed ? undefined : say('请先粘贴回执内容')} onTap={() => check(typed)}>
        {say('核对粘贴的内容')}
      </Button>
      {file && <ReceiptChecks key={file.digest} file={file} />}
    </PageShell>
  );
}
