export type { Chart, ChartOptions, Json } from "./chart.js";
export { chartCsv } from "./chart-csv.js";
export { dumbbellChart } from "./dumbbell.js";
export { type LayoutChartOptions, layoutChart } from "./layout.js";
export { paceChart } from "./pace.js";
export { projectsChart } from "./projects.js";
export { statusChart } from "./status-chart.js";
export { type TargetPathOptions, targetPathChart } from "./target-path.js";
export { THEMES, type Theme } from "./theme.js";
