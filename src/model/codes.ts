/** Lists of codes and what else of the model needs no schema: an entry of its own in the build, so that who reads them brings no parser. */
export { BASES } from "./basis.js";
export { BOX_KINDS } from "./box-kind.js";
export { DIRECTIONS } from "./direction.js";
export { figureUnit } from "./figure-unit.js";
export { FORMS } from "./forms.js";
export { POINT_BOUNDS } from "./point-bound.js";
export { PROJECT_STAGES } from "./project-stage.js";
export { JSON_FAULTS } from "./reading/json-fault.js";
export { refuseUnlessOutline } from "./refuse-unless-outline.js";
export { refuseUnlessPlan } from "./refuse-unless-plan.js";
export { STATUSES } from "./status.js";
export { PUBLICATION_KINDS, TRUSTS } from "./trust.js";
