import { CALENDAR_KEPT_DAYS } from "../../shared/booking/calendar/calendar-end.ts";
import { RETENTION_BOUNDS } from "../../shared/directory/document/retention-bounds.ts";
import { KEPT_BY_DEFAULT } from "../../shared/directory/document/retention.ts";
import { may, ROLES } from "../../shared/directory/rights/rights.ts";
import type { Action } from "../../shared/directory/rights/rights.ts";
import { personalTextsOf } from "../../shared/personal-data/texts-of.ts";
import { WHY } from "../../shared/personal-data/why.ts";
import type { Datum } from "../../shared/personal-data/why.ts";
import type { Kept, Readers, Whose } from "../../shared/personal-data/why-types.ts";
import { page, table } from "./markdown.ts";
import { STORED_ITEMS } from "./stored-items.ts";
import type { StoredItem } from "./stored-items.ts";

/** Each kind of personal data, from the marks in the schemas of what is stored. */
export function dataMapPage(): string {
  const places = STORED_ITEMS.flatMap(placesOf);
  const nobody = STORED_ITEMS.filter((item) => placesOf(item).length === 0);
  return page(
    "Data map",
    "All personal data that are stored: what for, where, for how long, and who reads them. What is in no row is about nobody. Streams of the tables hold the same for 24 hours, backups for 35 days; logs, metrics, traces and dead letters hold ids alone.",
    table(
      ["Datum", "Of", "Purpose", "Where", "Kept", "Read by"],
      keysOf(WHY).map((datum) => row(datum, places)),
    ),
    "## Periods",
    "A brand says them for its dealers, and a dealer for itself, in its document (`retention`). A case with an open promise, or a visit to come, is kept whatever they say.",
    table(
      ["Part", "What for", "Default", "At least", "At most"],
      keysOf(RETENTION_BOUNDS).map((part) => [
        `\`${part}\``,
        PERIODS[part],
        String(KEPT_BY_DEFAULT[part]),
        String(RETENTION_BOUNDS[part].least),
        String(RETENTION_BOUNDS[part].most),
      ]),
    ),
    `Nothing of anybody is in: ${nobody.map(({ item }) => item).join(" · ")}.`,
  );
}

type Place = { readonly datum: Datum; readonly item: string; readonly path: string };

function placesOf({ item, schema, fields = {} }: StoredItem): Place[] {
  const marked = schema === undefined ? [] : personalTextsOf(schema);
  const named = Object.entries(fields).map(([path, datum]) => ({ path, datum }));
  return [...marked, ...named].map((place) => ({ ...place, item }));
}

function row(datum: Datum, places: readonly Place[]): string[] {
  const { datum: what, whose, purpose, kept, readers } = WHY[datum];
  const here = Map.groupBy(
    places.filter((place) => place.datum === datum),
    ({ item }) => item,
  );
  const where = [...here].map(
    ([item, some]) => `${item}: ${some.map(({ path }) => `\`${path}\``).join(", ")}`,
  );
  return [what, WHOSE[whose], purpose, where.join("; "), KEPT[kept], readBy(readers)];
}

const WHOSE: Readonly<Record<Whose, string>> = {
  customer: "customers",
  staff: "staff",
  reader: "whoever it is written to",
};

const KEPT: Readonly<Record<Kept, string>> = {
  case: "with its case (`casesMonths`; `abandonedContactDays` where nothing came of it)",
  feedback: "`feedbackMonths`, or with its case where that ends sooner",
  reads: "`readsMonths`",
  session: "until the longest session is over",
  minutes: "shown for six minutes, and gone within some hours",
  hour: "readable for an hour, and gone after two days at most",
  day: "two days at most",
  week: "seven days",
  years: "three years",
  asked: "twice the time in which nobody is asked again",
  calendar: `${CALENDAR_KEPT_DAYS} days after the day`,
  document: "while the document names it, and two years more in its history",
  wish: "until it is taken back",
};

const PERIODS: Readonly<Record<keyof typeof RETENTION_BOUNDS, string>> = {
  casesMonths: "Months from the last thing of a case until it is deleted",
  feedbackMonths: "Months until what somebody wrote of a visit is deleted",
  readsMonths: "Months until it is deleted who has opened a case",
  abandonedContactDays:
    "Days from the last thing of a case whose address nobody has shown to be theirs, and of which nothing came",
};

/** Which action it takes to read it; the customer reads what is theirs. */
const ACTION: Readonly<Record<Readers, Action | undefined>> = {
  case: "case:read",
  "case-and-customer": "case:read",
  customer: undefined,
  directory: "directory:read",
  readers: "case:readers",
  imports: "import:take",
  nobody: undefined,
};

function readBy(readers: Readers): string {
  const action = ACTION[readers];
  if (action === undefined) return readers === "customer" ? "the customer" : "nobody";
  const roles = ROLES.filter((role) => may({ role }, action)).join(", ");
  return readers === "case-and-customer" ? `the customer, ${roles}` : roles;
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  const keys: Key[] = [];
  for (const key in record) keys.push(key);
  return keys;
}
