import type { Child } from "hono/jsx";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { deskText } from "../text/desk-text.ts";
import { keysText } from "../text/keys-text.ts";
import { page } from "../views/page.tsx";
import { keysScript, liveScript } from "../views/script/scripts.ts";
import { KeySheet } from "./key-sheet.tsx";
import type { DeskSession } from "./sign-in/desk-session.ts";

type DeskPlace = "now" | "today" | "new" | "find" | "report" | "document";

const PLACES: readonly { readonly id: DeskPlace; readonly path: string }[] = [
  { id: "now", path: "" },
  { id: "today", path: "/today" },
  { id: "new", path: "/new" },
  { id: "find", path: "/find" },
  { id: "report", path: "/report" },
  { id: "document", path: "/document" },
];

type DeskPageProps = {
  readonly title: string;
  readonly language: string;
  readonly session: DeskSession;
  readonly person: string;
  /** Whose desk it is; none where a dealer is still to be picked. */
  readonly dealer?: { readonly id: string; readonly name: string };
  readonly place?: DeskPlace;
  readonly faulty?: boolean;
  /** Shows by itself what others change meanwhile. */
  readonly live?: boolean;
  readonly children?: Child;
};

/** A page of the desk: never kept anywhere, since it is about people. */
export function deskPage(status: number, props: DeskPageProps): Answer {
  const { title, language, dealer, faulty = false, live = false, children } = props;
  const name = dealer?.name ?? deskText(language).desk;
  return page(status, {
    title: `${title} – ${name}`,
    language,
    faulty,
    desk: { top: <DeskTop {...props} />, below: <KeySheet language={language} /> },
    scripts: live ? [keysScript, liveScript] : [keysScript],
    live,
    children,
  });
}

function DeskTop({ language, session, person, dealer, place }: DeskPageProps) {
  const text = deskText(language);
  return (
    <header class="top">
      <div class="frame">
        <a class="brand" href={dealer === undefined ? "/desk" : `/desk/dealers/${dealer.id}`}>
          {dealer?.name ?? text.desk}
        </a>
        {dealer === undefined ? null : (
          <nav class="desk-nav" aria-label={text.desk}>
            {PLACES.map(({ id, path }) => (
              <a
                href={`/desk/dealers/${dealer.id}${path}`}
                aria-current={id === place ? "page" : undefined}
                data-place={id}
              >
                {text[id]}
              </a>
            ))}
          </nav>
        )}
        <button class="link-button keys-open" type="button" id="keys-open" hidden>
          {keysText(language).open}
        </button>
        <DeskForm action="/desk/sign-out" token={session.formToken} plain>
          <span class="quiet">
            <span class="visually-hidden">{text.signedInAs("")}</span>
            {person}
          </span>
          <button class="link-button" type="submit">
            {text.signOut}
          </button>
        </DeskForm>
      </div>
    </header>
  );
}

type DeskFormProps = {
  readonly action: string;
  readonly token: string;
  /** In the head, beside other things. */
  readonly plain?: boolean;
  readonly children?: Child;
};

/** Every change at the desk is such a form: a POST behind a button. */
export function DeskForm({ action, token, plain = false, children }: DeskFormProps) {
  return (
    <form method="post" action={action} class={plain ? "desk-person" : "stack"} novalidate>
      <input type="hidden" name="form" value={token} />
      {children}
    </form>
  );
}
