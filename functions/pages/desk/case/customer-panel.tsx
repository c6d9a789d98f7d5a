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
import { deskCaseHref } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";

/** Who it is, and how and when they want to be reached. */
export function CustomerPanel({ sheet }: { readonly sheet: Sheet }) {
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
        ]}
      />
      {desk.at === desk.story.case.dealer ? (
        <p class="more">
          <a href={`${deskCaseHref(desk.story.case.reference)}/customer`}>{text.correctLink}</a>
          <a href={`${deskCaseHref(desk.story.case.reference)}/contact`}>{text.reachTitle}</a>
          {takesMail(desk.story) ? null : (
            <a href={`${deskCaseHref(desk.story.case.reference)}/code`}>{text.codeLink}</a>
          )}
        </p>
      ) : null}
    </section>
  );
}

/** A number under `never` is not there to be dialled. */
function Numbers({ sheet: { desk, home, reader } }: { readonly sheet: Sheet }) {
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
