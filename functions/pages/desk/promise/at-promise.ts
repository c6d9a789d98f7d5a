import type { Again } from "../../../../shared/platform/again.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Sheet } from "../sheet/sheet.ts";

/** A promise of the case that is open on the desk. */
export type AtPromise = {
  readonly sheet: Sheet;
  readonly promise: Commitment;
  readonly again?: Again | undefined;
};
