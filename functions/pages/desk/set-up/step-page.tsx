import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { ruleText } from "../../text/rule-text.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { startTexts } from "../../text/start-texts.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import type { SettingPageProps } from "../settings/setting-page.tsx";
import { setUpHref } from "./set-up-href.ts";
import { STEP_IDS, stepAfter } from "./steps.ts";
import type { StepId } from "./steps.ts";

export type StepPageProps = Omit<SettingPageProps, "beside"> & { readonly step: StepId };

/** The first page asks who it is, before there is a document. */
const PAGES_BEFORE = 1;

/** One page of setting up: its form, the way on, and the way to do it later. */
export function stepPage(props: StepPageProps): Answer {
  const { session, at, setting, step, state, refused = [], changed = false } = props;
  const { dealer, staff, language } = at;
  const text = startTexts(language).start;
  const faulty = changed || refused.length > 0 || state.problems.length > 0;
  const number = PAGES_BEFORE + STEP_IDS.indexOf(step) + 1;
  return deskPage(faulty ? 422 : 200, {
    title: setting.title(at),
    language,
    session,
    person: staff.name,
    dealer,
    place: "document",
    faulty,
    frames: setting.frames,
    copies: step === "embedding",
    children: (
      <>
        <a class="back" href={setUpHref(dealer.id)}>
          ← {text.overviewTitle(dealer.name)}
        </a>
        {faulty ? <Faults {...props} /> : null}
        <div class="stack">
          <p class="quiet small">{text.stepOf(number, PAGES_BEFORE + STEP_IDS.length)}</p>
          <h1>{setting.title(at)}</h1>
          <p class="quiet">{setting.lead(at)}</p>
        </div>
        <Ask {...props} />
      </>
    ),
  });
}

function Faults({ at: { language }, state, refused = [], changed = false }: StepPageProps) {
  const text = settingsTexts(language).dealer;
  return (
    <ErrorSummary language={language} state={state}>
      {changed ? <p>{text.changedMeanwhile}</p> : null}
      {refused.length === 0 ? null : <p>{text.refused}</p>}
      {refused.map((error) => (
        <p>
          <code>{error.pointer}</code> {ruleText(error, language)}
        </p>
      ))}
    </ErrorSummary>
  );
}

function Ask({ session, at, setting, href, seen, step, state }: StepPageProps) {
  const text = startTexts(at.language).start;
  return (
    <DeskForm action={href} token={session.formToken}>
      <input type="hidden" name="seen" value={seen} />
      {setting.fields(at, state)}
      <div class="actions">
        <button class="button" type="submit">
          {text.saveAndGoOn}
        </button>
        {step === "people" ? (
          <button class="button button-quiet" type="submit" name="add" value="yes">
            {text.saveAndAdd}
          </button>
        ) : null}
        <a class="button button-quiet" href={setUpHref(at.dealer.id, stepAfter(step))}>
          {text.later}
        </a>
      </div>
    </DeskForm>
  );
}
