import type { Child } from "hono/jsx";
import type { Dealer } from "../../../shared/directory/dealer.schema.ts";
import { html } from "../../../shared/platform/http/answer.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { pageHeaders } from "./page-headers.ts";
import { deskStylesheet, stylesheet } from "./page-files.built.ts";
import type { PageFile } from "./page-files.built.ts";
import { addressText } from "../../../shared/language/contact/address-text.ts";
import { telephoneHref, telephoneText } from "../../../shared/language/contact/telephone-text.ts";
import { frameTexts } from "../text/frame-texts.ts";

/** The dealer as far as the frame of a page shows it. */
export type Host = Pick<Dealer, "id" | "name" | "telephone" | "address">;

export type PageProps = {
  readonly title: string;
  /** A tag the texts of the page exist in. */
  readonly language: string;
  /** Whose page it is; none on pages about no dealer. */
  readonly host?: Host | undefined;
  /** The page shows again what somebody entered, with what is wrong in it. */
  readonly faulty?: boolean;
  /**
   * The page holds nothing personal, so the back button may show it again with what was entered, and
   * with the same key of its form: sent a second time, it books nothing more.
   */
  readonly comesBack?: boolean;
  /** The desk has a head of its own, no foot, and more room for lists. */
  readonly desk?: { readonly top: Child; readonly below: Child } | undefined;
  /** Shows by itself what changes while somebody looks at it. */
  readonly live?: boolean;
  /** Of no use to a search engine, should one ever come here. */
  readonly unlisted?: boolean;
  /** What makes the page quicker; it works without. */
  readonly scripts?: readonly PageFile[];
  /** The page stands in a frame, without head and foot, on these sites alone. */
  readonly embedOn?: readonly string[];
  readonly children?: Child;
};

/** A whole page as an answer. Rendered by `hono/jsx`, which escapes every text it is given. */
export function page(status: number, props: PageProps): Answer {
  const document = <Document {...props} />;
  if (document instanceof Promise) throw new TypeError("a view must not wait for anything");
  const cache = props.comesBack === true ? { "cache-control": "private, no-cache" } : {};
  const headers = pageHeaders({
    scripts: (props.scripts ?? []).length > 0,
    embedOn: props.embedOn,
  });
  return html(status, `<!doctype html>${String(document)}`, { ...headers, ...cache });
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%230c5c55'/%3E%3Cpath d='M9 16.5l5 5 9-11' fill='none' stroke='%23fff' stroke-width='3.5' stroke-linecap='round' stroke-linejoin='round'/%3E%3C/svg%3E";

function Document(props: PageProps) {
  const { language, host, desk, children } = props;
  const main = (
    <main id="content" tabindex={-1}>
      <div class="frame stack-wide">{children}</div>
    </main>
  );
  return (
    <html lang={language}>
      <Head {...props} />
      {props.embedOn === undefined ? (
        <body class={desk === undefined ? undefined : "desk"}>
          <a class="skip" href="#content">
            {frameTexts(language).frame.skip}
          </a>
          {desk?.top ?? <Top language={language} host={host} />}
          {props.live === true ? <LiveNote language={language} /> : null}
          {main}
          {desk === undefined ? <Bottom language={language} host={host} /> : desk.below}
        </body>
      ) : (
        <body class="embedded">{main}</body>
      )}
    </html>
  );
}

function Head({ title, language, host, faulty = false, desk, ...props }: PageProps) {
  const { scripts = [], unlisted = false } = props;
  const text = frameTexts(language).frame;
  const parts = [faulty ? `${text.errorTitle}: ${title}` : title, host?.name ?? text.siteName];
  const styles = desk === undefined ? [stylesheet] : [stylesheet, deskStylesheet];
  return (
    <head>
      <meta charset="utf-8" />
      <title>{parts.join(" – ")}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="format-detection" content="telephone=no" />
      {styles.map(({ file }) => (
        <link rel="stylesheet" href={`/assets/${file}`} />
      ))}
      <link rel="icon" href={ICON} />
      {unlisted ? <meta name="robots" content="noindex" /> : null}
      {scripts.map(({ file }) => (
        <script src={`/assets/${file}`} defer />
      ))}
    </head>
  );
}

/** Hidden until there is something new that would take away what somebody is writing. */
function LiveNote({ language }: Pick<PageProps, "language">) {
  const text = frameTexts(language).frame;
  return (
    <div class="live-note" role="status">
      <p id="live-note" hidden>
        {text.changed} <a href="">{text.show}</a>
      </p>
    </div>
  );
}

function Top({ language, host }: Pick<PageProps, "language" | "host">) {
  const text = frameTexts(language).frame;
  return (
    <header class="top">
      <div class="frame">
        <a class="brand" href={host === undefined ? "/" : `/d/${host.id}`}>
          {host?.name ?? text.siteName}
        </a>
        {host === undefined ? null : (
          <a class="top-call" href={telephoneHref(host.telephone)}>
            <span class="visually-hidden">{text.callUs} </span>
            {telephoneText(host.telephone, host.address.addressCountry)}
          </a>
        )}
      </div>
    </header>
  );
}

function Bottom({ language, host }: Pick<PageProps, "language" | "host">) {
  const text = frameTexts(language).frame;
  return (
    <footer class="bottom">
      <div class="frame stack-close">
        {host === undefined ? null : (
          <p>
            {host.name}, {addressText(host.address)}
          </p>
        )}
        <p>
          {text.privacy}{" "}
          {host === undefined ? null : <a href={`/d/${host.id}/privacy`}>{text.whatIsKept}</a>}
        </p>
      </div>
    </footer>
  );
}
