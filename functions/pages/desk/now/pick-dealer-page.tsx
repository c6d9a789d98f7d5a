import type { Memberships } from "../../../../shared/directory/rights/memberships.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { PROBLEMS } from "../../../../shared/kernel/problem.ts";
import { Arrow } from "../../views/arrow.tsx";
import { deskPage } from "../frame/desk-page.tsx";
import { signInHref } from "../sign-in/desk-address.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { deskTexts } from "../../text/desk-texts.ts";

/** Whoever works at several dealers says which. */
export function pickDealerPage(
  session: DeskSession,
  { name: person, dealers, brands, partners }: Memberships,
  language: string,
): Answer {
  const text = deskTexts(language).desk;
  const places = [
    ...brands.map(({ id, name }) => ({ href: `/desk/brands/${id}`, name })),
    ...dealers.map(({ id, name }) => ({ href: `/desk/dealers/${id}`, name })),
    ...partners.map(({ id, name }) => ({ href: `/desk/partners/${id}`, name })),
  ];
  return deskPage(200, {
    title: text.pickDealer,
    language,
    session,
    person,
    children: (
      <>
        <h1>{text.pickDealer}</h1>
        <ul class="picks">
          {places.map(({ href, name }) => (
            <li class="pick">
              <h2>
                <a href={href}>{name}</a>
              </h2>
              <Arrow />
            </li>
          ))}
        </ul>
      </>
    ),
  });
}

/** Signed in, and known nowhere. */
export function noDealerPage(session: DeskSession, language: string): Answer {
  const text = deskTexts(language).desk;
  return deskPage(PROBLEMS["role-not-allowed"].status, {
    title: text.noDealerTitle,
    language,
    session,
    person: session.email,
    children: (
      <div class="stack">
        <h1>{text.noDealerTitle}</h1>
        <p>{text.noDealerBody(session.email)}</p>
        <p class="actions">
          <a class="button button-quiet" href={signInHref("/desk", true)}>
            {text.otherPerson}
          </a>
        </p>
      </div>
    ),
  });
}
