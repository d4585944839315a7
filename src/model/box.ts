import * as z from "zod";
import { BOX_KINDS } from "./box-kind.js";
import { type Locator, LocatorSchema } from "./locator.js";
import { type Project, ProjectSchema } from "./project.js";
import { type Text, TextSchema } from "./text.js";
import { OrdinalSchema } from "./values.js";

export const projectGroupShape = z
  .strictObject({
    name: TextSchema,
    openEnded: z.boolean(),
    projects: z.array(ProjectSchema).max(10_000).readonly(),
  })
  .readonly();

/** {@link ProjectGroup} as a schema. */
export const ProjectGroupSchema: z.ZodType<ProjectGroup> = projectGroupShape;

/** A group of projects (工程) within a box. @category Model */
export interface ProjectGroup {
  readonly name: Text;
  /** The list ends in 等: there is more than is printed. */
  readonly openEnded: boolean;
  readonly projects: readonly Project[];
}

export const boxShape = z
  .strictObject({
    no: OrdinalSchema,
    title: TextSchema,
    kind: z.enum(BOX_KINDS),
    label: TextSchema.exactOptional(),
    locator: LocatorSchema,
    groups: z.array(ProjectGroupSchema).max(1000).readonly(),
    notes: z.array(TextSchema).min(1).max(100).readonly().exactOptional(),
  })
  .readonly();

/** {@link Box} as a schema. */
export const BoxSchema: z.ZodType<Box> = boxShape;

/** A box (专栏) of the outline. @category Model */
export interface Box {
  readonly no: number;
  readonly title: Text;
  readonly kind: (typeof BOX_KINDS)[number];
  /** What its list is one of, as its title says: 工程, 行动, 改革, 平台. */
  readonly label?: Text;
  readonly locator: Locator;
  readonly groups: readonly ProjectGroup[];
  /** The notes under it, in printed order. */
  readonly notes?: readonly Text[];
}
