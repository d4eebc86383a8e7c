/** 级别，载体与平台共用。 */
export const levels = ['国家级', '省级', '市级', '区级'] as const;
export const levelsEn = ['National level', 'Provincial', 'Municipal', 'District'];
export const levelAliases = {
  国家级: ['国家备案', '国家大学科技园', '国家高新区', '部级', '国家'],
  省级: ['省备案', '江苏省', '省重点'],
  市级: ['市备案', '市重点'],
  区级: ['区县级', '县级', '县区级'],
} as const;

/** 技术领域，与榜单的领域同一份名单。 */
export const technologyFields = [
  '新材料',
  '集成电路',
  '人工智能',
  '软件信息',
  '智能机器人',
  '高端装备',
  '船舶海工',
  '航空航天',
  '生物医药',
  '医疗器械',
  '现代农业',
  '新能源',
  '新能源汽车',
  '节能环保',
  '检验检测',
  '其他',
] as const;
export const technologyFieldsEn = [
  'New materials',
  'Integrated circuits',
  'Artificial intelligence',
  'Software and information',
  'Intelligent robots',
  'High-end equipment',
  'Ships and offshore engineering',
  'Aerospace',
  'Biomedicine',
  'Medical devices',
  'Modern agriculture',
  'New energy',
  'New energy vehicles',
  'Energy saving and environment',
  'Testing and inspection',
  'Other',
];
export const technologyAliases = {
  新材料: ['前沿材料', '先进材料', '材料', '化工新材料'],
  集成电路: ['半导体', '芯片', '微电子'],
  人工智能: ['AI', '大模型', '机器学习'],
  软件信息: ['新一代信息技术', '电子信息', '信息技术', '软件和信息服务', '软件', '物联网', '大数据', '云计算'],
  智能机器人: ['机器人', '具身智能'],
  高端装备: ['装备制造', '高端装备制造', '先进制造', '智能制造', '先进制造与自动化', '智能装备', '机械'],
  船舶海工: ['船舶', '海洋工程', '海工装备'],
  航空航天: ['航空', '航天', '低空经济'],
  生物医药: ['生物与新医药', '新医药', '生物技术', '医药', '大健康', '生命科学'],
  医疗器械: ['高端医疗器械', '诊疗器械'],
  现代农业: ['农业', '种业', '食品'],
  新能源: ['新能源与节能', '储能', '光伏', '氢能', '动力电池'],
  新能源汽车: ['智能网联汽车', '新能源车', '汽车'],
  节能环保: ['资源与环境', '环保', '绿色低碳', '双碳'],
  检验检测: ['检测', '检验', '计量', '认证'],
} as const;

/** 技术就绪水平，GB/T 22900 的一至九级。 */
export const trlLevels = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const trlNames = ['报告级', '方案级', '功能级', '仿真级', '初样级', '正样级', '环境级', '产品级', '系统级'];
export const trlLabelsEn = [
  'TRL 1 report',
  'TRL 2 concept',
  'TRL 3 function',
  'TRL 4 simulation',
  'TRL 5 breadboard',
  'TRL 6 prototype',
  'TRL 7 environment',
  'TRL 8 product',
  'TRL 9 system',
];
const numerals = '一二三四五六七八九';
export const trlLabels = Object.fromEntries(trlLevels.map((level, i) => [level, `TRL ${level} ${trlNames[i]}`]));
export const trlAliases = Object.fromEntries(
  trlLevels.map((level, i) => [level, [`TRL${level}`, `${level}级`, `${numerals[i]}级`, trlNames[i] ?? '']]),
);

/** 技术合同的五类。 */
export const contractTypes = ['技术开发', '技术转让', '技术许可', '技术咨询', '技术服务'] as const;
export const contractTypesEn = [
  'Technology development',
  'Technology assignment',
  'Technology license',
  'Technical consulting',
  'Technical service',
];
export const contractAliases = {
  技术开发: ['委托开发', '合作开发', '开发合同'],
  技术转让: ['转让', '转让合同'],
  技术许可: ['许可', '许可合同'],
  技术咨询: ['咨询', '咨询合同'],
  技术服务: ['服务合同'],
} as const;
