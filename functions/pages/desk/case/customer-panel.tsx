import type { Vehicle } from "../../../../shared/story/parts/case.schema.ts";
import { callableNumbers } from "../../../../shared/case/customer/callable-numbers.ts";
import { callWindowsText } from "../../reader/call-windows-text.ts";
import { takesMail } from "../../../../shared/mail/plan/recipients.ts";
import { EmailText } from "../../views/email-text.tsx";
import { Facts } from "../../views/facts.tsx";
import {
  telephoneHref,
  telephoneText,
} from "../../../../shared/language/contact/telephone-text.ts";
import { customerHref } from "../sheet/customer-href.ts";
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { dayText } from "../../reader/day-text.ts";
import { leaseTexts } from "../../text/lease-texts.ts";
import { sameTexts } from "../../text/same-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

type CustomerPanelProps = {
  readonly sheet: Sheet;
  /** Beside all of this customer. */
  readonly whole?: boolean;
};

/** Who it is, and how and when they want to be reached. */
export function CustomerPanel({ sheet, whole = false }: CustomerPanelProps) {
  const { desk, reader } = sheet;
  const text = sheetTexts(reader.language).sheet;
  const { customer, contact, vehicle } = desk.story.case;
  const { windows = [], authorised = [] } = contact ?? {};
  const spokesmen = authorised.map(({ name, relation }) =>
    relation === undefined ? name : `${name} (${relation})`,
  );
  return (
    <section class="card stack" aria-labelledby="customer">
      <h2 id="customer">{text.customer}</h2>
      <Facts
        facts={[
          { name: text.name, value: customer.name },
          { name: text.numbers, value: <Numbers sheet={sheet} /> },
          {
            name: text.windows,
            value: windows.length === 0 ? text.anyTime : callWindowsText(windows, reader),
          },
          ...(customer.email === undefined
            ? []
            : [{ name: text.email, value: <EmailText email={customer.email} /> }]),
          ...(spokesmen.length === 0
            ? []
            : [{ name: text.authorised, value: spokesmen.join(", ") }]),
          ...(vehicle === undefined ? [] : [{ name: text.car, value: carText(vehicle) }]),
          ...leaseFact(sheet),
        ]}
      />
      {desk.at === desk.story.case.dealer ? <Links sheet={sheet} whole={whole} /> : null}
    </section>
  );
}

/** When its lease ends, where that is known. */
function leaseFact({ desk, reader }: Sheet) {
  const { leaseMaturityDate: day } = desk.story.case;
  if (day === undefined) return [];
  return [{ name: leaseTexts(reader.language).desk.name, value: dayText(reader, day) }];
}

function Links({ sheet: { desk, reader }, whole = false }: CustomerPanelProps) {
  const { language } = reader;
  const text = sheetTexts(language).sheet;
  const { reference } = desk.story.case;
  const href = deskCaseHref(reference);
  return (
    <p class="more">
      {whole ? null : <a href={customerHref(reference)}>{sameTexts(language).same.link}</a>}
      <a href={`${href}/customer${whole ? "?to=person" : ""}`}>{text.correctLink}</a>
      <a href={`${href}/contact`}>{text.reachTitle}</a>
      {takesMail(desk.story) ? null : <a href={`${href}/code`}>{text.codeLink}</a>}
    </p>
  );
}

/** A number under `never` is not there to be dialled. */
export function Numbers({ sheet: { desk, home, reader } }: { readonly sheet: Sheet }) {
  const text = sheetTexts(reader.language).sheet;
  const { customer, contact } = desk.story.case;
  const numbers = callableNumbers(customer, contact);
  if (numbers === undefined) return <>{text.noCalls}</>;
  if (numbers.length === 0) return <>{text.noNumbers}</>;
  return (
    <ul class="numbers">
      {numbers.map(({ number, label }) => (
        <li>
          <a href={telephoneHref(number)}>{telephoneText(number, home.address.addressCountry)}</a>
          {label === undefined ? null : <span class="quiet">{label}</span>}
        </li>
      ))}
    </ul>
  );
}

function carText({ make, model, year, registration, vin }: Vehicle): string {
  const car = [make, model, year].filter((part) => part !== undefined).join(" ");
  return [car, registration, vin].filter((part) => part !== undefined && part !== "").join(", ");
}
