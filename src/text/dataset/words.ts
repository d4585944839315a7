/** Words for a plan as a data set that search engines find. @category Wording */
export type DatasetWords = {
  readonly dataset: {
    /** The government of a place: `{place}`. */
    readonly government: string;
    /** What the data hold: `{plan}`, `{from}`, `{to}` and how many of each. */
    readonly description: string;
  };
};
