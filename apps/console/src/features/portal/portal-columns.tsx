import { hostOf, portalModeLabels, portalTopicLabels, type StaffPortal } from '@market/contract/portal';
import { isoDay, type Actor } from '@market/contract/shared';
import { Link } from '@tanstack/react-router';
import type { TableColumnsType } from 'antd';
import { RegionMark } from '../../components/region-mark';
import { ToneTag } from '../../components/tone-tag';
import { LinkStateCell } from './link-state';
import { PortalActions } from './portal-actions';
import styles from './portals.module.css';
import { whyNotConfirm } from './why-not';

export const addressOf = ({ url, appId, path }: StaffPortal): string =>
  [appId && `小程序 ${appId}${path ? ` ${path}` : ''}`, url].filter(Boolean).join('，') || '还没有网址';

export function Confirmed({ portal, actor }: { portal: StaffPortal; actor: Actor }) {
  const { retired, confirmed, confirmedAt, confirmedByName, editedByName } = portal;
  if (retired) return <ToneTag>已停用</ToneTag>;
  if (!confirmed)
    return (
      <div className={styles.state}>
        <ToneTag tone="warn">待确认</ToneTag>
        {editedByName && <span className="cap"> {editedByName}录入</span>}
        <div className="cap">{whyNotConfirm(actor, portal)}</div>
      </div>
    );
  return (
    <>
      <ToneTag tone="ok">已确认</ToneTag>
      <div className="cap">
        {confirmedByName && confirmedAt ? `${confirmedByName} ${isoDay(confirmedAt)}` : '依公开页面'}
      </div>
    </>
  );
}

export const portalColumns = (actor: Actor, onEdit: (portal: StaffPortal) => void): TableColumnsType<StaffPortal> => [
  { title: '城市', key: 'region', width: 90, render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  {
    title: '名称',
    key: 'name',
    render: (_, { id, name, topic }) => (
      <div className={styles.name}>
        <Link to="/portals/$id" params={{ id }} search={(before) => before}>
          {name}
        </Link>
        <div className="cap">{portalTopicLabels[topic]}</div>
      </div>
    ),
  },
  {
    title: '打开方式和地址',
    key: 'way',
    render: (_, portal) => (
      <div className={styles.way}>
        {portalModeLabels[portal.mode]}
        <div className="cap mono" title={addressOf(portal)}>
          {portal.appId ?? (hostOf(portal.url) || '还没有网址')}
        </div>
      </div>
    ),
  },
  { title: '确认', key: 'confirmed', render: (_, portal) => <Confirmed portal={portal} actor={actor} /> },
  { title: '链接', key: 'link', render: (_, portal) => <LinkStateCell portal={portal} /> },
  { title: '30 天跳转', key: 'jumps', width: 100, align: 'right', className: 'num', dataIndex: 'jumps' },
  {
    title: '操作',
    key: 'actions',
    fixed: 'right',
    render: (_, portal) => <PortalActions portal={portal} onEdit={() => onEdit(portal)} />,
  },
];
