// What the executed notebook must show.

import assert from "node:assert/strict";

/** Numbers that the library gives for the plan and the example's observations. */
const SHOWN = [
  ["growth needed", "Urbanisation rate of permanent residents</td>", ">3.95<"],
  ["path", ">43.9<", ">45.7<", ">47.5<", ">49.3<", ">51.1<"],
  ["observations", ">31<", ">0<"],
  ["verdicts", "binding targets behind, moving away or breached", ">moving away<", ">ahead<"],
  ["rate needed", ">5.1003<"],
  ["outcome", ">achieved<", ">not achieved<"],
  ["growth of GDP", ">3.956<", ">3.153<"],
];

/** Throws where a cell failed, showed nothing, or a number is not there. */
export function check({ cells }) {
  const code = cells.filter(({ cell_type }) => cell_type === "code");
  for (const { outputs, source } of code) {
    const said = [source].flat().join("");
    const failed = outputs.find(({ output_type }) => output_type === "error");
    assert.equal(failed, undefined, `${failed?.ename}: ${failed?.evalue}`);
    const expected = said.startsWith("await display(") || said.includes("\nawait display(") ? 1 : 0;
    assert.equal(outputs.filter(({ output_type }) => output_type === "display_data").length, expected, `shown by:\n${said}`);
  }
  const shown = code.flatMap(({ outputs }) => outputs.map(({ data }) => data));
  const charts = shown.filter((data) => "application/vnd.vegalite.v5+json" in data);
  assert.equal(charts.length, 7, "charts");
  for (const data of shown) for (const mime of ["text/html", "text/plain"]) assert.ok(mime in data, mime);
  const html = shown.map((data) => [data["text/html"]].flat().join(""));
  for (const [what, ...parts] of SHOWN)
    assert.ok(
      html.some((text) => parts.every((part) => text.includes(part))),
      `${what}: ${parts.join(" … ")}`,
    );
}
