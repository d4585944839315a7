/** How a figure about the past may be bounded: 突破 is more than the number, 近 about it. @category Model */
export const POINT_BOUNDS = ["at-least", "more-than", "at-most", "less-than", "about"] as const;
