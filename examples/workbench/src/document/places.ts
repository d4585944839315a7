import type { Plan } from "five-year-plan";
import { outlinePlaces, type TextSpan } from "five-year-plan/outline";
import type { Source } from "./read-source";

/** What can be found again in the document: something of the plan, as findings name it, or a stretch of the text. */
export type Ref = { readonly kind: string; readonly id: string };

/** Finds the things of a plan in the document that it was made of. */
export function placesOf({ text, reading, format }: Source, plan: Plan): (ref: Ref) => TextSpan | undefined {
  return outlinePlaces(text, reading, plan, { format });
}

/** The line of a place, counted from 1. */
export const lineOf = (text: string, at: number): number => text.slice(0, at).split("\n").length;
