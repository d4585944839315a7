import { fold } from "../fold.js";
import { EACH_YEARS } from "./lexicon.js";

/** Whether what is printed asks it of each year (每年不低于95%), and not of their mean (平均每年). */
export const saysEachYear = (printed: string): boolean => EACH_YEARS.test(fold(printed.slice(0, 200)).text);
