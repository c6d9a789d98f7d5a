import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { copiedFrom } from "../../../../shared/directory/setting-up/copied-from.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Form } from "../../forms/read-form.ts";
import { startTexts } from "../../text/start-texts.ts";
import { Actions } from "../../views/actions.tsx";
import type { AtBrand } from "../brand/at-brand.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import { newDealerHref } from "./set-up-href.ts";

type CopyPageProps = {
  readonly at: AtBrand;
  readonly from: Dealer;
  /** As it was sent, to be sent again. */
  readonly form: Form;
};

/** What would be copied, and what would not, before there is a dealer. */
export function copyPage({ at, from, form }: CopyPageProps): Answer {
  const { session, person, brand, language } = at;
  const text = startTexts(language).start;
  return deskPage(200, {
    title: text.copyTitle(from.name),
    session,
    person,
    brand,
    language,
    children: (
      <>
        <div class="stack">
          <h1>{text.copyTitle(from.name)}</h1>
          <p class="quiet">{text.copyLead}</p>
        </div>
        <ul class="card rows">
          {linesOf(from, language).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        <section class="stack-close">
          <h2>{text.notCopiedTitle}</h2>
          <p>{text.notCopied}</p>
        </section>
        <DeskForm action={newDealerHref(brand.id)} token={session.formToken}>
          {Object.entries(form).map(([name, value]) =>
            OURS.has(name) ? null : <input type="hidden" name={name} value={value} />,
          )}
          <input type="hidden" name="sure" value="yes" />
          <Actions press={text.create} instead={{ name: "back", value: "yes", label: text.back }} />
        </DeskForm>
      </>
    ),
  });
}

/** Said by this page's own form. */
const OURS: ReadonlySet<string> = new Set(["form", "press", "sure", "back"]);

function linesOf(from: Dealer, language: string): string[] {
  const text = startTexts(language).start.copied;
  const {
    specialOpeningHours = [],
    departments,
    services,
    resources,
    escalation = [],
    appearance,
  } = copiedFrom(from, "");
  const names = (all: readonly { readonly name: string }[]) =>
    all.map(({ name }) => name).join(", ");
  return [
    text.hours(specialOpeningHours.length),
    text.departments(names(departments)),
    ...(services.length === 0 ? [] : [text.services(names(services))]),
    ...(resources.length === 0 ? [] : [text.things(names(resources))]),
    ...(escalation.length === 0 ? [] : [text.ladders(escalation.length)]),
    ...(appearance === undefined ? [] : [text.look]),
  ];
}
