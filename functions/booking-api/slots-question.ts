import type { SlotsQuestion } from "../../shared/booking/slots/list-slots.ts";
import { MOST_ALSO } from "../../shared/directory/services/visit-service.ts";
import { PLACE_KINDS, TRANSPORT_KINDS } from "../../shared/directory/document/vocabulary.ts";
import { invalid } from "../../shared/kernel/invalid.ts";
import type { FieldError } from "../../shared/kernel/problem.ts";
import { isReservedName } from "../../shared/kernel/reserved-name.ts";
import { isAskedDate } from "../../shared/kernel/time.ts";
import type { LocalDate } from "../../shared/kernel/time.ts";
import { jsonPointer } from "../../shared/platform/http/json-pointer.ts";
import { wrongFields } from "../../shared/platform/http/request.ts";

type Question = Pick<SlotsQuestion, "from" | "to" | "place" | "options" | "also" | "transport"> & {
  readonly host?: string;
  readonly sameHostAs?: string;
  /** A job of that case, for which they come back. */
  readonly job?: string;
  readonly reference?: string;
  /** When the lease of the car ends, for a service that hangs on it. */
  readonly lease?: LocalDate;
  /** Of the workshop, for all that is to be done beside that. */
  readonly labourHours?: number;
};

const OPTION = "option.";
const KNOWN: ReadonlySet<string> = new Set([
  "from",
  "to",
  "location",
  "also",
  "host",
  "sameHostAs",
  "job",
  "reference",
  "leaseMaturityDate",
  "labourHours",
  "transport",
]);

export const ONE_ID = /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
/** One to four of them: as many as {@link MOST_ALSO} says. */
export const SOME_IDS =
  /^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?(?:,[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?){0,3}$/;
export const LONGEST_REFERENCE = 40;
/** More than nothing, and less than a hundred. */
export const HOURS = /^(?!0*(?:\.0*)?$)\d{1,2}(?:\.\d{1,2})?$/;

/**
 * By hand: looking is what customers do first, and a schema would cost the function's start more than
 * the listing itself.
 *
 * @throws HttpProblem 422 with a pointer for each wrong field, exactly when `slotsQuerySchema` refuses.
 */
export function readSlotsQuestion(query: Readonly<Record<string, string>>): Question {
  const errors: FieldError[] = [];
  const at = (name: string) => jsonPointer([name]);
  const options = readOptions(query, errors);
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

/** What is chosen; with an error for each field that is none, or would be lost as one. */
function readOptions(
  query: Readonly<Record<string, string>>,
  errors: FieldError[],
): Record<string, string> {
  const options: Record<string, string> = {};
  for (const [name, value] of Object.entries(query)) {
    const option = name.startsWith(OPTION) ? name.slice(OPTION.length) : undefined;
    if (option === undefined) {
      if (!KNOWN.has(name)) errors.push(invalid(jsonPointer([name]), "unknown-field"));
    } else if (isReservedName(option)) errors.push(invalid(jsonPointer([name]), "bad-name"));
    else options[option] = value;
  }
  return options;
}

/** What else shall be done, by whom, and for which job; with an error for each that is wrong. */
function readVisit(
  query: Readonly<Record<string, string>>,
  errors: FieldError[],
): Omit<Question, "from" | "to" | "place" | "options"> {
  const { also, host, sameHostAs } = query;
  if (also !== undefined && !SOME_IDS.test(also)) {
    errors.push(invalid("/also", "not-some-ids", { most: MOST_ALSO }));
  }
  if (host !== undefined && !ONE_ID.test(host)) errors.push(invalid("/host", "not-an-id"));
  return {
    ...(also === undefined ? {} : { also: also.split(",") }),
    ...(host === undefined ? {} : { host }),
    ...(isShort("sameHostAs", sameHostAs, errors) ? { sameHostAs } : {}),
    ...readTransport(query, errors),
    ...readLease(query, errors),
    ...readJobs(query, errors),
  };
}

function readTransport(
  { transport }: Readonly<Record<string, string>>,
  errors: FieldError[],
): Pick<Question, "transport"> {
  if (transport === undefined) return {};
  const kind = TRANSPORT_KINDS.find((one) => one === transport);
  if (kind !== undefined) return { transport: kind };
  errors.push(invalid("/transport", "one-of", { choices: TRANSPORT_KINDS.join(", ") }));
  return {};
}

function readLease(
  { leaseMaturityDate: day }: Readonly<Record<string, string>>,
  errors: FieldError[],
): Pick<Question, "lease"> {
  if (day === undefined) return {};
  if (isAskedDate(day)) return { lease: day };
  errors.push(invalid("/leaseMaturityDate", "not-an-asked-day"));
  return {};
}

/** What is to be done in it, as far as it binds the times. */
function readJobs(
  { job, reference, labourHours }: Readonly<Record<string, string>>,
  errors: FieldError[],
): Pick<Question, "job" | "reference" | "labourHours"> {
  if (labourHours !== undefined && !HOURS.test(labourHours)) {
    errors.push(invalid("/labourHours", "not-hours"));
  }
  return {
    ...(isShort("job", job, errors) ? { job } : {}),
    ...(isShort("reference", reference, errors) ? { reference } : {}),
    ...(labourHours === undefined ? {} : { labourHours: Number(labourHours) }),
  };
}

/** Given, and no longer than a reference is, or an error. */
function isShort(name: string, value: string | undefined, errors: FieldError[]): value is string {
  if (value !== undefined && value.length > LONGEST_REFERENCE) {
    errors.push(invalid(jsonPointer([name]), "too-long", { most: LONGEST_REFERENCE }));
  }
  return value !== undefined;
}
