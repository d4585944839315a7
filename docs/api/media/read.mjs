// Reads the text of an outline, tells what it found and what it could not read, makes a plan of it and checks the draft:
// every finding with its line in the text.
import { readFileSync } from "node:fs";
import { check, toPlanDraft } from "five-year-plan";
import { outlinePlaces, readOutline } from "five-year-plan/outline";
import { describeFinding, describeOutlineIssue } from "five-year-plan/text";

const text = readFileSync(process.argv[2] ?? new URL("outline.txt", import.meta.url), "utf8");
const outline = readOutline(text);
const lineOf = (place) => (place === undefined ? "-" : text.slice(0, place.start).split("\n").length);

console.log(`${outline.title?.zh}, ${outline.period?.from}-${outline.period?.to}`);
for (const { no, title, sections } of outline.chapters)
  console.log(`chapter ${no} ${title.zh}: ${sections.map((section) => section.title.zh).join(", ")}`);
for (const { no, title, kind, groups } of outline.boxes)
  console.log(`box ${no} ${title.zh} (${kind}): ${groups.flatMap(({ projects }) => projects).length} works`);
for (const { kind, indicators } of outline.tables)
  console.log(`table of ${kind}: ${indicators.map(({ name }) => name.zh).join(", ")}`);
for (const { subject, printed } of outline.commitments) console.log(`promise of ${subject.zh}: ${printed}`);
for (const { subject, printed } of outline.statements) console.log(`figure of ${subject.zh}: ${printed}`);
console.log(`glossary: ${outline.glossary.map(({ term }) => term).join(", ")}`);
for (const issue of outline.issues) console.log(`line ${lineOf(issue.span)} to look at: ${describeOutlineIssue(issue, "en")}`);

const plan = toPlanDraft(outline);
const placeOf = outlinePlaces(text, outline, plan);
for (const finding of check(plan)) {
  const [place] = finding.refs.map(placeOf).filter((one) => one !== undefined);
  console.log(`line ${lineOf(place)} ${finding.severity}: ${describeFinding(finding, "en")}`);
}
