import { normaliseCustomer } from "../../case/customer/normalise-customer.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { FieldError, Problem } from "../../kernel/problem.ts";
import { fail, ok } from "../../kernel/result.ts";
import type { Result } from "../../kernel/result.ts";
import { readTable } from "../../imports/table/read-table.ts";
import type { Table } from "../../imports/table/table.ts";
import { HEADINGS, plainHeading } from "../../imports/read/headings.ts";
import type { CheckFields } from "../../imports/read/import-house.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { AudienceRow } from "../campaign/campaign.schema.ts";
import { CAMPAIGN_POLICY, recipientInputSchema } from "../campaign/campaign-input.ts";
import type { RecipientInput } from "../campaign/campaign-input.ts";
import { consentSaid } from "./consent-said.ts";

/** As they were named one by one; a number that cannot be dialled is refused with its place. */
export async function audienceOf(
  audience: readonly RecipientInput[],
  dealer: Dealer,
): Promise<Result<AudienceRow[], Problem>> {
  const rows: AudienceRow[] = [];
  const errors: FieldError[] = [];
  for (const [number, person] of audience.entries()) {
    const read = await withNumber(person, dealer);
    if (read.ok) rows.push({ line: number + 1, ...read.value });
    else errors.push(...read.failure.map((one) => at(`/audience/${number}`, one)));
  }
  return errors.length === 0 ? ok(rows) : fail({ code: "invalid-request", errors });
}

function at(place: string, { pointer, ...error }: FieldError): FieldError {
  return { ...error, pointer: `${place}${pointer.replace("/customer", "")}` };
}

const FIELDS = ["name", "email", "phone", "language", "consent"] as const;
type Field = (typeof FIELDS)[number];

/** What columns are called, as for everything else that is taken from a table. */
const NAMED: Readonly<Record<Field, string>> = {
  name: HEADINGS.name,
  email: HEADINGS.email,
  phone: HEADINGS.phone,
  language: HEADINGS.language,
  consent: "consent optin agreed einwilligung zustimmung consentement consentimiento",
};

/**
 * A table of them. A row that cannot be written to is kept with why, so that nobody is silently left out; the table
 * as a whole is refused where it has no names or addresses.
 */
export async function readAudience(
  bytes: Uint8Array,
  dealer: Dealer,
  check: CheckFields,
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
  const rows: AudienceRow[] = [];
  for (const { line, cells } of table.value.rows) {
    const said = saidIn(cells, columns);
    const person = check(recipientInputSchema, said);
    const read = person.ok ? await withNumber(person.value, dealer) : person;
    const { name = "", email = "" } = said;
    rows.push(
      read.ok
        ? { line, ...read.value }
        : { line, name, email, ...refusalIn(said), bad: [...read.failure] },
    );
  }
  return ok(rows);
}

/** It counts however bad the rest of the row is. */
function refusalIn({ consent }: Readonly<Partial<Record<Field, string>>>) {
  return consentSaid(consent) === "no" ? { consent } : {};
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
): Promise<Result<Omit<AudienceRow, "line">, readonly FieldError[]>> {
  const customer = { name, email, ...(phone === undefined ? {} : { phone }) };
  const read = await normaliseCustomer({ customer }, dealer);
  if (!read.ok) return fail(read.failure.errors);
  const agreed = consentSaid(consent);
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
