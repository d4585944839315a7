export { national14, national14Outcomes, national15 } from "../../national/index.js";
