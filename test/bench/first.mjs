// The first assessment of a fresh process, in milliseconds of processor time: bench.mjs starts it.
import { assess } from "five-year-plan";
import { huzhu15 } from "five-year-plan/huzhu";
import { seconds } from "./measure.mjs";
import { setsOf } from "./sets.mjs";

const [set] = setsOf(huzhu15, 1);
console.log(1000 * seconds(() => assess(huzhu15, set, { asOf: 2028 })));
