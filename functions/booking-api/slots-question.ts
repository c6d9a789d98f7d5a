import type { SlotsQuestion } from "../../shared/booking/slots/list-slots.ts";
import { MOST_ALSO } from "../../shared/directory/services/visit-service.ts";
import { PLACE_KINDS } from "../../shared/directory/document/vocabulary.ts";
import { invalid } from "../../shared/kernel/invalid.ts";
import type { FieldError } from "../../shared/kernel/problem.ts";
import { isAskedDate } from "../../shared/kernel/time.ts";
import type { LocalDate } from "../../shared/kernel/time.ts";
import { jsonPointer } from "../../shared/platform/http/json-pointer.ts";
import { wrongFields } from "../../shared/platform/http/request.ts";

type Question = Pick<SlotsQuestion, "from" | "to" | "place" | "options" | "also"> & {
  readonly host?: string;
  readonly sameHostAs?: string;
};

const OPTION = "option.";
const KNOWN: ReadonlySet<string> = new Set([
  "from",
  "to",
  "location",
  "also",
  "host",
  "sameHostAs",
]);

export const ONE_ID = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
/** One to four of them: as many as {@link MOST_ALSO} says. */
export const SOME_IDS =
  /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?(?:,[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?){0,3}$/;
export const LONGEST_REFERENCE = 40;

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
  const visit = readVisit(query, errors);
  if (from !== undefined && to !== undefined && place !== undefined && errors.length === 0) {
    return { from, to, place, options, ...visit };
  }
  throw wrongFields(errors);
}

/** What else shall be done, and by whom; with an error for each that is wrong. */
function readVisit(
  { also, host, sameHostAs }: Readonly<Record<string, string>>,
  errors: FieldError[],
): Pick<Question, "also" | "host" | "sameHostAs"> {
  if (also !== undefined && !SOME_IDS.test(also)) {
    errors.push(invalid("/also", "not-some-ids", { most: MOST_ALSO }));
  }
  if (host !== undefined && !ONE_ID.test(host)) errors.push(invalid("/host", "not-an-id"));
  if (sameHostAs !== undefined && sameHostAs.length > LONGEST_REFERENCE) {
    errors.push(invalid("/sameHostAs", "too-long", { most: LONGEST_REFERENCE }));
  }
  return {
    ...(also === undefined ? {} : { also: also.split(",") }),
    ...(host === undefined ? {} : { host }),
    ...(sameHostAs === undefined ? {} : { sameHostAs }),
  };
}
