// Draws a Vega-Lite specification as SVG, without a browser.

import { parse, textMetrics, View } from "vega";
import { compile } from "vega-lite";

// Without a canvas Vega takes every character for 0.8 em wide. A browser knows better, and this comes near to it.
const em = (character) => ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 1 : 0.6);
textMetrics.width = ({ fontSize = 11, fontWeight }, text) =>
  [...String(text)].reduce((sum, character) => sum + em(character), 0) * fontSize * (fontWeight === "bold" ? 1.12 : 1);

/** A picture tells its title once; what each mark would tell a screen reader is in the table that goes with it. */
function plain(svg, { description }) {
  const label = description.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;").replaceAll("\n", ". ");
  const font = /font-family="[^"]*"/.exec(svg)?.[0] ?? "";
  const bare = svg
    .replaceAll(/ (?:aria-[a-z]+|role|font-family|pointer-events)="[^"]*"/g, "")
    // Places need two decimals; what is written keeps its own.
    .replaceAll(/="[^"]*"/g, (value) => value.replaceAll(/(\.[0-9]{2})[0-9]+/g, "$1"));
  return bare.replace("<svg ", `<svg role="img" aria-label="${label}" ${font} `);
}

/** A chart as SVG. */
export async function svgOf(chart) {
  return plain(await new View(parse(compile(chart).spec), { renderer: "none" }).toSVG(), chart);
}
