// CommonJS: Node 20.19 and newer can require an ES module.
const { assess } = require("five-year-plan");
const { huzhu14, huzhu14Outcomes } = require("five-year-plan/huzhu");

console.log(assess(huzhu14, huzhu14Outcomes, { asOf: 2025 }).counts.byStatus);
