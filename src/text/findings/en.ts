import type { Words } from "../words.js";

/** Words for findings in English. `{a}`, `{b}` are the names of what a finding is about; `[[…]]` stands only where its facts do. */
export const findingsEn: Words["finding"] = {
  "duplicate-id": { title: "Id used twice", says: "the id {id} stands {times} times: {all}" },
  "unresolved-reference": { title: "Reference to nothing", says: "{a} refers to {id} ({kind}), which the plan does not have" },
  "unresolved-locator": {
    title: "Place that does not exist",
    says: "{a} is placed where the outline has nothing: {part} {value}",
  },
  "numbering-gap": { title: "Numbers out of sequence", says: "{a} is number {no}, where {expected} would follow" },
  "pages-out-of-order": {
    title: "Pages out of order",
    says: "{a} is on page {page}, a heading before it on page {before}",
  },
  "place-code-mismatch": { title: "Code does not fit", says: "{a} has the code {code}, which does not go with {b} ({prefix})" },
  "structure-sum": {
    title: "Shares do not add up to 100",
    says: "{a}: {parts} add up to {sum}, within rounding {low} to {high}: {difference} from 100",
  },
  "stated-growth": {
    title: "Mean growth does not follow from the levels",
    says: "{a}: stated {stated}% a year; {first} in {firstYear} to {last} in {lastYear} is {growth}% over {steps} steps ({growthLow} to {growthHigh} within rounding) and {growthMore}% over {stepsMore} ({growthMoreLow} to {growthMoreHigh}); steps that explain it: {explainedBy}[[; {stated}% implies {impliedFirst} in {firstYear}, or a base of {impliedBase} in {impliedBaseYear}]]",
  },
  "stated-quotient": {
    title: "Quotient does not follow from its parts",
    says: "{a}: stated {stated}; {b} {of} divided by {c} {by}, times {times}, is {computed} ({low} to {high}): {factor} times what is stated, which would need {impliedOf} above or {impliedBy} below",
  },
  "project-count": {
    title: "Project counts others than it names",
    says: "{a}: counts {counted} {unit} and names {named}, a difference of {difference}",
  },
  "name-count": { title: "Name counts others than are listed", says: "“{name}” says {counted}, and {listed} are listed" },
  "reversed-span": { title: "Years run backwards", says: "{a}: from {from} to {to}" },
  "year-outside-period": {
    title: "Years outside the plan",
    says: "{a}: {from}–{to} lies outside the plan's {periodFrom}–{periodTo}",
  },
  "target-differs": {
    title: "Prose and table ask for different numbers",
    says: "{b}: the table has “{table}”, the prose “{prose}”[[, a difference of {difference}]]",
  },
  "target-strength-differs": {
    title: "Prose and table bind differently",
    says: "{b}: the table has “{table}” ({tableBound}), the prose “{prose}” ({proseBound})",
  },
  "target-fixed-and-open": {
    title: "Target fixed in one place and open in another",
    says: "{b}: the table has “{table}”, the prose “{prose}”; the {fixedIn} fixes {fixedAt}, the other leaves it to “{setBy}”",
  },
  "commitments-differ": { title: "Two promises differ", says: "{a}: “{first}” in one place, “{second}” in another" },
  "figures-differ": {
    title: "One figure, two values",
    says: "{a} ({locatorA}) and {b} ({locatorB}): the {of} for {year} is {first} and {second}, a difference of {differences}",
  },
  "figure-form-differs": {
    title: "A value here, a bound there",
    says: "{a}: for {year} one place has {value}, another {bound} {boundValue}",
  },
  "baseline-differs-from-mean": {
    title: "Base growth is not the mean growth",
    says: "{a}: the table has {baseline}% for {year}, mean growth up to that year is told as {means}%, a difference of {differences} points; the base may be that year's growth alone",
  },
  "target-behind-baseline": {
    title: "Target behind its base",
    says: "{a}: target “{target}”, and “{base}” in {baseYear} already[[; the base is ahead by {room}]]",
  },
  "target-equals-baseline": {
    title: "Target equals its base",
    says: "{a}: target “{target}”, and “{base}” in {baseYear} already",
  },
  "weaker-than-previous": {
    title: "Target weaker than the last plan's",
    says: "{a}: “{target}”, where the plan before had “{previous}”[[; {earlier} became {now}, a difference of {difference}]][[ (by the target of {c}, id {by})]]",
  },
  "binding-tied-to-anticipatory": {
    title: "Binding target tied to an anticipatory one",
    says: "{a} is binding and asks “{target}” ({relation}); {b} is only anticipatory",
  },
  "binding-without-number": { title: "Binding target without a number", says: "{a}: “{target}” ({kind})" },
  "baseline-without-number": { title: "Base without a number", says: "{a}: the base is “{base}” ({kind})" },
  "baseline-year-differs": { title: "Base of another year", says: "{a}: the base is of {year}, the plan's base year is {base}" },
  "missing-attribute": {
    title: "Attribute missing",
    says: "{a} is neither binding nor anticipatory; {without} of {indicators} indicators are so",
  },
  "bound-against-direction": {
    title: "Bound against the direction",
    says: "{a}: the target “{target}” ({bound}) goes against the indicator's direction ({direction})",
  },
  "relative-circle": { title: "Targets in a circle", says: "each is measured against the other and none has a number: {all}" },
  "revision-not-told": {
    title: "Earlier target not told",
    says: "{a}: “{target}” was set anew, and what stood before is not printed",
  },
  "division-totals": {
    title: "Divisions with different totals",
    says: "{a}: {counts} add up to {total}[[; another division has {otherCounts}, {otherTotal} in all]][[; there are {units} township-level units]]",
  },
  "part-count": { title: "Other members than are counted", says: "{a}: {part} counts {counted} and names {named}" },
  "role-list-differs": {
    title: "One list, two memberships",
    says: "{a} and {b}: {here} in one place, {there} in the other; only here {onlyHere}; only there {onlyThere}",
  },
  "place-in-two-tiers": { title: "Place in two tiers", says: "{a} stands in {parts}" },
  "place-not-named": {
    title: "Township named nowhere",
    says: "{a}, one of {units} township-level units, is in no list, corridor or project of the plan",
  },
  "place-cycle": { title: "Places in a circle", says: "each lies in the other: {all}" },
  "duplicate-project": {
    title: "Project listed twice",
    says: "listed {times} times ({spelling} spelling): {all} ({names}); {ids}",
  },
  "similar-project": { title: "Projects of nearly one name", says: "these may be one project: {all}; {ids}" },
  "project-quantities-differ": {
    title: "One project, two sizes",
    says: "{a} and {b}: {of} {first} {unit} and {second} {unit}[[, {factor} times the first]]",
  },
  "duplicate-indicator": { title: "Indicator listed twice", says: "“{name}” stands {times} times" },
  "unit-differs": { title: "Units differ", says: "{a} is in {unit}, {b} in {own}" },
  "unit-spelling": { title: "Unit spelled with a stand-in", says: "{a}: {unit} for {standard}" },
  "missing-unit": { title: "Unit missing", says: "{a} has numbers ({targets}) and no unit" },
  "stale-allowance": {
    title: "Allowance without a finding",
    says: "the allowance of {code} {ids} excuses nothing any more and has to go; its reason was: {reason}",
  },
};

/** Words for the codes that facts hold. */
export const findingTermsEn: Words["findingTerm"] = {
  none: "none",
  table: "table",
  prose: "prose",
  same: "same",
  different: "different",
  level: "level",
  growth: "growth",
  mean: "mean growth",
  exactly: "exactly",
  "at-least": "at least",
  "more-than": "more than",
  "at-most": "at most",
  "less-than": "less than",
  about: "about",
  between: "between",
  "in-step": "in step",
  "roughly-in-step": "roughly in step",
  above: "above",
  "not-below": "not below",
  below: "below",
  higher: "higher is better",
  lower: "lower is better",
  delegated: "left to others",
  qualitative: "words without a number",
  capacity: "capacity",
  output: "output",
  length: "length",
  area: "area",
  count: "count",
  power: "power",
  indicator: "indicator",
  statement: "statement",
  place: "place",
  part: "part",
  chapter: "chapter",
  section: "section",
  lead: "lead",
  box: "box",
  group: "group",
  term: "term",
  "mid-term": "mid-term adjustment",
  amendment: "amendment",
};
