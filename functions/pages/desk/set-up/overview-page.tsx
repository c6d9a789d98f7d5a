import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import {
  isInTheWay,
  whatIsMissing,
} from "../../../../shared/directory/setting-up/what-is-missing.ts";
import type { Missing } from "../../../../shared/directory/setting-up/what-is-missing.ts";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import { ruleText } from "../../text/rule-text.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { startTexts } from "../../text/start-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import { kindName } from "./kind-name.ts";
import { setUpHref } from "./set-up-href.ts";
import { STEP_IDS, STEPS } from "./steps.ts";

type Said = {
  /** Somebody else was first. */
  readonly changed?: boolean;
  /** Why it could not be opened. */
  readonly refused?: readonly FieldError[];
};

/** All pages of setting up, what is still missing, and the button that opens the dealer. */
export function overviewPage(
  at: AtDealer & { readonly etag: string },
  { changed = false, refused }: Said = {},
): Answer {
  const { session, dealer, reader, etag } = at;
  const { language } = reader;
  const text = startTexts(language).start;
  const faulty = changed || refused !== undefined;
  return deskPage(faulty ? 422 : 200, {
    title: text.overview,
    ...deskFrame(at),
    place: "document",
    faulty,
    children: (
      <>
        {faulty ? (
          <ErrorSummary language={language} state={EMPTY_FORM}>
            <p>{changed ? settingsTexts(language).dealer.changedMeanwhile : text.notOpened}</p>
            {(refused ?? []).map((error) => (
              <p>
                <code>{error.pointer}</code> {ruleText(error, language)}
              </p>
            ))}
          </ErrorSummary>
        ) : null}
        <div class="stack">
          <h1>{text.overviewTitle(dealer.name)}</h1>
          <p class="quiet">{text.overviewLead}</p>
        </div>
        <Steps dealer={dealer} language={language} />
        <StillMissing dealer={dealer} language={language} />
        <DeskForm action={setUpHref(dealer.id)} token={session.formToken}>
          <input type="hidden" name="seen" value={etag} />
          <p class="quiet">{text.openLead}</p>
          <Actions
            press={text.open}
            away={{ href: `/desk/dealers/${dealer.id}/preview`, label: text.see }}
          />
        </DeskForm>
        <p>
          <a href={`/desk/dealers/${dealer.id}/document`}>{text.allSettings}</a>
        </p>
      </>
    ),
  });
}

type PartProps = { readonly dealer: Dealer; readonly language: string };

function Steps({ dealer, language }: PartProps) {
  const text = startTexts(language).start;
  return (
    <ol class="card rows">
      {STEP_IDS.map((id) => (
        <li>
          <a href={setUpHref(dealer.id, id)}>{text.steps[id]}</a>
          {STEPS[id].isDone(dealer) ? <span class="quiet small">✓ {text.isDone}</span> : null}
        </li>
      ))}
    </ol>
  );
}

function StillMissing({ dealer, language }: PartProps) {
  const text = startTexts(language).start;
  const missing = whatIsMissing(dealer);
  if (missing.length === 0) return <p class="note note-good">{text.nothingMissing}</p>;
  const look = missing.some(isInTheWay) ? "note note-danger" : "note note-warning";
  return (
    <section class={`${look} stack-close`} aria-labelledby="missing">
      <h2 id="missing">{text.missingTitle}</h2>
      <ul>
        {missing.map((one) => (
          <li>
            <a href={setUpHref(dealer.id, WHERE[one.code](one))}>{missingText(one, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where each is put right: people are booked by their department, everything else is a thing. */
const WHERE: Readonly<Record<Missing["code"], (missing: Missing) => string>> = {
  "no-service": () => "services",
  "nobody-for": (missing) =>
    missing.code === "nobody-for" && missing.kind.endsWith("-advisor") ? "people" : "things",
  "no-advisor": () => "people",
  "no-days-off": () => "days-off",
  "one-manager": () => "people",
};

function missingText(missing: Missing, language: string): string {
  const text = startTexts(language).start;
  return missing.code === "nobody-for"
    ? text.nobodyFor(missing.service, kindName(missing.kind, language))
    : text.missing[missing.code];
}
