import {
  attachmentStateLabels,
  attachmentTypesText,
  audienceLabelOf,
  type AttachmentHostKind,
  type AttachmentView,
  type Audience,
} from '@market/contract/attachment';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { Button } from '@/ui/base/button';
import { IconButton } from '@/ui/base/icon-button';
import { Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Tag } from '@/ui/base/tag';
import { Tap } from '@/ui/base/tap';
import { Txt } from '@/ui/base/txt';
import { Dialog } from '@/ui/overlay/dialog';
import { OptionSheet } from '@/ui/overlay/option-sheet';
import { useSay } from '@/ui/language';
import { toApiError } from './api-error';
import { addAttachment, openAttachment } from './attachments';
import { api } from './client';
import { useAttachments, type AttachmentsOf } from './use-attachments';
import classes from './attachment-list.module.scss';

export interface AttachmentListProps extends Omit<AttachmentsProps, 'files'> {
  about: AttachmentHostKind;
  aboutId: string;
}

export interface AttachmentsProps {
  files: AttachmentsOf;
  /** The circles a new file may be for; more than one asks. Without any, nothing can be added. */
  audiences?: readonly Audience[];
  /** Over the list, and only when there is one. */
  title?: string;
  /** Only those that belong to this part of the row, in short; null: to none. */
  part?: string | null;
  /** What the button to add one says. */
  add?: string;
}

const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
const tell = (error: unknown): void => toast(toApiError(error).message);

/** 附件 of one row. */
export const AttachmentList = ({ about, aboutId, ...rest }: AttachmentListProps) => (
  <Attachments files={useAttachments(about, aboutId)} {...rest} />
);

/** The files one may see, and with `audiences` the way to add and take away one's own. */
export function Attachments({ files, audiences = [], title, part, add: adding }: AttachmentsProps) {
  const say = useSay();
  const { place, reload } = files;
  const [asking, setAsking] = useState(false);
  const [sending, setSending] = useState(false);
  const [leaving, setLeaving] = useState<AttachmentView>();
  const items = part === undefined ? files.items : files.items.filter((item) => item.part === part);
  const short = typeof part === 'string';

  const add = async (audience: Audience): Promise<void> => {
    setAsking(false);
    try {
      if (await addAttachment({ ...place, audience, ...(part && { part }) }, () => setSending(true))) reload();
    } catch (error) {
      tell(error);
    } finally {
      setSending(false);
    }
  };
  const remove = async ({ id }: AttachmentView): Promise<void> => {
    setLeaving(undefined);
    await api('DELETE /attachments/{id}', { params: { id } }).catch(tell);
    reload();
  };
  const [first] = audiences;
  if (items.length === 0 && first === undefined) return null;
  return (
    <View>
      {title !== undefined && <SectionHead title={title} />}
      {items.map((item) => (
        <File
          key={item.id}
          item={item}
          circle={audienceLabelOf(place.about, item.audience)}
          onRemove={first !== undefined && item.removable ? setLeaving : undefined}
        />
      ))}
      {first !== undefined && (
        <>
          <View className={classes.add}>
            <Button
              kind="dashed"
              {...(short ? { small: true } : { block: true })}
              icon="plus"
              loading={sending}
              onTap={() => (audiences.length > 1 ? setAsking(true) : void add(first))}
            >
              {sending ? say('正在上传') : (adding ?? (short ? say('加佐证') : say('添加附件')))}
            </Button>
          </View>
          {!short && (
            <Txt as="caption" tone="text-3">
              {say('{attachmentTypesText}，每个不超过 20 MB', { attachmentTypesText })}
            </Txt>
          )}
          <OptionSheet
            open={asking}
            title={say('这个附件给谁看')}
            options={audiences.map((key) => ({ key, label: audienceLabelOf(place.about, key) }))}
            value={[]}
            onPick={(key) => void add(key)}
            onClose={() => setAsking(false)}
          />
        </>
      )}
      <Dialog
        open={leaving !== undefined}
        title={say('删除这个附件')}
        confirm={say('删除')}
        onConfirm={() => leaving && void remove(leaving)}
        onCancel={() => setLeaving(undefined)}
      >
        {leaving?.name}
      </Dialog>
    </View>
  );
}

interface FileProps {
  item: AttachmentView;
  /** Who else sees it. */
  circle: string;
  onRemove: ((item: AttachmentView) => void) | undefined;
}

function File({ item, circle, onRemove }: FileProps) {
  const say = useSay();
  const { name, bytes, state, refusal } = item;
  return (
    <View className={classes.row}>
      <Tap
        className={classes.file}
        role="link"
        label={say('打开 {name}', { name })}
        onTap={() => void openAttachment(item).catch(tell)}
      >
        <View className={classes.name}>{name}</View>
        <Row gap={6} wrap>
          <Txt as="caption" tone="text-3" inline>
            {`${sizeText(bytes)} · ${circle}`}
          </Txt>
          {state !== 'ready' && (
            <Tag tone={state === 'refused' ? 'danger' : 'plain'}>{refusal ?? attachmentStateLabels[state]}</Tag>
          )}
        </Row>
      </Tap>
      {onRemove && <IconButton icon="trash" label={say('删除 {name}', { name })} onTap={() => onRemove(item)} />}
    </View>
  );
}
