import type { Notice } from '../message/message-sender.js';
import type { Portal } from './portal.entity.js';

export const linkDown = ({ id, name }: Portal, problem: string): Notice => ({
  title: '平台入口打不开',
  body: `“${name}”连续两次检测不通：${problem}。小程序上已提示改用复制和扫码，请核对网址。`,
  target: { kind: 'portal', id },
});

export const linkUp = ({ id, name }: Portal): Notice => ({
  title: '平台入口已恢复',
  body: `“${name}”又能打开了。`,
  target: { kind: 'portal', id },
});
