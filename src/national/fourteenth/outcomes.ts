import type { Evidence, Observation, Text } from "../../model/index.js";
import { confirmed, derived, disputed, oneSource, text } from "../authoring.js";

/** A year or a run of years, the figure, and what it rests on. */
type Figure = readonly [when: number | readonly [from: number, to: number], value: string, evidence: Evidence, more?: More];
type More = Partial<Pick<Observation, "definition" | "basis" | "unit" | "measure" | "status" | "printed">>;

const series = (indicator: string, more: More, figures: readonly Figure[]): readonly Observation[] =>
  figures.map(([when, value, evidence, own]) => ({
    indicator,
    status: "actual",
    ...more,
    ...own,
    ...(typeof when === "number" ? { year: when } : { span: { from: when[0], to: when[1] } }),
    value,
    evidence,
  }));

/** First releases: what the statistics office revised later was not looked up. */
const first: More = { status: "provisional" };
const official: Text = text("官方公布的年均增长", "The annual average as officially announced");
const nominal: More = { basis: "nominal" };
const real: More = { basis: "real" };
/** Two official ways of counting days: with those over the limit through dust, and without. */
const withoutDust: More = { definition: "without-dust" };
/** As announced: without raw-material and non-fossil use. Such figures do not chain with those of the statistical communiques. */
const withoutRawMaterials: More = { definition: "without-raw-material-and-non-fossil-use" };
const fallOverYears: More = { printed: "〔17.7〕" };

/** What was published of the plan's indicators. A figure that is only a bound (超过, 以上) is none and is not here. */
export const OUTCOMES: readonly Observation[] = [
  ...series("gdp-growth", { ...first, ...real }, [
    [2021, "8.1", confirmed("nbs21-a nbs21-b")],
    [2022, "3.0", confirmed("nbs22-a nbs22-b")],
    [2023, "5.2", confirmed("nbs23-a gwr24")],
    [2024, "5.0", oneSource("nbs24-a")],
    [2025, "5.0", confirmed("nbs25-a nbs25-c gwr26-a")],
    [[2021, 2025], "5.4", confirmed("gwr26-a gwr26-c", official), { status: "actual" }],
  ]),
  ...series("labour-productivity-growth", real, [
    [2021, "8.7", confirmed("nbs21-a nbs21-b")],
    [2022, "4.2", confirmed("nbs22-a nbs22-b")],
    [2023, "5.7", oneSource("nbs23-a")],
    [2025, "6.1", confirmed("nbs25-a nbs25-b n15-pic")],
  ]),
  ...series("urbanisation-rate", {}, [
    [
      2020,
      "63.89",
      derived(
        "nbs21-c",
        text(
          "64.72减去公布的增幅0.83；普查口径，与规划的2019年基数不可比",
          "64.72 less the printed rise of 0.83; after the census, so not comparable with the plan's base of 2019",
        ),
      ),
    ],
    [2021, "64.72", confirmed("nbs21-c nbs21-d")],
    [2022, "65.22", derived("nbs23-c", text("66.16减去公布的增幅0.94", "66.16 less the printed rise of 0.94"))],
    [2023, "66.16", confirmed("nbs23-c gwr24")],
    [2024, "67.00", confirmed("nbs24-b gwr25")],
    [2025, "67.89", confirmed("nbs25-c gwr26-b n15-pic")],
  ]),
  ...series("rd-spending-growth", {}, [
    [2021, "14.2", oneSource("nbs21-f"), { ...nominal, ...first }],
    [2024, "8.9", oneSource("rd24"), nominal],
    [2025, "8.1", confirmed("rd24 nbs25-c"), nominal],
    [2025, "9.1", confirmed("n15-pic n15-tr track26"), real],
    [
      [2021, 2025],
      "10",
      oneSource(
        "gwr26-a",
        text(
          "官方公布的年均增长；未说明是否按不变价格",
          "The annual average as officially announced; not said to be at constant prices",
        ),
      ),
    ],
  ]),
  ...series("high-value-patents", {}, [
    [2020, "6.3", confirmed("cctv21 ip-2020-23")],
    [2021, "7.5", oneSource("ip21")],
    [2023, "11.8", confirmed("ip-2020-23 ip23-b")],
    [2024, "14", oneSource("ip24")],
    [2025, "16", confirmed("ip25 nbs25-c gwr26-a")],
  ]),
  ...series("digital-economy-share", {}, [
    [2023, "9.9", oneSource("dig23", text("普查口径", "After the economic census"))],
    [
      2024,
      "10.5",
      disputed("n15-pic n15-tr track26", {
        printed: "10%左右",
        value: "10",
        sources: "gwr25",
        note: text("早一年的工作报告", "The work report of March 2025, a year earlier"),
      }),
    ],
  ]),
  ...series("household-income-growth", real, [
    [2021, "8.1", oneSource("nbs21-g")],
    [2022, "2.9", oneSource("nbs22-c")],
    [2023, "6.1", confirmed("nbs23-b gwr24")],
    [2025, "5.0", confirmed("nbs25-j nbs25-n")],
    [[2021, 2025], "5.4", confirmed("n15-txt gwr26-a", official)],
  ]),
  ...series("surveyed-unemployment", {}, [
    [2021, "5.1", oneSource("nbs21-c")],
    [2022, "5.6", confirmed("nbs22-b nbs23-b")],
    [2023, "5.2", confirmed("nbs23-b nbs23-e gwr24")],
    [2025, "5.2", confirmed("nbs25-j nbs25-n gwr26-b")],
  ]),
  ...series("schooling-years", {}, [
    [2023, "11.05", oneSource("nbs23-d")],
    [
      2024,
      "11.21",
      disputed(
        "nbs24-c",
        { printed: "11.3", value: "11.3", sources: "edu20", note: text("一份试题", "A quiz") },
        text("与2025年的11.3（提高0.1）相符", "Agrees with 11.3 of 2025, which is said to be up 0.1"),
      ),
    ],
    [2025, "11.3", confirmed("n15-pic nbs25-c gwr26-a")],
  ]),
  ...series("physicians-per-thousand", {}, [
    [2020, "2.90", oneSource("nbs-soc25")],
    [2021, "3.04", oneSource("nhc21")],
    [2023, "3.40", confirmed("nhc23 nbs-soc25")],
    [2024, "3.61", oneSource("nhc24")],
  ]),
  ...series("pension-participation", {}, [[2024, "95", oneSource("pen24")]]),
  ...series("life-expectancy", {}, [
    [2019, "77.3", oneSource("nhc19")],
    [2020, "77.93", oneSource("nhc21")],
    [2021, "78.2", oneSource("nhc21")],
    [2023, "78.6", oneSource("nhc23")],
    [2024, "79.0", confirmed("nhc24 nhc24-b nbs24-c")],
    [2025, "79.25", confirmed("n15-pic n15-tr gwr26-a")],
  ]),
  ...series("energy-intensity-reduction", {}, [
    [2021, "2.7", confirmed("nbs21-e nbs21-f")],
    [2022, "0.1", oneSource("mee22")],
    [[2021, 2023], "7.3", oneSource("cum23"), withoutRawMaterials],
    [[2021, 2024], "11.6", confirmed("ndrc25"), withoutRawMaterials],
    [2025, "5.1", oneSource("nbs25-c")],
  ]),
  ...series("co2-intensity-reduction", {}, [
    [2021, "3.8", confirmed("nbs21-e nbs21-f")],
    [2022, "0.8", oneSource("mee22")],
    [[2021, 2023], "4.9", oneSource("cum23")],
    [2025, "5.0", confirmed("nbs25-c nbs25-d")],
    [[2021, 2025], "17.7", confirmed("n15-pic n15-tr"), fallOverYears],
  ]),
  ...series("good-air-days", {}, [
    [2020, "87", confirmed("mee20 nbs21-e")],
    [2021, "87.5", confirmed("nbs21-e mee21")],
    [2022, "86.5", oneSource("mee22")],
    [2023, "85.5", confirmed("mee23-b mee24-a")],
    [2023, "86.8", confirmed("mee23 mee23-b"), withoutDust],
    [2024, "87.2", confirmed("mee24-a mee24-b mee24-c")],
    [2025, "89.3", confirmed("mee25-a mee25-b gwr26-a"), withoutDust],
  ]),
  ...series("surface-water-quality", {}, [
    [2020, "83.4", confirmed("mee20 mee21")],
    [2021, "84.9", oneSource("mee21")],
    [2022, "87.9", confirmed("mee22 mee23")],
    [2023, "89.4", confirmed("mee23 mee23-b")],
    [2024, "90.4", confirmed("mee24-a mee24-b")],
    [2025, "91.4", confirmed("nbs25-d gwr26-a")],
  ]),
  ...series("forest-coverage", {}, [
    [2020, "23.04", oneSource("mee20")],
    [2022, "24.02", confirmed("mee22 forest24")],
    [2024, "25.1", confirmed("n15-pic n15-tr")],
  ]),
  ...series("grain-capacity", { unit: "万亿斤" }, [[2025, "1.39", confirmed("n15-pic n15-tr")]]),
  ...series("energy-capacity", {}, [[2025, "51.3", confirmed("n15-pic n15-tr")]]),
] as readonly Observation[];
