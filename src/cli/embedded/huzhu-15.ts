export { huzhu15 } from "../../huzhu/index.js";
