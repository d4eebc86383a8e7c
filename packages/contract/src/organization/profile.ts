/** 企业规模，按中小企业划型标准由单位自报（工信部联企业〔2011〕300号）。 */
export const organizationSizes = ['大型', '中型', '小型', '微型'] as const;
export const organizationSizesEn = ['Large', 'Medium', 'Small', 'Micro'];

/** 资质与称号。 */
export const qualifications = [
  '高新技术企业',
  '科技型中小企业',
  '创新型中小企业',
  '专精特新中小企业',
  '专精特新小巨人企业',
  '制造业单项冠军',
  '瞪羚企业',
  '独角兽企业',
  '规上企业',
  '技术先进型服务企业',
  '上市企业',
] as const;
export const qualificationsEn = [
  'High-tech enterprises',
  'Technology SMEs',
  'Innovative SMEs',
  'Specialized SMEs',
  '“Little giant” enterprises',
  'Manufacturing champions',
  'Gazelle enterprises',
  'Unicorns',
  'Above-scale enterprises',
  'Advanced technology service enterprises',
  'Listed companies',
];
export type Qualification = (typeof qualifications)[number];

/** 有左边的，就也有右边的：小巨人从专精特新中小企业中认定，专精特新从创新型中小企业中认定（工信部企业〔2022〕63号）。 */
export const impliedQualifications: Readonly<Partial<Record<Qualification, readonly Qualification[]>>> = {
  专精特新小巨人企业: ['专精特新中小企业', '创新型中小企业'],
  专精特新中小企业: ['创新型中小企业'],
};

const YUAN = 100;
const WAN = 10_000 * YUAN;

/** 上年营业收入的档：只问档，不问数。 From (included) and to (not included), in 分. */
export const revenueBands = {
  under300: { label: '300万元以下', fromFen: 0, toFen: 300 * WAN },
  under2000: { label: '300～2000万元', fromFen: 300 * WAN, toFen: 2_000 * WAN },
  under10000: { label: '2000万元～1亿元', fromFen: 2_000 * WAN, toFen: 10_000 * WAN },
  under40000: { label: '1亿～4亿元', fromFen: 10_000 * WAN, toFen: 40_000 * WAN },
  over40000: { label: '4亿元以上', fromFen: 40_000 * WAN, toFen: Infinity },
} as const;
export const revenueKeys = ['under300', 'under2000', 'under10000', 'under40000', 'over40000'] as const;
export type RevenueBand = (typeof revenueKeys)[number];

/** What policies ask of an organization besides what it is registered with; null is: not said yet. */
export interface OrganizationProfile {
  size: (typeof organizationSizes)[number] | null;
  staff: number | null;
  revenue: RevenueBand | null;
  /** ISO day. */
  foundedOn: string | null;
  /** Research and development, per cent of revenue. */
  researchPercent: number | null;
  /** An empty list says that there are none. */
  qualifications: readonly Qualification[] | null;
}

export const emptyProfile: OrganizationProfile = {
  size: null,
  staff: null,
  revenue: null,
  foundedOn: null,
  researchPercent: null,
  qualifications: null,
};

export const profileLabels: Readonly<Record<keyof OrganizationProfile, string>> = {
  size: '企业规模',
  staff: '职工人数',
  revenue: '上年营业收入',
  foundedOn: '成立日期',
  researchPercent: '研发投入占比',
  qualifications: '资质与称号',
};
