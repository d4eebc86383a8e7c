import type { StaffPortal } from '@market/contract/portal';
import { App, Button } from 'antd';
import { call } from '../../platform/client';
import { useActor } from '../../platform/session';
import { usePortalChange } from './use-portal-change';
import { whyNotConfirm, whyNotEdit } from './why-not';

interface Props {
  portal: StaffPortal;
  onEdit: () => void;
}

/** 修改、确认、检测、停用: for the own bureau; the others' entries are only read. */
export function PortalActions({ portal, onEdit }: Props) {
  const { id, name, version, url, confirmed, retired, regionCode } = portal;
  const { modal, message } = App.useApp();
  const actor = useActor();
  const request = { params: { id }, body: { version } };
  const confirm = usePortalChange(() => void message.success(`“${name}”已确认，小程序上可以进入`));
  const retire = usePortalChange(() => void message.success(`“${name}”已停用`));
  const probe = usePortalChange(({ problem, link }) => {
    if (problem === null) message.success(`“${name}”能打开`);
    else message.warning(`“${name}”${link.state === 'down' ? '链接异常' : '这次没打开，再不通就算异常'}：${problem}`);
  });
  const why = whyNotEdit(actor, regionCode);
  if (why) return <span className="cap">{why}</span>;
  if (retired)
    return (
      <Button type="link" aria-label={`恢复${name}`} onClick={onEdit}>
        恢复
      </Button>
    );
  const whyNot = whyNotConfirm(actor, portal);
  const askToRetire = () =>
    modal.confirm({
      title: `停用“${name}”？`,
      content: '小程序上不再显示这个入口。记录和跳转次数保留，可以恢复，恢复后要重新确认。',
      okText: '停用',
      okButtonProps: { danger: true },
      cancelText: '取消',
      onOk: () => retire.mutateAsync(() => call('POST /staff/portals/{id}/retire', request)).catch(() => undefined),
    });
  return (
    <>
      <Button type="link" aria-label={`修改${name}`} onClick={onEdit}>
        修改
      </Button>
      {!confirmed && (
        <Button
          type="link"
          aria-label={`确认${name}`}
          disabled={whyNot !== undefined}
          title={whyNot}
          loading={confirm.isPending}
          onClick={() => confirm.mutate(() => call('POST /staff/portals/{id}/confirm', request))}
        >
          确认
        </Button>
      )}
      <Button
        type="link"
        aria-label={`立即检测${name}`}
        disabled={url === null}
        title={url === null ? '没有网址，无从检测' : undefined}
        loading={probe.isPending}
        onClick={() => probe.mutate(() => call('POST /staff/portals/{id}/probe', { params: { id } }))}
      >
        立即检测
      </Button>
      <Button type="link" danger aria-label={`停用${name}`} onClick={askToRetire}>
        停用
      </Button>
    </>
  );
}
