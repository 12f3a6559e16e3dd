/** PTV codes of the target groups that are residents. */
export const TARGET_GROUP_IDS = ['KR1', 'KR1.1', 'KR1.2', 'KR1.3', 'KR1.4', 'KR1.5', 'KR1.6'] as const;

export type TargetGroupId = (typeof TARGET_GROUP_IDS)[number];

/** The target group that means everybody. */
export const EVERYBODY: TargetGroupId = 'KR1';
