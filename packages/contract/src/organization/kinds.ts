export const organizationKinds = ['enterprise', 'university', 'institute', 'team'] as const;
export const organizationKindLabels = {
  enterprise: '企业',
  university: '高校',
  institute: '科研院所',
  team: '创新团队',
} as const;
/** declared：单位自报；verified：属地初审时核实。 */
export const organizationStates = ['declared', 'verified'] as const;
export const organizationStateLabels = { declared: '已登记，待属地核实', verified: '已认证' } as const;
