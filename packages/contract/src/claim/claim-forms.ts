import type { ClaimKind } from './claim.states.js';

/** What a claim says; which of it is asked depends on the kind. */
export interface ClaimContent {
  /** 说明. */
  note: string;
  /** Of the organization whose admin seat is asked for. */
  creditCode: string;
  /** 只要号码，还是找回原账号。 */
  wants: 'number' | 'account';
  /** 姓名. */
  name: string;
  /** Whose bureau vets a person; empty until chosen. */
  regionCode: string;
  organization: string;
  title: string;
  level: string;
  certificateNumber: string;
  fields: string[];
  /** 同意公开. */
  publish: boolean;
}
export type ClaimField = keyof ClaimContent;

export const emptyClaim: ClaimContent = {
  note: '',
  creditCode: '',
  wants: 'number',
  name: '',
  regionCode: '',
  organization: '',
  title: '',
  level: '',
  certificateNumber: '',
  fields: [],
  publish: false,
};

export const claimFieldLabels: Record<ClaimField, string> = {
  note: '说明',
  creditCode: '统一社会信用代码',
  wants: '要办的事',
  name: '姓名',
  regionCode: '所在地',
  organization: '工作单位',
  title: '职称',
  level: '等级',
  certificateNumber: '证书号',
  fields: '领域',
  publish: '公开',
};
export const wantLabels = {
  number: '号码归我用，与原账号无关',
  account: '原账号也是我的，要找回',
} as const;
/** 与技术经理人记录的等级一致。 */
export const brokerLevels = ['初级', '中级', '高级', '正高级'] as const;

interface Proof {
  /** The part of the claim its files hang on. */
  part: string;
  label: string;
  required: boolean;
}
interface ClaimForm {
  asks: readonly ClaimField[];
  required: readonly ClaimField[];
  proofs: readonly Proof[];
  /** What the bureau confirms one by one before it grants. */
  checks: Readonly<Record<string, string>>;
  /** What it is for, in a reader's words. */
  purpose: string;
}

const license = { part: 'license', label: '营业执照或法人证书', required: true };
const letter = { part: 'letter', label: '单位授权书', required: true };

export const claimForms: Record<ClaimKind, ClaimForm> = {
  organization: {
    asks: ['note'],
    required: [],
    proofs: [license, letter],
    checks: {
      code: '名称、信用代码与证照一致',
      valid: '证照在有效期内，单位存续',
      place: '住所在本地',
      letter: '授权书盖章，写明经办人',
    },
    purpose: '所在地科技局核对证照后，单位显示为“已认证”。',
  },
  adminSeat: {
    asks: ['creditCode', 'name', 'note'],
    required: ['creditCode', 'name', 'note'],
    proofs: [license, letter],
    checks: {
      code: '证照与登记的单位一致',
      letter: '授权书盖章，写明由申请人接任',
      former: '原管理员已离开，或已同意',
    },
    purpose: '单位管理员离职、联系不上时，凭单位授权书接任。现任管理员有 3 个工作日可以提出不同意见。',
  },
  phone: {
    asks: ['wants', 'name', 'note'],
    required: ['name', 'note'],
    proofs: [{ part: 'number', label: '运营商入网协议或缴费凭证', required: true }],
    checks: {
      number: '凭证上的号码一致，户名是申请人',
      holder: '已核实与原账号的关系',
    },
    purpose: '这个手机号已绑定另一个账号。核实之前，两个账号互不相干。',
  },
  broker: {
    asks: ['name', 'regionCode', 'organization', 'level', 'certificateNumber', 'fields', 'publish', 'note'],
    required: ['name', 'regionCode', 'organization', 'level', 'certificateNumber', 'fields'],
    proofs: [{ part: 'certificate', label: '技术经理人证书', required: true }],
    checks: {
      certificate: '证书真实、在有效期内',
      person: '证书上的姓名是申请人',
    },
    purpose: '通过后可在控制台诊断本地的榜单、答复梳理请求。',
  },
  expert: {
    asks: ['name', 'regionCode', 'organization', 'title', 'fields', 'publish', 'note'],
    required: ['name', 'regionCode', 'organization', 'title', 'fields'],
    proofs: [{ part: 'title', label: '职称证书或聘书', required: true }],
    checks: {
      title: '职称证明真实有效',
      person: '证明上的姓名、单位是申请人',
      integrity: '未列入科研失信记录',
    },
    purpose: '通过后可受邀评审榜单。评审时看不到揭榜方的名字。',
  },
};
