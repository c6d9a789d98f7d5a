import type { Child } from "hono/jsx";
import type { FieldError } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { ErrorSummary } from "../../views/error-summary.tsx";
import type { FormState } from "../../forms/form-state.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { ruleText } from "../../text/rule-text.ts";
import type { Listed, Setting, SettingAt } from "./setting.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { wordsTexts } from "../../text/words-texts.ts";

export type SettingPageProps = {
  readonly session: DeskSession;
  readonly at: SettingAt;
  readonly setting: Setting;
  /** The address of this form, where it is also sent. */
  readonly href: string;
  /** The version of the document the form shows. */
  readonly seen: string;
  readonly state: FormState;
  /** Why the document was refused, where no field can say it. */
  readonly refused?: readonly FieldError[];
  /** Somebody else was first. */
  readonly changed?: boolean;
  /** What there is to know of it and to do besides the form. */
  readonly beside?: Child;
};

/** A form over one part of the dealer's document. */
export function settingPage(props: SettingPageProps): Answer {
  const { session, at, setting, state, refused = [], changed = false } = props;
  const { dealer, staff, language } = at;
  const text = settingsTexts(language).dealer;
  const faulty = changed || refused.length > 0 || state.problems.length > 0;
  const title = setting.title(at);
  return deskPage(faulty ? 422 : 200, {
    title,
    language,
    session,
    person: staff.name,
    dealer,
    place: "document",
    faulty,
    frames: setting.frames,
    children: (
      <>
        <a class="back" href={`/desk/dealers/${dealer.id}/document`}>
          ← {text.back}
        </a>
        {faulty ? (
          <ErrorSummary language={language} state={state}>
            {changed ? <p>{text.changedMeanwhile}</p> : null}
            {refused.length === 0 ? null : (
              <>
                <p>{text.refused}</p>
                <ul>
                  {refused.map((error) => (
                    <li>
                      <code>{error.pointer}</code> {ruleText(error, language)}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </ErrorSummary>
        ) : null}
        <div class="stack">
          <h1>{title}</h1>
          <p class="quiet">{setting.lead(at)}</p>
          <Shows setting={setting} at={at} />
        </div>
        {props.beside}
        <Present {...props} />
        <Edit {...props} />
      </>
    ),
  });
}

/** The page that customers have, beside the form: what was entered stays where it is. */
function Shows({ setting, at }: Pick<SettingPageProps, "setting" | "at">) {
  const href = setting.shows?.(at);
  if (href === undefined) return null;
  return (
    <p>
      <a href={href} target="_blank" rel="noopener">
        {wordsTexts(at.language).words.preview}
      </a>
    </p>
  );
}

function Present({ session, at, setting, href, seen }: SettingPageProps) {
  const listed = setting.listed?.(at) ?? [];
  if (listed.length === 0) return null;
  const text = settingsTexts(at.language).dealer;
  const removing = (one: Listed) => (
    <li>
      <span>{one.label}</span>
      <DeskForm action={href} token={session.formToken} plain>
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="remove" value={one.key} />
        <button class="link-button" type="submit">
          {text.remove}
          <span class="visually-hidden">{one.removes}</span>
        </button>
      </DeskForm>
    </li>
  );
  return (
    <section class="stack" aria-labelledby="there">
      <h2 id="there">{text.thereIs}</h2>
      <ul class="card rows">{listed.map(removing)}</ul>
    </section>
  );
}

function Edit({ session, at, setting, href, seen, state }: SettingPageProps) {
  const text = settingsTexts(at.language).dealer;
  return (
    <DeskForm action={href} token={session.formToken}>
      <input type="hidden" name="seen" value={seen} />
      {setting.fields(at, state)}
      <p class="quiet small">{text.hintLook}</p>
      <div class="actions">
        <button class="button" type="submit">
          {setting.label?.(at) ?? text.save}
        </button>
        <button class="button button-quiet" type="submit" name="look" value="yes">
          {text.look}
        </button>
        {setting.removable?.(at) === true ? (
          <button class="button button-danger" type="submit" name="remove" value="yes">
            {text.remove}
          </button>
        ) : null}
      </div>
    </DeskForm>
  );
}
