import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { AllOfCustomer } from "../../../../shared/same-person/all-of-customer.ts";
import type { Past, PastKind } from "../../../../shared/same-person/past-of-customer.ts";
import { CustomerPanel } from "../case/customer-panel.tsx";
import { deskPage } from "../frame/desk-page.tsx";
import { deskCaseHref, sheetFrame } from "../sheet/sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { sameTexts } from "../../text/same-texts.ts";
import { sheetTexts } from "../../text/sheet-texts.ts";
import { PastList } from "./past-list.tsx";
import { Apart, Joined, Perhaps } from "./their-cases.tsx";

type AllOfCustomerPageProps = {
  readonly sheet: Sheet;
  readonly all: AllOfCustomer;
  readonly kind: PastKind;
  readonly past: Past;
  readonly after: string | undefined;
  /** Why nothing was joined. */
  readonly refused?: string | undefined;
};

/** A customer as a whole: their cases, those that may be theirs, and what was agreed and sent. */
export function allOfCustomerPage(props: AllOfCustomerPageProps): Answer {
  const { sheet, all, refused } = props;
  const { language } = sheet.reader;
  const { reference, customer } = sheet.desk.story.case;
  const text = sameTexts(language).same;
  return deskPage(refused === undefined ? 200 : 409, {
    title: text.link,
    ...sheetFrame(sheet),
    children: (
      <>
        <div class="stack-close">
          <a class="back" href={deskCaseHref(reference)}>
            ← {sheetTexts(language).sheet.back}
          </a>
          <h1>{text.link}</h1>
          <p class="moment">
            <bdi>{customer.name}</bdi>
          </p>
        </div>
        {refused === undefined ? null : (
          <p class="note note-danger" role="alert">
            {refused}
          </p>
        )}
        <div class="sheet">
          <div class="stack-wide">
            <Joined sheet={sheet} of={all} />
            <Perhaps sheet={sheet} of={all} />
            <Apart sheet={sheet} of={all} />
          </div>
          <div class="stack-wide">
            <CustomerPanel sheet={sheet} whole />
            <PastList {...props} />
          </div>
        </div>
      </>
    ),
  });
}
