import { readFileSync } from "node:fs";
import { PARTS } from "./house.js";

const ROOM = { width: 224, height: 96, gap: 12 };
const MARGIN = 24;
const LEFT = 96;

/** What a part says of itself: the first sentence of its index, after "Floor N:". */
export function purposeOf(part: string): string {
  const said = /Floor [0-9]:\s*([\s\S]*?)[.]\s/.exec(readFileSync(`src/${part}/index.ts`, "utf8"))?.[1] ?? "";
  return said.replaceAll(/\s*\n \* /g, " ");
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Breaks a text into lines of at most so many characters. */
function lines(text: string, width: number): string[] {
  const broken: string[] = [];
  for (const word of text.split(" ")) {
    const last = broken.at(-1);
    if (last !== undefined && last.length + word.length < width) broken[broken.length - 1] = `${last} ${word}`;
    else broken.push(word);
  }
  return broken;
}

/** Draws the house: a row for each floor, the lowest at the bottom, a room for each part with what it is for. */
export function drawHouse(parts: readonly string[]): string {
  const floors = [...new Set(parts.map((part) => PARTS[part]?.floor ?? 0))].sort((a, b) => b - a);
  const widest = Math.max(...floors.map((floor) => parts.filter((part) => PARTS[part]?.floor === floor).length));
  const width = LEFT + widest * (ROOM.width + ROOM.gap) + MARGIN;
  const height = 2 * MARGIN + floors.length * (ROOM.height + ROOM.gap);
  const rows = floors.map((floor, i) => {
    const y = MARGIN + i * (ROOM.height + ROOM.gap);
    const rooms = parts
      .filter((part) => PARTS[part]?.floor === floor)
      .map((part, j) => room(part, LEFT + j * (ROOM.width + ROOM.gap), y));
    return `<text class="floor" x="${MARGIN}" y="${y + ROOM.height / 2 + 5}">floor ${floor}</text>${rooms.join("")}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The parts of five-year-plan by floor">
<style>
text { font: 12px system-ui, sans-serif; fill: #24292f } .name { font-weight: 600; font-size: 15px } .floor { fill: #57606a }
rect { fill: #f6f8fa; stroke: #8c959f }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .floor { fill: #9da7b1 } rect { fill: #161b22; stroke: #6e7681 } }
</style>
${rows.join("\n")}
</svg>
`;
}

function room(part: string, x: number, y: number): string {
  const told = lines(purposeOf(part), 30)
    .slice(0, 4)
    .map((line, i) => `<text x="${x + 12}" y="${y + 40 + i * 14}">${escaped(line)}</text>`);
  return `<rect x="${x}" y="${y}" width="${ROOM.width}" height="${ROOM.height}" rx="6"/><text class="name" x="${x + 12}" y="${y + 22}">${part}/</text>${told.join("")}`;
}
