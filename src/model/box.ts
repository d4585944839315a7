import * as z from "zod";
import { BOX_KINDS } from "./box-kind.js";
import { LocatorSchema } from "./locator.js";
import { ProjectSchema } from "./project.js";
import { TextSchema } from "./text.js";
import { OrdinalSchema } from "./values.js";

/** {@link ProjectGroup} as a schema. */
export const ProjectGroupSchema = z
  .strictObject({
    name: TextSchema,
    /** The list ends in 等: there is more than is printed. */
    openEnded: z.boolean(),
    projects: z.array(ProjectSchema).max(10_000).readonly(),
  })
  .readonly();

/** A group of projects (工程) within a box. @category Model */
export interface ProjectGroup extends z.infer<typeof ProjectGroupSchema> {}

/** {@link Box} as a schema. */
export const BoxSchema = z
  .strictObject({
    no: OrdinalSchema,
    title: TextSchema,
    kind: z.enum(BOX_KINDS),
    /** What its list is one of, as its title says: 工程, 行动, 改革, 平台. */
    label: TextSchema.exactOptional(),
    locator: LocatorSchema,
    groups: z.array(ProjectGroupSchema).max(1000).readonly(),
    /** The notes under it, in printed order. */
    notes: z.array(TextSchema).min(1).max(100).readonly().exactOptional(),
  })
  .readonly();

/** A box (专栏) of the outline. @category Model */
export interface Box extends z.infer<typeof BoxSchema> {}
