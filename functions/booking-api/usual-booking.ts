import { DAYS_OF_WEEK } from "../../shared/directory/document/vocabulary.ts";
import type { DayOfWeek } from "../../shared/directory/document/vocabulary.ts";
import { isLocalDate, parsedInstant } from "../../shared/kernel/time.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { BookBody } from "./book.schema.ts";

/** Not what nearly everybody sends; the schema decides whether it is wrong. */
class Unusual extends Error {}

/**
 * The body of a booking as nearly everybody sends it; undefined for any other, right or wrong, which
 * `bookBodySchema` then judges. What this reads the schema reads just so, as a test holds; it spares
 * the first booking of an instance zod and its schemas.
 */
export function usualBooking(body: unknown): BookBody | undefined {
  try {
    return readBooking(fieldsOf(body, FIELDS));
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

type Fields = Readonly<Record<string, unknown>>;

const FIELDS = new Set([
  "dealer",
  "service",
  "start",
  "weekday",
  "options",
  "customer",
  "updates",
  "salesContact",
  "location",
]);
const CUSTOMER_FIELDS = new Set(["name", "email", "phone", "language"]);
const PLACE_FIELDS = new Set(["kind"]);
const AT_DEALER = { kind: "dealer" } as const;
const LEVELS = ["none", "important", "all"] as const;

const SLUG = /^(?!constructor$)[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/;
const OPTION = /^(?!constructor$)[a-z0-9-]{1,50}$/;
const CHOICE = /^[ -~]{0,100}$/;
/** Letters of Western Europe, and nothing that needs a closer look, as a dot within a word does. */
const NAME = /^[A-Za-zÀ-ÖØ-öø-ÿ](?:(?:[A-Za-zÀ-ÖØ-öø-ÿ '-]|\.(?= |$)){0,78}[A-Za-zÀ-ÖØ-öø-ÿ.])?$/;
const EMAIL = /^[A-Za-z0-9_+-]+(?:\.[A-Za-z0-9_+-]+)*@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;
const LONGEST_EMAIL = 254;
const PHONE = /^[+(0-9][0-9 ()./-]{1,38}[0-9]$/;
const LANGUAGE = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;
const START =
  /^20\d\d-\d\d-\d\dT(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{3})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function readBooking(body: Fields): BookBody {
  const { updates = "important", salesContact = false, location = AT_DEALER } = body;
  if (fieldsOf(location, PLACE_FIELDS)["kind"] !== AT_DEALER.kind) throw new Unusual();
  if (typeof salesContact !== "boolean") throw new Unusual();
  return {
    dealer: text(body["dealer"], SLUG),
    service: text(body["service"], SLUG),
    start: startOf(body["start"]),
    weekday: maybe(body["weekday"], weekdayOf),
    options: maybe(body["options"], optionsOf),
    location: AT_DEALER,
    customer: customerOf(fieldsOf(body["customer"], CUSTOMER_FIELDS)),
    updates: oneOf(updates, LEVELS),
    salesContact,
  };
}

function customerOf(customer: Fields): BookBody["customer"] {
  const { name, email, phone, language } = customer;
  if (email === undefined && phone === undefined) throw new Unusual();
  return {
    name: text(name, NAME),
    email: maybe(email, emailOf),
    phone: maybe(phone, (number) => text(number, PHONE)),
    language: maybe(language, (tag) => text(tag, LANGUAGE)),
  };
}

function startOf(value: unknown): Instant {
  const start = text(value, START);
  if (!isLocalDate(start.slice(0, 10))) throw new Unusual();
  return parsedInstant(start);
}

function weekdayOf(value: unknown): DayOfWeek {
  const day = text(value, /^[A-Za-z]{6,9}$/);
  return oneOf(`${day.slice(0, 1).toUpperCase()}${day.slice(1).toLowerCase()}`, DAYS_OF_WEEK);
}

function optionsOf(value: unknown): Record<string, string> {
  const options: Record<string, string> = {};
  for (const [name, choice] of Object.entries(fieldsOf(value))) {
    options[text(name, OPTION)] = text(choice, CHOICE);
  }
  return options;
}

function emailOf(value: unknown): string {
  const email = text(value, EMAIL);
  if (email.length > LONGEST_EMAIL) throw new Unusual();
  return email.toLowerCase();
}

function maybe<Value>(value: unknown, read: (value: unknown) => Value): Value | undefined {
  return value === undefined ? undefined : read(value);
}

function text(value: unknown, pattern: RegExp): string {
  if (typeof value !== "string" || !pattern.test(value)) throw new Unusual();
  return value;
}

function oneOf<Known extends string>(value: unknown, all: readonly Known[]): Known {
  const known = all.find((one) => one === value);
  if (known === undefined) throw new Unusual();
  return known;
}

function fieldsOf(value: unknown, known?: ReadonlySet<string>): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Unusual();
  if (known !== undefined && !Object.keys(value).every((name) => known.has(name))) {
    throw new Unusual();
  }
  return { ...value };
}
