/**
 * Every refusal the product can give. The HTTP status and the Chinese text hang on the code,
 * so a code without both does not compile. A 4xx text says what to change; a 5xx text says nothing of the inside.
 */
export const errors = {
  invalidInput: { status: 400, text: '填写的内容有误，请按提示修改' },
  unknownPlace: { status: 400, text: '没有这个城市或区' },
  codeRejected: { status: 400, text: '验证码不对或已过期，请重新获取' },
  wechatCodeRejected: { status: 400, text: '微信登录凭证已失效，请重试' },
  unauthenticated: { status: 401, text: '请先登录' },
  wrongCredentials: { status: 401, text: '账号或密码不对，或账号已锁定。连续错 5 次锁定 15 分钟' },
  forbidden: { status: 403, text: '你的身份不能做这件事，请联系本单位或本地科技局开通' },
  crossSite: { status: 403, text: '请求来源不对，请从本站页面操作' },
  organizationNeeded: { status: 403, text: '请先登记单位' },
  organizationSeatNeeded: { status: 403, text: '你在本单位是只读成员，请联系单位管理员' },
  ownChallenge: { status: 403, text: '不能揭自己单位的榜' },
  notOwnBureau: { status: 403, text: '这件事由另一个局办，请在协同请求里提出' },
  notAnotherBureau: { status: 422, text: '请选择另一个局' },
  notFound: { status: 404, text: '没有找到，可能已被移除' },
  stateConflict: { status: 409, text: '状态已变化，请刷新后再试' },
  duplicate: { status: 409, text: '已经有一条相同的' },
  creditCodeTaken: { status: 409, text: '这个统一社会信用代码已登记，请联系单位管理员加入' },
  alreadyInOrganization: { status: 409, text: '你已登记过单位' },
  usernameTaken: { status: 409, text: '账号名已被使用' },
  accountDisabled: { status: 409, text: '账号已停用，请先启用' },
  challengeNotOpenForBids: { status: 409, text: '这张榜现在不收方案' },
  bidDeadlinePassed: { status: 409, text: '揭榜已截止，不再收方案' },
  alreadyBid: { status: 409, text: '本单位已提交方案，可先撤回再改' },
  bidsStillSealed: { status: 409, text: '揭榜未截止，方案还不能开启' },
  lookNeeded: { status: 409, text: '内容有变化，请逐条核验' },
  secondPersonNeeded: { status: 409, text: '需要另一位同事核验，不能自己改自己发' },
  otherSideActs: { status: 403, text: '这一步由对方来做' },
  alreadySigned: { status: 409, text: '你方已签署' },
  signedFileMissing: { status: 422, text: '请先上传签章后的合同文件，检查通过后再签署' },
  milestonesOpen: { status: 409, text: '还有里程碑没有确认，确认后才能申请验收' },
  extensionUsed: { status: 409, text: '已延期过一次，不能再延' },
  alreadyEvaluated: { status: 409, text: '已经评价过' },
  alreadyExtended: { status: 409, text: '揭榜截止已延过一次，不能再延' },
  notDirected: { status: 409, text: '只有定向的榜单才邀请单位' },
  invitationsOnlyGrow: { status: 409, text: '已张榜，已邀请的单位不能撤下，只能再加' },
  frozenByBid: { status: 409, text: '刚收到第一份方案，指标已冻结，不能再改' },
  opinionNotFitting: { status: 422, text: '有不成立的方面，不能通过，请退回或不通过' },
  alreadyAwarded: { status: 409, text: '这张榜已经定榜' },
  bookingClosed: { status: 409, text: '这里现在不收预约' },
  slotNotOffered: { status: 409, text: '有时段已不开放，请看最新的时段再选' },
  slotTaken: { status: 409, text: '有时段刚被约走，请换一个' },
  tooManyBookings: { status: 409, text: '本单位在这里未完成的预约已到上限，请先用完或取消' },
  alreadyStarted: { status: 409, text: '已到开始时间，不能再改' },
  signUpClosed: { status: 409, text: '报名已截止' },
  signUpElsewhere: { status: 409, text: '这场活动请到主办方的报名入口报名' },
  alreadySignedUp: { status: 409, text: '你已报过名' },
  notAskable: { status: 409, text: '这里现在不收咨询' },
  alreadyAsked: { status: 409, text: '你上一个问题还在等答复' },
  followedUp: { status: 409, text: '已追问过一次，请另提一个问题' },
  contactNotReady: { status: 409, text: '还没到可以看联系方式的时候，或对方已收回同意' },
  correctionPending: { status: 409, text: '这一处你已报过，还在处理，可在“我的纠错”看进度' },
  correctionBeingChanged: { status: 409, text: '修改正等待核验，发布后会自动答复' },
  recordOfOtherBureau: { status: 403, text: '记录归另一地的科技局，请答复或转办' },
  transfersUsedUp: { status: 409, text: '已转办两次，请在本部门答复' },
  reopenUsed: { status: 409, text: '已请求重新处理过一次' },
  reopenTooLate: { status: 409, text: '答复已超过 15 天，请另报一条' },
  challengeOnHold: { status: 409, text: '榜单已暂停或在处理异议，解除后再办' },
  notToDecide: { status: 403, text: '企业榜由发榜方定榜，政府榜由主管部门组织评审定榜' },
  panelNeeded: { status: 409, text: '政府榜要先由评审组评完分' },
  panelIncomplete: { status: 409, text: '评审组要有 3 名以上、单数的专家，且邀请都已答复' },
  expertAccountNeeded: { status: 409, text: '这位专家还没有账号，请先开通' },
  expertConflicted: { status: 409, text: '专家的工作单位是当事方，应当回避' },
  alreadySeated: { status: 409, text: '已邀请过这位专家' },
  sheetsIncomplete: { status: 422, text: '还有方案没有打完分、写完评语' },
  panelScoring: { status: 409, text: '评审组还没有评完' },
  bidsUnchecked: { status: 409, text: '还有方案没有形式审查' },
  partyCannotObject: { status: 403, text: '发榜方和拟中榜方不能提异议' },
  noticeOver: { status: 409, text: '现在不在公示期，不能提异议' },
  alreadyObjected: { status: 409, text: '本单位对这次公示已提过异议' },
  reasonsMissing: { status: 422, text: '除第一名外，每份方案都要写明理由' },
  tooManyKept: { status: 409, text: '已经存满，请先删去一些' },
  windowTooNear: { status: 409, text: '离截止太近，来不及提前这么多天提醒' },
  notComplete: { status: 422, text: '还有内容没填完' },
  nothingToSubmit: { status: 422, text: '没有可以提交的行，请先改好或定好' },
  partlySubmitted: { status: 409, text: '已有行提交了核验，不能再改列映射' },
  decisionNotFitting: { status: 409, text: '这一行不能这样定' },
  hostNotAllowed: { status: 422, text: '这个网址的主机不在允许检测的名单里，请系统管理员加入后再试' },
  clockOutOfReach: { status: 409, text: '时钟只能往后拨，最远到今天之后 400 天；要回到现在请重置' },
  staleVersion: { status: 412, text: '内容已被别处更新，请先看最新的再改' },
  idempotencyKeyReused: { status: 422, text: '同一个请求编号用在了不同内容上' },
  requestInProgress: { status: 409, text: '同一个请求正在处理，请稍候' },
  payloadTooLarge: { status: 413, text: '内容太大' },
  unsupportedMedia: { status: 415, text: '请用 JSON 提交' },
  rateLimited: { status: 429, text: '操作太频繁，请稍后再试' },
  internal: { status: 500, text: '出了点问题，不是你的操作引起的。请重试' },
  unavailable: { status: 503, text: '服务暂时不可用，请稍后再试' },
} as const satisfies Record<string, { status: number; text: string }>;

export type ErrorCode = keyof typeof errors;

/** One thing to change: `path` is the dotted field path (`indicators.2.testMethod`), `message` the Chinese hint. */
export interface FieldIssue {
  path: string;
  message: string;
}

/** The body of every refused request. */
export interface Problem {
  code: ErrorCode;
  message: string;
  details: FieldIssue[];
  requestId: string;
}
