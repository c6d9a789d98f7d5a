import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { Session } from "../../../../shared/platform/sign-in/session-law.ts";
import { momentOfYear } from "../../reader/when.ts";
import type { Reader } from "../../reader/when.ts";
import { sessionsTexts } from "../../text/sessions-texts.ts";
import { togetherTexts } from "../../text/together-texts.ts";
import { DeskForm, deskPage } from "../frame/desk-page.tsx";
import type { DeskSession } from "../sign-in/desk-session.ts";

type MePageProps = {
  readonly session: DeskSession;
  readonly person: string;
  readonly reader: Reader;
  /** Newest first. */
  readonly open: readonly Pick<Session, "startedAt" | "seenAt">[];
  /** When this browser's began. */
  readonly startedAt: Instant;
};

/** Where somebody is signed in; of other browsers no more is known than since when. */
export function mePage({ session, person, reader, open, startedAt }: MePageProps): Answer {
  const { language } = reader;
  const text = sessionsTexts(language).sessions;
  const { together } = togetherTexts(language);
  return deskPage(200, {
    title: text.title,
    language,
    session,
    person,
    notifies: true,
    children: (
      <div class="stack">
        <h1>{text.title}</h1>
        <p class="quiet">{text.lead}</p>
        <ul class="card rows">
          {open.map((one) => (
            <li>
              <span>
                {text.since(momentOfYear(reader, one.startedAt))}
                {one.startedAt === startedAt ? <strong> · {text.here}</strong> : null}
              </span>
              <span class="quiet small">{text.seen(momentOfYear(reader, one.seenAt))}</span>
            </li>
          ))}
        </ul>
        <p>{text.everywhereLead}</p>
        <DeskForm action="/desk/me/sign-out-everywhere" token={session.formToken}>
          <div class="actions">
            <button class="button" type="submit">
              {text.everywhere}
            </button>
          </div>
        </DeskForm>
        <section
          class="stack"
          id="notify"
          hidden
          data-on={together.notifyOn}
          data-off={together.notifyOff}
          data-is-on={together.notifyIsOn}
          data-refused={together.notifyRefused}
        >
          <h2>{together.notifyTitle}</h2>
          <p class="quiet">{together.notifyLead}</p>
        </section>
      </div>
    ),
  });
}
