import { stateOf } from "../../../../shared/directory/accounts/account-state.ts";
import type { Accounts } from "../../../../shared/directory/accounts/account.store.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { accountsTexts } from "../../text/accounts-texts.ts";
import { deskPage } from "../frame/desk-page.tsx";
import type { AtBrand } from "./at-brand.ts";
import { brandPersonHref } from "./brand-person-href.ts";

type BrandPeoplePageProps = {
  readonly at: AtBrand;
  readonly accounts: Accounts;
  readonly saved: boolean;
  /** Whom an invitation has just been asked for. */
  readonly inviting: string | undefined;
};

/** Everybody who may do everything at all dealers of the brand. */
export function brandPeoplePage({ at, accounts, saved, inviting }: BrandPeoplePageProps): Answer {
  const { session, person, brand, language } = at;
  const text = accountsTexts(language).accounts;
  const done = [...(saved ? [text.saved] : []), ...(inviting ? [text.inviting(inviting)] : [])];
  return deskPage(200, {
    session,
    person,
    brand,
    language,
    title: text.people,
    children: (
      <>
        {done.map((line) => (
          <p class="note note-good" role="status">
            {line}
          </p>
        ))}
        <div class="stack">
          <h1>{text.people}</h1>
          <p class="quiet">{text.peopleLead}</p>
        </div>
        <ul class="card rows">
          {brand.staff.map(({ id, name, email }) => (
            <li>
              <a href={brandPersonHref(brand.id, id)}>{name}</a>
              <span class="quiet small">
                {email}
                {stateOf(accounts.get(email)) === "signed-in" ? null : ` · ${text.notYet}`}
              </span>
            </li>
          ))}
        </ul>
        <p class="actions">
          <a class="button" href={brandPersonHref(brand.id, "new")}>
            {text.add}
          </a>
        </p>
      </>
    ),
  });
}
