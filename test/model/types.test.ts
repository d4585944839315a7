import { expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { allowanceShape } from "../../src/model/allowance.js";
import type { amendmentShape, settlementShape } from "../../src/model/amendment.js";
import type { boxShape, projectGroupShape } from "../../src/model/box.js";
import type { chapterShape, sectionShape } from "../../src/model/chapter.js";
import type { commitmentShape } from "../../src/model/commitment.js";
import type { correctionShape } from "../../src/model/correction.js";
import type * as model from "../../src/model/index.js";
import type { indicatorShape } from "../../src/model/indicator.js";
import type * as layout from "../../src/model/layout.js";
import type { methodDescriptionShape } from "../../src/model/method.js";
import type { ObservationSchema } from "../../src/model/observation.js";
import type { partShape } from "../../src/model/part.js";
import type * as place from "../../src/model/place.js";
import type { planShape } from "../../src/model/plan.js";
import type { PolicySchema } from "../../src/model/policy.js";
import type { projectShape, quantityShape } from "../../src/model/project.js";
import type { rebasingShape, redefinitionShape } from "../../src/model/series-change.js";
import type { spanShape } from "../../src/model/span.js";
import type { pointShape, statementShape } from "../../src/model/statement.js";
import type { revisionShape, statedShape, targetShape } from "../../src/model/target.js";
import type { termShape } from "../../src/model/term.js";

/** What one type can be the other can be, key by key: neither asks for more or leaves out a key. */
type Alike<A, B> = [A] extends [B] ? ([B] extends [A] ? Keys<A, B> : false) : false;
type Keys<A, B> = [AllKeys<A>] extends [AllKeys<B>] ? ([AllKeys<B>] extends [AllKeys<A>] ? true : false) : false;
type AllKeys<T> = T extends unknown ? keyof T : never;
/** A type that is written out, against what its schema lets in. */
type Said<S extends z.ZodType, T> = Alike<z.infer<S>, T>;

it("every type that is written out is what its schema lets in, key by key", () => {
  expectTypeOf<{
    allowance: Said<typeof allowanceShape, model.Allowance>;
    amendment: Said<typeof amendmentShape, model.Amendment>;
    settlement: Said<typeof settlementShape, model.Settlement>;
    group: Said<typeof projectGroupShape, model.ProjectGroup>;
    box: Said<typeof boxShape, model.Box>;
    section: Said<typeof sectionShape, model.Section>;
    chapter: Said<typeof chapterShape, model.Chapter>;
    commitment: Said<typeof commitmentShape, model.Commitment>;
    correction: Said<typeof correctionShape, model.Correction>;
    indicator: Said<typeof indicatorShape, model.Indicator>;
    code: Said<typeof place.placeCodeShape, place.PlaceCode>;
    coordinates: Said<typeof place.coordinatesShape, place.Coordinates>;
    place: Said<typeof place.placeShape, place.Place>;
    role: Said<typeof layout.roleShape, layout.Role>;
    structure: Said<typeof layout.structureShape, layout.Structure>;
    belt: Said<typeof layout.beltShape, layout.Belt>;
    corridor: Said<typeof layout.corridorShape, layout.Corridor>;
    zone: Said<typeof layout.zoneShape, layout.Zone>;
    layout: Said<typeof layout.layoutShape, layout.Layout>;
    method: Said<typeof methodDescriptionShape, model.MethodDescription>;
    observation: Said<typeof ObservationSchema, model.Observation>;
    part: Said<typeof partShape, model.Part>;
    plan: Said<typeof planShape, model.Plan>;
    policy: Said<typeof PolicySchema, model.Policy>;
    quantity: Said<typeof quantityShape, model.Quantity>;
    project: Said<typeof projectShape, model.Project>;
    rebasing: Said<typeof rebasingShape, model.Rebasing>;
    redefinition: Said<typeof redefinitionShape, model.Redefinition>;
    span: Said<typeof spanShape, model.Span>;
    point: Said<typeof pointShape, model.Point>;
    statement: Said<typeof statementShape, model.Statement>;
    revision: Said<typeof revisionShape, model.Revision>;
    stated: Said<typeof statedShape, model.Stated>;
    target: Said<typeof targetShape, model.Target>;
    term: Said<typeof termShape, model.Term>;
  }>().toEqualTypeOf<{ [K in Names]: true }>();
});

type Names =
  | "allowance"
  | "amendment"
  | "settlement"
  | "group"
  | "box"
  | "section"
  | "chapter"
  | "commitment"
  | "correction"
  | "indicator"
  | "code"
  | "coordinates"
  | "place"
  | "role"
  | "structure"
  | "belt"
  | "corridor"
  | "zone"
  | "layout"
  | "method"
  | "observation"
  | "part"
  | "plan"
  | "policy"
  | "quantity"
  | "project"
  | "rebasing"
  | "redefinition"
  | "span"
  | "point"
  | "statement"
  | "revision"
  | "stated"
  | "target"
  | "term";
