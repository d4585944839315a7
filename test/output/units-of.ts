type Row = { readonly [field: string]: unknown };
/** How a field is shown. */
export type Channel = {
  readonly field?: string;
  readonly type?: string;
  readonly title?: string | null;
  readonly sort?: readonly unknown[] | null;
  readonly stack?: string;
  readonly scale?: { readonly domain?: readonly unknown[]; readonly range?: readonly unknown[] };
  readonly axis?: { readonly labelExpr?: string; readonly values?: readonly number[]; readonly minExtent?: number } | null;
  readonly legend?: object | null;
  readonly condition?: { readonly test: string; readonly value: unknown };
  readonly value?: unknown;
};
/** A mark with its rows and channels. */
export type Unit = {
  readonly mark: { readonly type: string; readonly [property: string]: unknown };
  readonly rows: readonly Row[];
  readonly channels: { readonly [channel: string]: Channel | readonly Channel[] };
};

/** What is drawn, each with the data and the channels that it has from what stands around it. */
export function unitsOf(view: unknown, rows: readonly Row[] = [], channels: Unit["channels"] = {}): Unit[] {
  const { data, encoding, mark, layer, vconcat } = view as {
    readonly data?: { readonly values: readonly Row[] };
    readonly encoding?: Unit["channels"];
    readonly mark?: Unit["mark"];
    readonly layer?: readonly unknown[];
    readonly vconcat?: readonly unknown[];
  };
  const own = data?.values ?? rows;
  const all = { ...channels, ...encoding };
  if (mark !== undefined) return [{ mark, rows: own, channels: all }];
  return [...(layer ?? []), ...(vconcat ?? [])].flatMap((part) => unitsOf(part, own, all));
}
/** The channels of a unit by name, those of a tooltip one by one. */
export const channelsOf = ({ channels }: Unit): (readonly [string, Channel])[] =>
  Object.entries(channels).flatMap(([name, channel]) =>
    (Array.isArray(channel) ? (channel as readonly Channel[]) : [channel as Channel]).map((one) => [name, one] as const),
  );
