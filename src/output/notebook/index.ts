export { type Cell, type Rows, type Shown, type ShowOptions, show } from "./show.js";
