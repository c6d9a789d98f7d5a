import { durationMinutes } from "../../kernel/duration.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { DAY_MINUTES } from "../../kernel/time.ts";
import type { ByLanguage } from "../document/by-language.schema.ts";
import type { Dealer, Service } from "../document/dealer.schema.ts";
import { nameIn, textIn } from "../document/name-in.ts";
import { DEFAULT_HORIZON, withWork } from "./visit-service.ts";
import type { AlsoError, ForServices, VisitService } from "./visit-service.ts";

/** Each of two may say so; it holds both ways. */
export function goTogether(one: Service, other: Service): boolean {
  const says = ({ combinesWith = [] }: Service, { id }: Service) => combinesWith.includes(id);
  return one.department === other.department && (says(one, other) || says(other, one));
}

/**
 * What somebody wants done in one visit: each two of them have to go together, and all of them somewhere.
 * Whatever is asked first gives the kind and the reminders.
 */
export function combined(
  { services }: Pick<Dealer, "services">,
  first: Service,
  also: readonly string[],
): Result<VisitService, readonly AlsoError[]> {
  if (also.length === 0) return ok(first);
  const parts: Service[] = [first];
  const errors: AlsoError[] = [];
  for (const [index, wanted] of also.entries()) {
    const service = services.find(({ id }) => id === wanted);
    const rule = service === undefined ? "no-such-service" : brokenBy(parts, service);
    if (rule !== undefined) errors.push({ index, rule });
    else if (service !== undefined) parts.push(service);
  }
  return errors.length > 0 ? fail(errors) : ok(asOne(first, parts.slice(1)));
}

function brokenBy(parts: readonly Service[], service: Service): AlsoError["rule"] | undefined {
  if (parts.some(({ id }) => id === service.id)) return "asked-already";
  if (!parts.every((part) => goTogether(part, service))) return "not-together";
  return commonPlaces([...parts, service]).length === 0 ? "nowhere-together" : undefined;
}

/**
 * What a booked visit is for, by the dealer's document as it is now; undefined when some of it is gone.
 * Whether they may still be had together binds new bookings only.
 */
export function serviceOfVisit(
  { services }: Pick<Dealer, "services">,
  { service, also = [], jobs }: ForServices,
): VisitService | undefined {
  const [first, ...others] = [service, ...also].map((id) =>
    services.find((known) => known.id === id),
  );
  const known = others.filter((one) => one !== undefined);
  return first === undefined || known.length < also.length
    ? undefined
    : asOne(withWork(first, jobs), known);
}

/** One after the other, with the same people and things for the whole time. */
function asOne(first: Service, others: readonly Service[]): VisitService {
  if (others.length === 0) return first;
  const parts = [first, ...others];
  const { id, kind, department, reminders } = first;
  const labour = parts.reduce((sum, { labourHours = 0 }) => sum + labourHours, 0);
  const minutes = parts.reduce((sum, { duration }) => sum + durationMinutes(duration), 0);
  return {
    id,
    kind,
    department,
    ...(reminders === undefined ? {} : { reminders }),
    parts,
    name: parts.map(({ name }) => name).join(TOGETHER),
    ...joinedTexts(parts),
    duration: `PT${minutes}M`,
    step: first.step ?? first.duration,
    ...longest(parts, "bufferBefore"),
    ...longest(parts, "bufferAfter"),
    ...longest(parts, "travelTime"),
    ...longest(parts, "leadTime"),
    ...longest(parts, "minimumNotice"),
    horizon: shortestHorizon(parts),
    ...(labour === 0 ? {} : { labourHours: labour }),
    needs: joinedNeeds(parts),
    locations: commonPlaces(parts),
  };
}

/** What they are called, and what to bring for all of it, in each language that one of them has. */
function joinedTexts(parts: readonly Service[]): Pick<Service, "names" | "bring"> {
  const inEach = (
    texts: readonly (ByLanguage | undefined)[],
    said: (language: string) => readonly string[],
    between: string,
  ) => {
    const languages = [...new Set(texts.flatMap((one) => Object.keys(one ?? {})))];
    return Object.fromEntries(languages.map((one) => [one, said(one).join(between)]));
  };
  const names = inEach(
    parts.map((part) => part.names),
    (language) => parts.map((part) => nameIn(language, part)),
    TOGETHER,
  );
  const bring = inEach(
    parts.map((part) => part.bring),
    (language) => [...new Set(parts.flatMap((part) => textIn(language, part.bring)?.text ?? []))],
    "\n",
  );
  return { names, bring };
}

/** Between the names of what is done in one visit, in any language. */
const TOGETHER = " + ";

type Length = "bufferBefore" | "bufferAfter" | "travelTime" | "leadTime" | "minimumNotice";

/** It has to hold for each of them. */
function longest(parts: readonly Service[], name: Length): Partial<Pick<Service, Length>> {
  const texts = parts.flatMap((part) => part[name] ?? []);
  const [first] = texts.toSorted((one, other) => durationMinutes(other) - durationMinutes(one));
  return first === undefined ? {} : { [name]: first };
}

function shortestHorizon(parts: readonly Service[]): string {
  const minutes = parts.map(({ horizon = DEFAULT_HORIZON }) => durationMinutes(horizon));
  return `P${Math.min(...minutes) / DAY_MINUTES}D`;
}

/** Of each type as many as the one that needs most of them. */
function joinedNeeds(parts: readonly Service[]): string[] {
  const types = new Set(parts.flatMap(({ needs }) => needs));
  const countIn = ({ needs }: Service, type: string) => needs.filter((one) => one === type).length;
  return [...types].flatMap((type) =>
    Array.from({ length: Math.max(...parts.map((part) => countIn(part, type))) }, () => type),
  );
}

function commonPlaces(parts: readonly Service[]): Service["locations"] {
  const [first, ...others] = parts;
  if (first === undefined) return [];
  return first.locations.filter((place) =>
    others.every(({ locations }) => locations.includes(place)),
  );
}
