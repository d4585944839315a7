/** Which way of an indicator is better; `unknown` where nothing tells it, so that nothing is judged by a guess. @category Model */
export const DIRECTIONS = ["higher", "lower", "hold", "unknown"] as const;
