import { withheldLabels } from '@market/contract/challenge';
import type { WithheldFile } from '@market/contract/disclosure';
import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { openWithheld } from '@/state/attachments';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Card } from '@/ui/base/card';
import { Cell, CellGroup } from '@/ui/base/cell';
import { Note } from '@/ui/base/note';
import { Passages } from '@/ui/base/passages';
import { SectionHead } from '@/ui/base/section-head';
import { LoadView } from '@/ui/page/load-view';
import { PageShell } from '@/ui/page/page-shell';
import { Watermark } from './watermark';

/** The withheld part itself. Nothing of it is kept on the device; each time it is asked for is a row in the log. */
export function WithheldPage({ bidId }: { bidId: string }) {
  const loaded = useLoad(`withheld:${bidId}`, () => api('GET /my/bids/{id}/withheld', { params: { id: bidId } }));
  return (
    <PageShell title="不公开的资料">
      <LoadView loaded={loaded} away={{ text: '我的揭榜', onTap: () => void open('myBids') }}>
        {({ challengeTitle, texts, files, no, watermark }) => (
          <View>
            <SectionHead first title={challengeTitle} />
            <Note icon="lock">{`这次打开已记录，编号 ${no}。按保密承诺，不截屏、不转发。`}</Note>
            {texts.length > 0 && (
              <Card padded spaced>
                <Passages rows={texts.map(({ key, text }) => [withheldLabels[key], text])} />
              </Card>
            )}
            {files.length > 0 && <SectionHead title="附件" aside={`${files.length} 份`} />}
            <CellGroup>
              {files.map((file) => (
                <Cell
                  key={file.id}
                  icon="file-lock"
                  title={file.name}
                  note={markedBy(file)}
                  onTap={() => void openWithheld(bidId, file).catch((error) => toast(toApiError(error).message))}
                />
              ))}
            </CellGroup>
            <Watermark text={watermark} />
          </View>
        )}
      </LoadView>
    </PageShell>
  );
}

const markedBy = ({ type }: WithheldFile): string =>
  type === 'pdf' || type === 'png' || type === 'jpg' ? '每页加本单位水印' : '文件名带查阅编号';
