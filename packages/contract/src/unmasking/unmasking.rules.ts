/** 看一个人的联系方式为的是什么。 */
export const unmaskKinds = ['reach', 'identity', 'dispute', 'lawful'] as const;
export type UnmaskKind = (typeof unmaskKinds)[number];
export const unmaskKindLabels: Record<UnmaskKind, string> = {
  reach: '办理中联系本人',
  identity: '核实身份或单位',
  dispute: '处理投诉、纠纷',
  lawful: '依法调取',
};
export interface UnmaskReason {
  kind: UnmaskKind;
  text: string;
}
/** As the audit trail keeps it. */
export const unmaskText = ({ kind, text }: UnmaskReason): string => `${unmaskKindLabels[kind]}：${text}`;

/** Contacts one person may open a day, in Beijing. */
export const UNMASKED_A_DAY = 30;
