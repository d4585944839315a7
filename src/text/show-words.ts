/** Words for the parts of a plan, where they are shown. */
export type ShowWords = {
  /** What the parts of a plan are called where they are shown. */
  readonly show: {
    readonly [K in
      | "projects"
      | "box"
      | "page"
      | "spatial"
      | "openEnded"
      | "perYear"
      | "responsible"
      | "roles"
      | "structures"
      | "belts"
      | "corridors"
      | "projectsThere"
      | "hours"
      | "within"
      | "coordinates"
      | "noCoordinates"
      | "area"
      | "named"
      | "revised"
      | "notPrinted"
      | "secondHand"
      | "variant"
      | "definition"
      | "notFound"
      | "figures"
      | "unsourced"
      | "subject"
      | "printed"
      | "read"
      | "where"
      | "what"
      | "from"
      | "to"
      | "growth"
      | "beside"
      | "boxNo"
      | "at"
      | "squareKilometres"
      | "nothing"]: string;
  };
  /** How many of them there are. */
  readonly showCount: {
    readonly [K in
      | "parts"
      | "chapters"
      | "sections"
      | "boxes"
      | "projects"
      | "indicators"
      | "commitments"
      | "statements"
      | "places"
      | "terms"
      | "corrections"]: string;
  };
};
