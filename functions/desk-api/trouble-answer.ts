import type { Trouble } from "../../shared/story/parts/appointment.schema.ts";
import { fill } from "../../shared/kernel/fill.ts";
import { TROUBLES } from "../../shared/language/troubles.ts";

/** The same with its English sentence. */
export function troubleAnswer({ reason, name }: Trouble) {
  return { reason, detail: fill(TROUBLES[reason], { name }) };
}
