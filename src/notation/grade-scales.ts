/**
 * The scales on which plans print grades, best grade first.
 * Surface water: GB 3838-2002, five classes and what is worse than the fifth. Groundwater: GB/T 14848-2017.
 * Sea water: GB 3097-1997. Ambient air: GB 3095-2012.
 *
 * @category Requirements
 */
export const GRADE_SCALES: { readonly [scale: string]: readonly string[] } = {
  "surface-water": ["I", "II", "III", "IV", "V", "inferior-V"],
  groundwater: ["I", "II", "III", "IV", "V"],
  "sea-water": ["I", "II", "III", "IV", "inferior-IV"],
  "ambient-air": ["I", "II"],
};

/**
 * The place of a grade on its scale: 1 is best.
 *
 * @param scale - the name of a scale in {@link GRADE_SCALES}
 * @param grade - a grade of that scale
 * @returns the place, or undefined where the scale or the grade is not known
 * @category Requirements
 * @example
 * ```ts
 * import { gradeRank } from "five-year-plan/notation";
 * gradeRank("surface-water", "III"); // => 3
 * ```
 */
export function gradeRank(scale: string, grade: string): number | undefined {
  const grades = Object.hasOwn(GRADE_SCALES, scale) ? GRADE_SCALES[scale] : undefined;
  const place = grades?.indexOf(grade) ?? -1;
  return place < 0 ? undefined : place + 1;
}
