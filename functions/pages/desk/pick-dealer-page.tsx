import type { Memberships } from "../../../shared/directory/memberships.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { PROBLEMS } from "../../../shared/kernel/problem.ts";
import { deskText } from "../text/desk-text.ts";
import { Arrow } from "../views/arrow.tsx";
import { deskPage } from "./desk-page.tsx";
import { signInHref } from "./sign-in/desk-address.ts";
import type { DeskSession } from "./sign-in/desk-session.ts";

const LANGUAGE = "en";
const text = deskText(LANGUAGE);

/** Whoever works at several dealers says which. */
export function pickDealerPage(
  session: DeskSession,
  person: string,
  dealers: Memberships["dealers"],
): Answer {
  return deskPage(200, {
    title: text.pickDealer,
    language: LANGUAGE,
    session,
    person,
    children: (
      <>
        <h1>{text.pickDealer}</h1>
        <ul class="picks">
          {dealers.map(({ id, name }) => (
            <li class="pick">
              <h2>
                <a href={`/desk/dealers/${id}`}>{name}</a>
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
export function noDealerPage(session: DeskSession): Answer {
  return deskPage(PROBLEMS["role-not-allowed"].status, {
    title: text.noDealerTitle,
    language: LANGUAGE,
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
