/**
 * What a verdict says. Before a target's last year it judges the pace, in the last year the outcome.
 * 提前实现, 快于预期, 符合预期 and 滞后 are achieved, ahead, on-track and behind.
 *
 * @category Assessment
 */
export const STATUSES = ["achieved", "ahead", "on-track", "behind", "off-track", "missed", "undetermined"] as const;

/** A status of {@link STATUSES}. @category Assessment */
export type Status = (typeof STATUSES)[number];
