import { FEEDBACK_DAYS } from '../feedback/feedback.rules.js';
import { DISPATCH_DAYS, DRAFT_DAYS, DRAFT_NOTICE_DAYS, SESSION_DAYS } from './retention.js';

/** Of the guide below. A change of what it says is a new version, and everybody is asked again. */
export const GUIDE_VERSION = '2026-11-22';

export interface Collected {
  what: string;
  when: string;
  why: string;
  /** 处理的法律依据。 */
  basis: string;
  who: string;
  kept: string;
  /** What becomes of it when the account is deleted. */
  deleted: string;
}

/** What the platform keeps of a person, each kind where it is taken. A change of a form changes its entry here. */
export const personalDataKinds = {
  identity: {
    what: '登录身份',
    when: '登录时：微信小程序里是微信给的用户编号，网页上是手机号；登录的设备和网络地址',
    why: '认出是你本人，把你的草稿、办理和消息归到你名下',
    basis: '你的同意（《个人信息保护法》第十三条第一款第一项）',
    who: '不给别人；网页登录的验证码由短信网关发送',
    kept: `账号在用期间；手机号加密存放；登录记录在失效后保存 ${SESSION_DAYS} 天`,
    deleted: '立即删除',
  },
  organization: {
    what: '单位成员身份',
    when: '登记或加入单位时：你在单位里的席位',
    why: '核对发榜、揭榜、预约的资格',
    basis: '订立、履行合同所必需（同条第二项）',
    who: '属地科技局核对；发布的榜单上只显示单位名称',
    kept: '你在单位期间',
    deleted: '立即退出单位',
  },
  work: {
    what: '榜单、方案和合同',
    when: '发榜、揭榜、签约时代表单位填写的内容和你选的附件；小程序里从微信会话中选，只读选中的文件',
    why: '初审、公布、评审、对接和履约',
    basis: '订立、履行合同所必需（同条第二项）',
    who: '公开摘要所有人可看；方案在截止前封存，截止后只给发榜方和评审方；要公开的文字和图片先交微信做内容安全检测',
    kept: `作为单位的办事记录保存，不自动删除；从没提交的草稿 ${DRAFT_DAYS} 天没有改动即删除，提前 ${DRAFT_NOTICE_DAYS} 天提醒`,
    deleted: '属于单位，依法保留；不再与你的姓名、手机号关联',
  },
  contact: {
    what: '联系人和电话',
    when: '预约、报名、咨询、投诉建议时，你单独勾选同意才收',
    why: '只用于这一次的联络',
    basis: '你的单独同意（同法第二十三条）',
    who: '只给勾选时写明的单位；谁看过、何时看，记在“我的数据”里',
    kept: '加密存放；投诉建议的在答复后删除，其余的收回同意后不能再看',
    deleted: '立即删除，只留同意过什么、给了谁的记录',
  },
  requests: {
    what: '预约、报名和咨询',
    when: '你办理时填写的事由、参加人和问题',
    why: '安排和答复',
    basis: '你的同意（同法第十三条第一款第一项）',
    who: '属地科技局和承办单位',
    kept: '作为办事记录保存',
    deleted: '姓名和问题立即删除，只留办理次数和结果',
  },
  reports: {
    what: '纠错和投诉建议',
    when: '你报告错误、提出投诉建议时',
    why: '核实和答复',
    basis: '你的同意（同法第十三条第一款第一项）',
    who: '归口科技局；姓名先打码',
    kept: '作为办事记录保存',
    deleted: '投诉建议的内容立即删除；纠错只留改了什么，不留是谁报的',
  },
  personal: {
    what: '收藏、提醒、消息和设置',
    when: '你收藏、保存筛选、设提醒、收到消息时',
    why: '给你看，按你定的提醒你',
    basis: '你的同意（同法第十三条第一款第一项）',
    who: '不给别人',
    kept: `到你删除为止；发出的短信、邮件记录保存 ${DISPATCH_DAYS} 天`,
    deleted: '立即删除',
  },
  consents: {
    what: '同意记录',
    when: '你同意或收回本指引时：版本、时间和原文摘要',
    why: '证明你同意过什么、何时收回',
    basis: '处理者的法定义务（同法第十四条、第五十六条）',
    who: '不给别人',
    kept: '三年以上',
    deleted: '依法保留，不含姓名和手机号',
  },
  trail: {
    what: '操作记录',
    when: '登录后办理，以及匿名提交时：账号编号、打码的姓名、做了什么、时间、网络地址',
    why: '网络安全和追溯',
    basis: '处理者的法定义务（《网络安全法》第二十一条第三项，不少于六个月）',
    who: '只给审计员',
    kept: '400 天以上',
    deleted: '依法保留到期',
  },
  duties: {
    what: '工作人员履职记录',
    when: '科技局人员、评审专家在控制台办理时：姓名和所做的事',
    why: '责任到人',
    basis: '履行法定职责所必需（《个人信息保护法》第十三条第一款第三项）',
    who: '本局和区管理员；评审专家的姓名对揭榜方隐去',
    kept: '作为办事记录保存',
    deleted: '控制台账号由系统管理员停用，履职记录保留',
  },
} as const satisfies Record<string, Collected>;
export type PersonalDataKind = keyof typeof personalDataKinds;
export const personalDataKindIds = Object.keys(personalDataKinds) as PersonalDataKind[];

/** What the law keeps after an account is gone; nothing else is done with it (个人信息保护法第四十七条第二款). */
export const legalHolds = {
  deals: { what: '榜单、方案、合同和评审的办事记录', law: '《民法典》第一百八十八条：诉讼时效三年' },
  evidence: { what: '存证链上的摘要', law: '《电子签名法》第六条：数据电文的保存要求；只有摘要，不含个人信息' },
  consents: { what: '同意和收回同意的记录', law: '《个人信息保护法》第五十六条：处理情况记录至少保存三年' },
  trail: { what: '操作记录，姓名已打码', law: '《网络安全法》第二十一条第三项：不少于六个月，集市保存 400 天以上' },
} as const;
export type LegalHold = keyof typeof legalHolds;
export const legalHoldIds = Object.keys(legalHolds) as LegalHold[];

export const notTaken = [
  '浏览和搜索不需要登录，不读取位置、通讯录、相册、麦克风。',
  '没有广告，不用第三方统计，不出售也不向境外提供个人信息。',
  '打开各市平台的次数只按地区计数，不记是谁。',
] as const;

export const onDevice = [
  '长辈版开关、语言、最近搜过的词、最近看过的公开内容、登录状态和还没上传的草稿存在本机。退出登录即删除登录状态和草稿，清除应用数据即删除全部。',
] as const;

export const dataRights = [
  '查阅、更正、导出、注销：我的 → 我的数据，当时就办，不用申请。',
  '收回同意：我的数据 → 隐私保护指引。收回后不能再办理，仍可浏览、导出和注销。',
  '收回交出的联系方式：我的数据 → 谁有我的联系方式。投诉建议可在未答复前撤回，联系方式随即删除。',
  '关闭个性化排序：我的数据 → 个性化排序。',
  `自己办不了的，在投诉建议里选“平台本身”提出，${FEEDBACK_DAYS} 个工作日内答复。`,
  '只发布本人或本单位同意公开的专家信息；本人可随时要求撤下。',
] as const;

export const guideEffect = '不同意可以不登录，仍可浏览全部公开内容。指引有变化时请你重新同意。';

/** The whole text a person agrees to: its SM3 is kept with the consent. */
export const guideText = { version: GUIDE_VERSION, personalDataKinds, notTaken, onDevice, dataRights, guideEffect };
