export { nameIn, nameWithUnit, targetIn } from "../text/index.js";
