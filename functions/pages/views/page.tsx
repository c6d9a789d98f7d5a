import type { Child } from "hono/jsx";
import type { Dealer } from "../../../shared/directory/document/dealer.schema.ts";
import { html } from "../../../shared/platform/http/answer.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { pageHeaders } from "./page-headers.ts";
import { lookOf } from "./look.ts";
import type { Look } from "./look.ts";
import {
  darkStylesheet,
  deskStylesheet,
  framedStylesheet,
  icon,
  stylesheet,
  zoneScript,
} from "./page-files.built.ts";
import type { PageFile } from "./page-files.built.ts";
import { addressText } from "../../../shared/language/contact/address-text.ts";
import { telephoneHref, telephoneText } from "../../../shared/language/contact/telephone-text.ts";
import { LANGUAGES } from "../../../shared/language/in-every-language.ts";
import { Languages } from "./languages.tsx";
import { frameTexts } from "../text/frame-texts.ts";

/** The dealer as far as the frame of a page shows it. */
export type Host = Pick<
  Dealer,
  "id" | "name" | "telephone" | "address" | "appearance" | "languages"
>;

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
  /** What a search engine says of the page. */
  readonly description?: string | undefined;
  /** Of no use to a search engine, should one ever come here. */
  readonly unlisted?: boolean;
  /** The clock of its times; whoever reads another is told theirs beside each. */
  readonly zone?: string;
  /** What makes the page quicker; it works without. */
  readonly scripts?: readonly PageFile[];
  /** The page stands in a frame, without head and foot, on these sites alone. */
  readonly embedOn?: readonly string[];
  /** Addresses of pictures that stand elsewhere. */
  readonly pictures?: readonly string[];
  readonly children?: Child;
};

/** A whole page as an answer. Rendered by `hono/jsx`, which escapes every text it is given. */
export function page(status: number, asked: PageProps): Answer {
  const { host, embedOn, zone, scripts = [] } = asked;
  const props =
    zone === undefined ? asked : { ...asked, scripts: [...new Set([...scripts, zoneScript])] };
  const look = host === undefined ? undefined : lookOf(host, embedOn !== undefined);
  const document = <Document {...props} look={look} />;
  if (document instanceof Promise) throw new TypeError("a view must not wait for anything");
  const cache = props.comesBack === true ? { "cache-control": "private, no-cache" } : {};
  const headers = pageHeaders({
    scripts: (props.scripts ?? []).length > 0,
    embedOn,
    style: look?.css,
    pictures: props.pictures,
  });
  const body = apart(String(document));
  return html(status, `<!doctype html>${body}`, { ...headers, ...cache });
}

/**
 * Two words side by side are kept apart by the style alone; whoever reads without it reads `TueDec 18`. Rows and
 * grids leave such a space out.
 */
function apart(page: string): string {
  return page.replaceAll(BESIDE, "$1 ");
}
const BESIDE =
  /(<\/(?:a|b|button|em|i|small|span|strong|time)>)(?=<(?:a|b|button|em|i|small|span|strong|time|nav|div|form|ul|dl)[\s>])/g;

type Shown = PageProps & { readonly look: Look | undefined };

function Document(props: Shown) {
  const { language, host, desk, children } = props;
  const main = (
    <main id="content" tabindex={-1}>
      <div class="frame stack-wide">{children}</div>
    </main>
  );
  return (
    <html
      lang={language}
      data-zone={props.zone}
      data-own-clock={props.zone === undefined ? undefined : frameTexts(language).frame.ownClock}
    >
      <Head {...props} />
      {props.embedOn === undefined ? (
        <body class={desk === undefined ? undefined : "desk"}>
          <a class="skip" href="#content">
            {frameTexts(language).frame.skip}
          </a>
          {desk?.top ?? <Top language={language} host={host} look={props.look} />}
          {props.live === true ? <LiveNote language={language} /> : null}
          {main}
          {desk === undefined ? (
            <Bottom language={language} host={host} look={props.look} />
          ) : (
            desk.below
          )}
        </body>
      ) : (
        <body class="embedded">{main}</body>
      )}
    </html>
  );
}

function Head({ title, language, host, faulty = false, look, ...props }: Shown) {
  const { scripts = [] } = props;
  const text = frameTexts(language).frame;
  const parts = [faulty ? `${text.errorTitle}: ${title}` : title, host?.name ?? text.siteName];
  return (
    <head>
      <meta charset="utf-8" />
      <title>{parts.join(" – ")}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content={schemeOf(props, look)} />
      <meta name="format-detection" content="telephone=no" />
      {stylesOf(props, look).map(({ file }) => (
        <link rel="stylesheet" href={`/assets/${file}`} />
      ))}
      {look === undefined || look.css === "" ? null : (
        <style dangerouslySetInnerHTML={{ __html: look.css }} />
      )}
      <link rel="icon" href="/favicon.ico" sizes="32x32" />
      <link rel="icon" href={`/assets/${icon.file}`} type={icon.type} />
      <ForSearch {...props} />
      {scripts.map(({ file }) => (
        <script src={`/assets/${file}`} defer />
      ))}
    </head>
  );
}

function ForSearch({ description, unlisted = false }: Pick<PageProps, "description" | "unlisted">) {
  return (
    <>
      {description === undefined ? null : <meta name="description" content={description} />}
      {unlisted ? <meta name="robots" content="noindex" /> : null}
    </>
  );
}

/** A frame is as light or dark as the site around it, which its dealer says; any other page as its reader's system. */
function schemeOf({ embedOn }: Pick<PageProps, "embedOn">, look: Look | undefined): string {
  const scheme = embedOn === undefined ? "auto" : (look?.scheme ?? "light");
  return scheme === "auto" ? "light dark" : scheme;
}

function stylesOf(props: Pick<PageProps, "embedOn" | "desk">, look: Look | undefined): PageFile[] {
  const scheme = schemeOf(props, look);
  if (scheme === "light") return [framedStylesheet];
  if (scheme === "dark") return [framedStylesheet, darkStylesheet];
  return props.desk === undefined ? [stylesheet] : [stylesheet, deskStylesheet];
}

/** Empty until there is something new that would take away what somebody is writing: the script says it. */
function LiveNote({ language }: Pick<PageProps, "language">) {
  const text = frameTexts(language).frame;
  return (
    <div
      class="live-note"
      role="status"
      id="live-note"
      data-says={text.changed}
      data-show={text.show}
    />
  );
}

type Around = Pick<Shown, "language" | "host" | "look">;

function Top({ language, host, look }: Around) {
  const text = frameTexts(language).frame;
  return (
    <header class="top">
      <div class="frame">
        <a class="brand" href={host === undefined ? "/" : `/d/${host.id}`}>
          {look?.logo === undefined ? (
            (host?.name ?? text.siteName)
          ) : (
            <img
              src={look.logo.path}
              alt={host?.name}
              width={look.logo.width}
              height={look.logo.height}
            />
          )}
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

function Bottom({ language, host, look }: Around) {
  const text = frameTexts(language).frame;
  return (
    <footer class="bottom">
      <div class="frame stack-close">
        {host === undefined ? null : (
          <p>
            {host.name}, {addressText(host.address)}
          </p>
        )}
        <p>{text.privacy}</p>
        {host === undefined ? null : (
          <p class="foot-links">
            <a href={`/d/${host.id}/privacy`}>{text.whatIsKept}</a>{" "}
            <a href={`/d/${host.id}/accessibility`}>{text.accessibility}</a>
          </p>
        )}
        <Languages language={language} offered={host?.languages ?? LANGUAGES} />
        <OwnPages language={language} look={look} />
      </div>
    </footer>
  );
}

/** The dealer's own pages, where it has some. */
function OwnPages({ language, look }: Pick<Around, "language" | "look">) {
  const text = frameTexts(language).frame;
  const { privacy, imprint } = look ?? {};
  if (privacy === undefined && imprint === undefined) return null;
  return (
    <p class="foot-links">
      {privacy === undefined ? null : <a href={privacy}>{text.dealersPrivacy}</a>}{" "}
      {imprint === undefined ? null : <a href={imprint}>{text.imprint}</a>}
    </p>
  );
}
