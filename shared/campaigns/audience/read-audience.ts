import { normaliseCustomer } from "../../case/customer/normalise-customer.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { FieldError, Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { readTable } from "../../imports/table/read-table.ts";
import type { Table } from "../../imports/table/table.ts";
import { isMonthFirst } from "../../imports/read/date-order.ts";
import { HEADINGS, plainHeading } from "../../imports/read/headings.ts";
import type { CheckFields } from "../../imports/read/import-house.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { Instant } from "../../kernel/time.ts";
import { dateAt } from "../../kernel/zone.ts";
import type { AudienceRow } from "../campaign/campaign.schema.ts";
import {
  CAMPAIGN_POLICY,
  CONSENT_LETTERS,
  recipientInputSchema,
} from "../campaign/campaign-input.ts";
import type { RecipientInput } from "../campaign/campaign-input.ts";
import { consentReader } from "./consent-columns.ts";
import { consentSaid } from "./consent-said.ts";
import type { ConsentDays } from "./consent-said.ts";

/** As they were named one by one; a number that cannot be dialled is refused with its place. */
export async function audienceOf(
  audience: readonly RecipientInput[],
  dealer: Dealer,
  now: Instant,
): Promise<Result<AudienceRow[], Problem>> {
  const days = daysOf(dealer, now);
  const rows: AudienceRow[] = [];
  const errors: FieldError[] = [];
  for (const [number, person] of audience.entries()) {
    const read = await withNumber(person, dealer, days);
    if (read.ok) rows.push({ line: number + 1, ...read.value });
    else errors.push(...read.failure.map((one) => at(`/audience/${number}`, one)));
  }
  return errors.length === 0 ? ok(rows) : fail({ code: "invalid-request", errors });
}

function at(place: string, { pointer, ...error }: FieldError): FieldError {
  return { ...error, pointer: `${place}${pointer.replace("/customer", "")}` };
}

/** A day that is still to come at the dealer's is no day of consent. */
function daysOf({ timeZone, address }: Dealer, now: Instant): ConsentDays {
  return { today: dateAt(timeZone, now), monthFirst: isMonthFirst(address.addressCountry) };
}

const FIELDS = ["name", "email", "phone", "language"] as const;
type Field = (typeof FIELDS)[number];

/** What columns are called, as for everything else that is taken from a table. */
const NAMED: Readonly<Record<Field, string>> = {
  name: HEADINGS.name,
  email: HEADINGS.email,
  phone: HEADINGS.phone,
  language: HEADINGS.language,
};

/**
 * A table of them. A row that cannot be written to is kept with why, so that nobody is silently left out; the table
 * as a whole is refused where it has no names or addresses.
 */
export async function readAudience(
  bytes: Uint8Array,
  dealer: Dealer,
  check: CheckFields,
  now: Instant,
): Promise<Result<AudienceRow[], Problem>> {
  const table = await readTable(bytes);
  if (!table.ok) return fail({ code: "import-refused", ...table.failure });
  const columns = columnsOf(table.value);
  const missing = (["name", "email"] as const).filter((field) => columns[field] === undefined);
  if (missing.length > 0) {
    return fail({ code: "import-refused", detail: "import-not-ready", members: { missing } });
  }
  const { mostRecipients } = CAMPAIGN_POLICY;
  if (table.value.rows.length > mostRecipients) {
    const params = { most: mostRecipients };
    return fail({ code: "import-refused", detail: "import-too-many-rows", params });
  }
  const days = daysOf(dealer, now);
  const consentOf = consentReader(table.value);
  const rows: AudienceRow[] = [];
  for (const { line, cells } of table.value.rows) {
    const consent = consentOf(cells, days);
    const said = { ...saidIn(cells, columns), ...(consent ? { consent } : {}) };
    const person = check(recipientInputSchema, said);
    const read = person.ok ? await withNumber(person.value, dealer, days) : person;
    const { name = "", email = "" } = said;
    rows.push(
      read.ok
        ? { line, ...read.value }
        : { line, name, email, ...refusalIn(consent, days), bad: [...read.failure] },
    );
  }
  return ok(rows);
}

/** What is no clear yes counts however bad the rest of the row is. */
function refusalIn(consent: string | undefined, days: ConsentDays) {
  const agreed = consentSaid(consent, days);
  if (consent === undefined || agreed === undefined || agreed === "yes") return {};
  return { consent: consent.slice(0, CONSENT_LETTERS) };
}

function columnsOf({ headings }: Table): Readonly<Partial<Record<Field, number>>> {
  const plain = headings.map(plainHeading);
  return Object.fromEntries(
    FIELDS.flatMap((field) => {
      const names = new Set(NAMED[field].split(" "));
      const found = plain.findIndex((heading) => names.has(heading));
      return found === -1 ? [] : [[field, found]];
    }),
  );
}

function saidIn(
  cells: readonly string[],
  columns: Readonly<Partial<Record<Field, number>>>,
): Readonly<Partial<Record<Field, string>>> {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([field, column]) => {
      const text = cells[column]?.trim() ?? "";
      return text === "" ? [] : [[field, text]];
    }),
  );
}

async function withNumber(
  { name, email, phone, language, consent }: RecipientInput,
  dealer: Dealer,
  days: ConsentDays,
): Promise<Result<Omit<AudienceRow, "line">, readonly FieldError[]>> {
  const customer = { name, email, ...(phone === undefined ? {} : { phone }) };
  const read = await normaliseCustomer({ customer }, dealer);
  if (!read.ok) return fail(read.failure.errors);
  const agreed = consentSaid(consent, days);
  if (agreed === "unclear") return fail([invalid("/consent", "consent-unclear")]);
  const number = read.value.customer.phone;
  return ok({
    name,
    email,
    ...(number === undefined ? {} : { phone: number }),
    ...(language === undefined ? {} : { language }),
    ...(agreed === undefined ? {} : { consent }),
  });
}
