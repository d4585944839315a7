/** The 15th plan, a file of its own: it is larger than all that the first view needs. */
export { huzhu15 } from "five-year-plan/huzhu";
