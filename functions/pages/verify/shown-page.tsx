import type { Answer } from "../../../shared/platform/http/answer.ts";
import type { Vehicle } from "../../../shared/story/parts/case.schema.ts";
import type { Instant } from "../../../shared/kernel/time.ts";
import { telephoneHref, telephoneText } from "../../../shared/language/contact/telephone-text.ts";
import type { FoundByCode } from "../../../shared/verify/find-by-code.ts";
import type { HonouredNoted } from "../../../shared/verify/note-honoured.ts";
import { stateShown, whoAnswers } from "../../../shared/verify/promise-to-show.ts";
import { PressKey } from "../forms/form-token.tsx";
import { EMPTY_FORM } from "../forms/form-state.ts";
import type { FormState } from "../forms/form-state.ts";
import { fullMoment } from "../reader/when.ts";
import { verifyTexts } from "../text/verify-texts.ts";
import { Actions, Onward } from "../views/actions.tsx";
import { ErrorSummary } from "../views/error-summary.tsx";
import { Facts } from "../views/facts.tsx";
import { InputField } from "../views/field.tsx";
import { numberInLine } from "../views/number-text.ts";
import { page } from "../views/page.tsx";
import { VERIFY_HREF, WhoFields } from "./verify-page.tsx";

type ShownProps = {
  readonly language: string;
  readonly press: string;
  readonly found: FoundByCode;
  /** As it was typed: what says that they helped is sent with it. */
  readonly typed: { readonly reference: string; readonly code: string };
  readonly state?: FormState;
  readonly status?: number;
};

/** What was promised and who answers for it: all that somebody with the code is shown. */
export function shownPage(props: ShownProps): Answer {
  const { language, found, state = EMPTY_FORM, status = 200 } = props;
  const text = verifyTexts(language).desk;
  const { dealer } = found;
  const title = text.shownTitle(dealer.name);
  return page(status, {
    title,
    language,
    host: dealer,
    faulty: state.problems.length > 0,
    unlisted: true,
    zone: dealer.timeZone,
    children: (
      <>
        <ErrorSummary language={language} state={state} />
        <h1>{title}</h1>
        <p class="note note-good">{text.honour(dealer.name)}</p>
        <What language={language} found={found} />
        <Served {...props} />
        <p class="quiet">{text.noted}</p>
        <p>
          <a href={VERIFY_HREF}>{text.another}</a>
        </p>
      </>
    ),
  });
}

function What({ language, found }: Pick<ShownProps, "language" | "found">) {
  const text = verifyTexts(language).desk;
  const { story, dealer, promise, until } = found;
  const say = (at: Instant) => fullMoment({ language, zone: dealer.timeZone }, at);
  const { vehicle } = story.case;
  const state = stateShown(promise);
  const owner = whoAnswers(promise).name;
  const number = numberInLine(telephoneText(dealer.telephone, dealer.address.addressCountry));
  return (
    <>
      <Facts
        facts={[
          { name: text.promise, value: promise.what },
          ...(state === "promised" ? [] : [{ name: text.state, value: text.states[state] }]),
          { name: text.due, value: say(promise.dueAt) },
          ...(vehicle === undefined ? [] : [{ name: text.car, value: carText(vehicle) }]),
          { name: text.owner, value: owner },
          { name: text.until, value: say(until) },
        ]}
      />
      <Onward href={telephoneHref(dealer.telephone)} label={text.call(owner, number)} />
    </>
  );
}

function Served({ language, press, typed, state = EMPTY_FORM }: ShownProps) {
  const text = verifyTexts(language).desk;
  const form = { language, state };
  return (
    <section class="stack" aria-labelledby="served">
      <div class="stack-close">
        <h2 id="served">{text.servedTitle}</h2>
        <p class="quiet">{text.servedLead}</p>
      </div>
      <form method="post" action={`${VERIFY_HREF}/honoured`} class="stack" novalidate>
        <PressKey press={press} />
        <input type="hidden" name="reference" value={typed.reference} />
        <input type="hidden" name="code" value={typed.code} />
        <WhoFields {...form} />
        <InputField
          {...form}
          name="partnerReference"
          label={text.partnerReference}
          autocomplete="off"
          most={60}
          optional
        />
        <Actions press={text.serve} />
      </form>
    </section>
  );
}

/** Who settles it with them, and by when. */
export function thanksPage(language: string, { dealer, settles }: HonouredNoted): Answer {
  const text = verifyTexts(language).desk;
  const moment = fullMoment({ language, zone: dealer.timeZone }, settles.dueAt);
  return page(200, {
    title: text.thanksTitle,
    language,
    host: dealer,
    unlisted: true,
    zone: dealer.timeZone,
    children: (
      <>
        <h1>{text.thanksTitle}</h1>
        <p>{text.thanks(settles.owner.name, moment)}</p>
        <Onward href={VERIFY_HREF} label={text.another} />
      </>
    ),
  });
}

function carText({ make, model, year, registration, vin }: Vehicle): string {
  const car = [make, model, year].filter((part) => part !== undefined).join(" ");
  return [car, registration, vin].filter((part) => part !== undefined && part !== "").join(", ");
}
