import type { SlotsQuestion } from "../../shared/booking/slots/list-slots.ts";
import { PLACE_KINDS } from "../../shared/directory/vocabulary.ts";
import { invalid } from "../../shared/kernel/invalid.ts";
import type { FieldError } from "../../shared/kernel/problem.ts";
import { isAskedDate } from "../../shared/kernel/time.ts";
import type { LocalDate } from "../../shared/kernel/time.ts";
import { jsonPointer } from "../../shared/platform/http/json-pointer.ts";
import { wrongFields } from "../../shared/platform/http/request.ts";

type Question = Pick<SlotsQuestion, "from" | "to" | "place" | "options">;

const OPTION = "option.";
const KNOWN: ReadonlySet<string> = new Set(["from", "to", "location"]);

/**
 * By hand: looking is what customers do first, and a schema would cost the function's start more than
 * the listing itself.
 *
 * @throws HttpProblem 422 with a pointer for each wrong field, exactly when `slotsQuerySchema` refuses.
 */
export function readSlotsQuestion(query: Readonly<Record<string, string>>): Question {
  const errors: FieldError[] = [];
  const at = (name: string) => jsonPointer([name]);
  const options: Record<string, string> = {};
  for (const [name, value] of Object.entries(query)) {
    if (name.startsWith(OPTION)) options[name.slice(OPTION.length)] = value;
    else if (!KNOWN.has(name)) errors.push(invalid(at(name), "unknown-field"));
  }
  const day = (name: string): LocalDate | undefined => {
    const text = query[name];
    if (text !== undefined && isAskedDate(text)) return text;
    errors.push(invalid(at(name), text === undefined ? "missing" : "not-an-asked-day"));
    return undefined;
  };
  const from = day("from");
  const to = day("to");
  const { location = "dealer" } = query;
  const place = PLACE_KINDS.find((kind) => kind === location);
  if (place === undefined) {
    errors.push(invalid(at("location"), "one-of", { choices: PLACE_KINDS.join(", ") }));
  }
  if (from !== undefined && to !== undefined && place !== undefined && errors.length === 0) {
    return { from, to, place, options };
  }
  throw wrongFields(errors);
}
