import type { Child } from "hono/jsx";
import { FormToken } from "../../forms/form-token.tsx";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { page } from "../../views/page.tsx";
import {
  copyScript,
  keysScript,
  liveScript,
  notifyScript,
  seekScript,
  typedScript,
} from "../../views/page-files.built.ts";
import type { PageFile } from "../../views/page-files.built.ts";
import { LANGUAGES } from "../../../../shared/language/in-every-language.ts";
import { Languages } from "../../views/languages.tsx";
import { KeySheet } from "./key-sheet.tsx";
import { SeekForm, SeekFound } from "./seek-form.tsx";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { SIGN_IN_TO } from "../sign-in/desk-address.ts";
import { deskTexts } from "../../text/desk-texts.ts";

type DeskPlace = "now" | "today" | "plan" | "new" | "find" | "report" | "document" | "people";

const PLACES: readonly { readonly id: DeskPlace; readonly path: string }[] = [
  { id: "now", path: "" },
  { id: "today", path: "/today" },
  { id: "plan", path: "/plan" },
  { id: "new", path: "/new" },
  { id: "find", path: "/find" },
  { id: "report", path: "/report" },
  { id: "document", path: "/document" },
];

const BRAND_PLACES: typeof PLACES = [
  ...PLACES.filter(({ id }) => id === "now" || id === "report"),
  { id: "people", path: "/people" },
];

export type DeskPageProps = {
  readonly title: string;
  readonly language: string;
  readonly session: DeskSession;
  readonly person: string;
  /** Whose desk it is; none where a dealer is still to be picked. */
  readonly dealer?: { readonly id: string; readonly name: string };
  /** Instead of a dealer: the brand, whose people see all its dealers. */
  readonly brand?: { readonly id: string; readonly name: string };
  readonly place?: DeskPlace;
  readonly faulty?: boolean;
  /** Shows by itself what others change meanwhile. */
  readonly live?: boolean;
  /** Shows pages for customers in frames. */
  readonly frames?: boolean | undefined;
  /** The address of a form that is sent elsewhere than here. */
  readonly sendsTo?: string | undefined;
  /** Where somebody says whether this device tells of what is new. */
  readonly notifies?: boolean;
  /** Has something to be copied. */
  readonly copies?: boolean;
  /** What it does more with scripts. */
  readonly script?: PageFile;
  readonly children?: Child;
};

/** A page of the desk: never kept anywhere, since it is about people. */
export function deskPage(status: number, props: DeskPageProps): Answer {
  const { title, language, session, dealer, brand, faulty = false, live = false, children } = props;
  const { sendsTo } = props;
  const name = (dealer ?? brand)?.name ?? deskTexts(language).desk.desk;
  return page(status, {
    title: `${title} – ${name}`,
    language,
    faulty,
    desk: { top: <DeskTop {...props} />, below: <Below language={language} /> },
    scripts: scriptsOf(props),
    live,
    watched: { tag: session.watching?.tag, signIn: SIGN_IN_TO },
    frames: props.frames,
    sendsTo,
    children,
  });
}

function scriptsOf({ dealer, script, ...props }: DeskPageProps): PageFile[] {
  const { live = false, copies = false, notifies = false } = props;
  return [
    keysScript,
    typedScript,
    ...(dealer === undefined ? [] : [seekScript]),
    ...(live ? [liveScript] : []),
    ...(live || notifies ? [notifyScript] : []),
    ...(copies ? [copyScript] : []),
    ...(script === undefined ? [] : [script]),
  ];
}

function Below({ language }: Pick<DeskPageProps, "language">) {
  return (
    <>
      <footer class="bottom">
        <div class="frame">
          <Languages language={language} offered={LANGUAGES} />
        </div>
      </footer>
      <KeySheet language={language} />
    </>
  );
}

/** Where the head of the page leads: the desk of a dealer or of a brand, or the way in. */
function homeOf({ dealer, brand, language }: DeskPageProps) {
  if (dealer !== undefined) {
    return { href: `/desk/dealers/${dealer.id}`, name: dealer.name, places: PLACES };
  }
  if (brand !== undefined) {
    return { href: `/desk/brands/${brand.id}`, name: brand.name, places: BRAND_PLACES };
  }
  return { href: "/desk", name: deskTexts(language).desk.desk, places: [] };
}

function DeskTop(props: DeskPageProps) {
  const { language, session, person, place } = props;
  const text = deskTexts(language).desk;
  const home = homeOf(props);
  return (
    <header class="top">
      <div class="frame">
        <a class="brand" href={home.href}>
          {home.name}
        </a>
        {home.places.length === 0 ? null : (
          <nav class="desk-nav" aria-label={text.desk}>
            {home.places.map(({ id, path }) => (
              <a
                href={`${home.href}${path}`}
                aria-current={id === place ? "page" : undefined}
                data-place={id}
              >
                {text[id]}
              </a>
            ))}
          </nav>
        )}
        {props.dealer === undefined ? null : (
          <SeekForm dealer={props.dealer.id} session={session} language={language} />
        )}
        <span class="keys-open" id="keys-open" data-label={deskTexts(language).keys.open} />
        <DeskForm action="/desk/sign-out" token={session.formToken} plain>
          <a class="quiet" href="/desk/me">
            <span class="visually-hidden">{text.signedInAs("")}</span>
            {person}
          </a>
          <button class="link-button" type="submit">
            {text.signOut}
          </button>
        </DeskForm>
      </div>
      {props.dealer === undefined ? null : <SeekFound />}
    </header>
  );
}

type DeskFormProps = {
  readonly action: string;
  /** For fields of it that stand elsewhere on the page. */
  readonly id?: string;
  readonly token: string;
  /** In the head, beside other things. */
  readonly plain?: boolean;
  /** Sends a file. */
  readonly withFile?: boolean;
  readonly children?: Child;
};

/** Every change at the desk is such a form: a POST behind a button. */
export function DeskForm({ withFile = false, ...props }: DeskFormProps) {
  const { action, id, token, plain = false, children } = props;
  const enctype = withFile ? "multipart/form-data" : undefined;
  const look = plain ? "desk-person" : "stack";
  return (
    <form id={id} method="post" action={action} class={look} enctype={enctype} novalidate>
      <FormToken token={token} />
      {children}
    </form>
  );
}
