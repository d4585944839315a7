import { factorOfTen } from "./factor-of-ten.js";
import { figureOutsidePeriod } from "./figure-outside-period.js";
import { figureUnitDiffers } from "./figure-unit-differs.js";
import { fractionForPercent } from "./fraction-for-percent.js";
import { gradeOffScale } from "./grade-off-scale.js";
import { indexForRate } from "./index-for-rate.js";
import { levelForRate } from "./level-for-rate.js";
import { rateForLevel } from "./rate-for-level.js";
import { runningTotals } from "./running-totals.js";
import { severalFigures } from "./several-figures.js";
import { shareOutOfRange } from "./share-out-of-range.js";
import { signFlipped } from "./sign-flipped.js";
import { unknownIndicator } from "./unknown-indicator.js";

/** Rules about all observations. */
export const LIST_RULES = [unknownIndicator, figureOutsidePeriod, severalFigures, gradeOffScale, runningTotals] as const;

/** Rules about one figure, the surest first: a figure is reported by the first that finds something. */
export const FIGURE_RULES = [
  figureUnitDiffers,
  shareOutOfRange,
  indexForRate,
  fractionForPercent,
  rateForLevel,
  factorOfTen,
  levelForRate,
  signFlipped,
] as const;
