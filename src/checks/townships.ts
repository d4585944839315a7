import type { Layout, Place } from "../model/index.js";

const KINDS: readonly Place["kind"][] = ["subdistrict", "town", "township", "ethnic-township"];

/** The township-level units of a layout. */
export const townshipsOf = ({ places }: Layout): readonly Place[] => places.filter(({ kind }) => KINDS.includes(kind));
