import { escaped } from "../../office/xml.js";

/** A text of a cell: what looks like an escape of the format (_x0041_) is no escape. */
export const cellText = (text: string): string => escaped(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
