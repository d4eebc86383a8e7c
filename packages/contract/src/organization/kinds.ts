export const organizationKinds = ['enterprise', 'university', 'institute', 'team'] as const;
export const organizationKindLabels = {
  enterprise: '企业',
  university: '高校',
  institute: '科研院所',
  team: '创新团队',
} as const;
/**
 * declared：单位自报；submitted、returned：正在属地科技局认证；verified：核实了，或首张榜单初审时一并核实。
 * The row holds only the first and the last; the two between are those of its claim.
 */
export const organizationStates = ['declared', 'submitted', 'returned', 'verified'] as const;
export const organizationStateLabels = {
  declared: '已登记，待属地核实',
  submitted: '认证审核中',
  returned: '认证被退回',
  verified: '已认证',
} as const;
