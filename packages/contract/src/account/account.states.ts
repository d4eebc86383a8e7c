export const accountStates = ['active', 'disabled'] as const;
export const accountStateLabels = { active: '正常', disabled: '已停用' } as const;

/** By which door a session came in. */
export const sessionChannels = ['console', 'wechat', 'phone', 'cityKey'] as const;
export type SessionChannel = (typeof sessionChannels)[number];
export const sessionChannelLabels: Record<SessionChannel, string> = {
  console: '控制台',
  wechat: '微信小程序',
  phone: '手机号',
  cityKey: '接口密钥',
};
