export { huzhu14, huzhu14Outcomes } from "../../huzhu/index.js";
