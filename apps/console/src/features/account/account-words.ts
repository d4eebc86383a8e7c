import type { StaffAccount } from '@market/contract/account';

interface Words {
  verb: string;
  title: string;
  content: string;
}

/** What the two actions on an account say: a person is invited, a city's platform has a key. */
export function accountWords({ username, state, roles }: StaffAccount): {
  turn: Words;
  renew: Words & { whyNot: string | undefined };
} {
  const disabled = state === 'disabled';
  const verb = disabled ? '启用' : '停用';
  const turn = { verb, title: `${verb} ${username}` };
  if (roles.includes('cityPlatform'))
    return {
      turn: {
        ...turn,
        content: disabled ? '启用后请重发密钥，原来的密钥不会恢复。' : '停用后密钥立即失效；报来的批次和记录都保留。',
      },
      renew: {
        verb: '重发密钥',
        title: `重发 ${username} 的密钥`,
        content: '原密钥立即失效。新密钥只显示一次，一年有效。',
        whyNot: disabled ? '已停用，请先启用' : undefined,
      },
    };
  return {
    turn: {
      ...turn,
      content: disabled ? '启用后可以重新登录。' : '停用后立即退出登录，不能再登录；做过的事仍留在审计日志里。',
    },
    renew: {
      verb: '重新邀请',
      title: `重新邀请 ${username}`,
      content:
        '原密码和原邀请立即失效，全部设备退出登录，锁定解除。本人凭新的邀请链接另设密码；已绑定动态码的，还要填动态码。',
      whyNot: disabled ? '已停用，请先启用' : undefined,
    },
  };
}
