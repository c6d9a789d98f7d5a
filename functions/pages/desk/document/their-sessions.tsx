import { may } from "../../../../shared/directory/rights/rights.ts";
import { readersTexts } from "../../text/readers-texts.ts";
import { sessionsTexts } from "../../text/sessions-texts.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import type { SettingAt } from "../settings/setting.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";

type TheirSessionsProps = { readonly session: DeskSession; readonly at: SettingAt };

/** For who leads the whole dealer: the button that ends all sessions of somebody. */
export function TheirSessions({ session, at }: TheirSessionsProps) {
  const { dealer, of, staff, language } = at;
  const person = dealer.staff.find(({ id }) => id === of);
  if (person === undefined || !may(staff, "person:sign-out")) return null;
  const text = sessionsTexts(language).sessions;
  const action = `/desk/dealers/${dealer.id}/people/${encodeURIComponent(person.id)}/sign-out`;
  return (
    <section class="stack" aria-labelledby="their-sessions">
      <h2 id="their-sessions">{text.theirs}</h2>
      <p class="quiet">{text.theirsLead(person.name)}</p>
      <p>
        <a href={`/desk/dealers/${dealer.id}/people/${encodeURIComponent(person.id)}/reads`}>
          {readersTexts(language).readers.linkOf}
        </a>
      </p>
      <DeskForm action={action} token={session.formToken}>
        <div class="actions">
          <button class="button button-quiet" type="submit">
            {text.endTheirs}
          </button>
        </div>
      </DeskForm>
    </section>
  );
}
