import type { Assessment, Status } from "../../assessment/index.js";
import type { Locale } from "../../text/index.js";
import type { Table } from "../table/table.js";

/** One target in a report's table; every text is plain and still to be escaped. */
export type ReportRow = {
  readonly id: string;
  readonly no: string;
  readonly name: string;
  readonly base: string;
  readonly target: string;
  readonly observed: string;
  readonly gap: string;
  readonly progress?: { readonly distance: number; readonly time: number; readonly told: string };
  readonly status: Status;
  /** The status in the words of its case. */
  readonly statusIn: string;
  /** The figures of the next year with which the target is at least on track. */
  readonly next: string;
  readonly remarks: string;
};

/** A column of the table of targets. */
export type Column = { readonly key: Exclude<keyof ReportRow, "id" | "statusIn">; readonly head: string };

/** A table of targets: the columns that say something in it. */
export type Targets = { readonly columns: readonly Column[]; readonly rows: readonly ReportRow[] };

/** A label with what it says. */
export type Fact = { readonly label: string; readonly value: string };

/** The working of one verdict. */
export type Trail = {
  readonly id: string;
  readonly name: string;
  readonly status: Status;
  readonly statusIn: string;
  readonly facts: readonly Fact[];
  readonly policy: readonly string[];
  readonly steps: readonly string[];
  /** What is in place of steps where there are none. */
  readonly without: string;
};

/** A report as data, in one language, before it takes a format. */
export type Document = {
  readonly locale: Locale;
  readonly title: string;
  readonly subtitle: string;
  readonly compliance: string;
  readonly tally: Table;
  readonly counts: Assessment["counts"];
  /** What each status is called where it is counted. */
  readonly statuses: { readonly [K in Status]: string };
  /** What is missed or not on its way, binding targets first. */
  readonly attention: Targets;
  readonly groups: readonly ({ readonly title: string; readonly note: string } & Targets)[];
  /** What the tables of targets leave to be said. */
  readonly notes: readonly string[];
  readonly trails: readonly Trail[];
  readonly policy: Table;
  readonly methods: Table;
  readonly sources: Table;
  readonly unmatched: readonly string[];
};
