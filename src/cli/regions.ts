import { type AnyNode, type DocumentNode, parse } from "@humanwhocodes/momoa";
import type { Plan, Ref } from "../index.js";
import { pathOfRef, type SarifRegion } from "../output/index.js";

/** Finds where in a plan's file something is. */
export function regions(text: string, plan: Plan): (ref: Ref) => SarifRegion | undefined {
  const document: DocumentNode = parse(text, { mode: "json" });
  return (ref) => {
    const path = pathOfRef(plan, ref);
    const node = path === undefined ? undefined : path.reduce<AnyNode | undefined>(child, document.body);
    if (node === undefined) return undefined;
    const { start, end } = node.loc;
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  };
}

function child(node: AnyNode | undefined, key: string | number): AnyNode | undefined {
  if (node?.type === "Array" && typeof key === "number") return node.elements[key]?.value;
  if (node?.type !== "Object") return undefined;
  // Of two members of one name, the last is what JSON.parse keeps.
  return node.members.findLast(({ name }) => name.type === "String" && name.value === key)?.value;
}
