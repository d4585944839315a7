/**
 * What the prices of a rate or a level are: `real` at constant prices (可比价格), `nominal` at current ones (当年价格).
 *
 * @category Model
 */
export const BASES = ["real", "nominal"] as const;

/** A basis of {@link BASES}. @category Model */
export type Basis = (typeof BASES)[number];
