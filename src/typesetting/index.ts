/**
 * Floor 2: lines, broken where Chinese and English may break, with each number whole and beside its unit.
 *
 * @packageDocumentation
 */
export { breakLines, type Measure, narrowest, unparted } from "./break-lines.js";
export { type ColumnSize, columnWidths } from "./column-widths.js";
