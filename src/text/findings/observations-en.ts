import type { ObservationCheckCode } from "../../checks/index.js";

/** What rules about observations are called in English. */
export const observationTitlesEn: { readonly [K in ObservationCheckCode]: string } = {
  "unknown-indicator": "Indicator not in the plan",
  "figure-outside-period": "Figures of other years",
  "several-figures": "Several figures for one year",
  "grade-off-scale": "Grade not on the scale",
  "running-totals": "Totals so far for yearly amounts",
  "figure-unit-differs": "Figure in a different unit",
  "share-out-of-range": "Share outside 0–100%",
  "index-for-rate": "Index for a rate",
  "fraction-for-percent": "Fraction for a percent",
  "rate-for-level": "Rate for a level",
  "factor-of-ten": "Slipped point or unit",
  "level-for-rate": "Level for a rate",
  "sign-flipped": "Opposite sign",
};

/** What findings about observations say in English. */
export const observationFindingsEn: { readonly [K in ObservationCheckCode]: string } = {
  "unknown-indicator": "the plan has no indicator {id} ({observations} observations)[[; did you mean {suggestion}?]]",
  "figure-outside-period": "{a}: {figures} figures of years outside the plan ({years}); its figures are of {first} to {last}",
  "several-figures":
    "{a}: {when} has {figures} figures, {different} of them different ({values}), and neither status nor vintage sets them apart",
  "grade-off-scale": "{a}: {grade} in {year}; the scale {scale} has {grades}",
  "running-totals":
    "{a}: the {figures} figures of {from} to {to} rise every year and add up to {sumAmount}, where {dueAmount} is due by then; the last alone, {valueAmount}, is near it: they look like totals so far",
  "figure-unit-differs": "{a}: {value} in {year} is in {unit}, the indicator in {own}[[; and {more} more]]",
  "share-out-of-range":
    "{a}: {valueAmount} in {year}; a part is no more than the whole and no less than nothing[[; and {more} more]]",
  "index-for-rate":
    "{a}: {value} in {year}; as an index (last year = 100) it is a growth of {instead}%, and it is read as one of {rate}%[[; and {more} more]]",
  "fraction-for-percent": "{a}: {value} in {year}; as a fraction it is {instead}%[[; and {more} more]]",
  "rate-for-level":
    "{a}: {value} in {year}, where the level is near {expectedAmount}; it looks like the growth (target {growth}%)[[; and {more} more]]",
  "factor-of-ten":
    "{a}: {value} in {year}, where the plan or neighbouring years suggest {expected}: about {factor} times[[; and {more} more]]",
  "level-for-rate":
    "{a}: a growth of {value}% in {year}[[, where {asked}% is required]]: it looks like the level[[; and {more} more]]",
  "sign-flipped": "{a}: {value} in {year}; with the other sign it is near {expected}[[; and {more} more]]",
};
