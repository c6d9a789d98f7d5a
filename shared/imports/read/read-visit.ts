import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { DAY, MINUTE } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import { plainHeading } from "./headings.ts";
import { readMoment } from "./read-moment.ts";
import { readWhen } from "./read-when.ts";
import type { Said, Ways } from "./read-row.ts";

export type VisitEntry = {
  readonly service: string;
  readonly start: Instant;
  /** Where the row says so; else as long as the service takes. */
  readonly minutes?: number;
};

type ReadVisit = VisitEntry & { readonly department: string; readonly name: string };

/** What systems write of a visit that does not take place. */
const CANCELLED =
  /^(?:cancell?ed|storniert|abgesagt|annul[eé]e?|cancelad[oa]|anulad[oa]|no.?show|deleted|true|yes|ja|oui|s[ií])$/i;

export function readVisit(said: Said, ways: Ways): Result<ReadVisit, readonly FieldError[]> {
  const service = serviceSaid(said("service"), ways);
  const start = readWhen(said, ways);
  const errors = [
    ...(service === undefined ? [invalid("/service", "no-such-service")] : placeErrors(service)),
    ...(start.ok ? [] : [start.failure]),
    ...stateErrors(said),
  ];
  if (service === undefined || !start.ok || errors.length > 0) return fail(errors);
  const minutes = minutesUntil(said("until"), start.value, ways);
  if (!minutes.ok) return fail([minutes.failure]);
  const { id, department, name } = service;
  const length = minutes.value === undefined ? {} : { minutes: minutes.value };
  return ok({ service: id, department, name, start: start.value, ...length });
}

/** What does not take place, or again and again, is no visit. */
function stateErrors(said: Said): FieldError[] {
  return [
    ...(CANCELLED.test(said("cancelled") ?? "") ? [invalid("/cancelled", "cancelled-there")] : []),
    ...(said("repeats") === undefined ? [] : [invalid("/repeats", "comes-again")]),
  ];
}

/** What the mapping says of that word, else whatever is called so here, else what all rows are. */
function serviceSaid(text: string | undefined, { mapping, house, names }: Ways) {
  const { dealer } = house;
  const named =
    text === undefined ? undefined : (mapping.services?.[text] ?? names.get(plainHeading(text)));
  const id = named ?? mapping.service;
  return dealer.services.find((one) => one.id === id);
}

/** Where else it would be, no row says. */
function placeErrors({ locations }: { readonly locations: readonly string[] }): FieldError[] {
  const places = locations.join(", ");
  return locations.includes("dealer") ? [] : [invalid("/service", "not-given-there", { places })];
}

/** An end is a moment, or a time of the same day. */
function minutesUntil(
  text: string | undefined,
  start: Instant,
  ways: Ways,
): Result<number | undefined, FieldError> {
  if (text === undefined || /^\d{1,2}[:.h]\d{2}(?::\d{2})?$/.test(text)) return ok(undefined);
  const end = readMoment(text, ways, "/until");
  if (!end.ok) return end;
  const length = end.value - start;
  if (length <= 0 || length > DAY) return fail(invalid("/until", "before-from"));
  return ok(Math.ceil(length / MINUTE / 5) * 5);
}
