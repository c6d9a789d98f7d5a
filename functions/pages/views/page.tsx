import type { Child } from "hono/jsx";
import { html } from "../../../shared/platform/http/answer.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { frameTexts } from "../text/frame-texts.ts";
import { Bottom, Top } from "./around.tsx";
import { Head } from "./head.tsx";
import type { HeadProps } from "./head.tsx";
import { lookOf } from "./look.ts";
import { pageHeaders } from "./page-headers.ts";
import { zoneScript } from "./page-files.built.ts";

type PageProps = Omit<HeadProps, "look"> & {
  /**
   * The page holds nothing personal, so the back button may show it again with what was entered, and
   * with the same key of its form: sent a second time, it books nothing more.
   */
  readonly comesBack?: boolean;
  /** Shows by itself what changes while somebody looks at it. */
  readonly live?: boolean;
  /** By which it is told whether anything has happened since; where whoever is no longer signed in does that. */
  readonly watched?: { readonly tag: string | undefined; readonly signIn?: string } | undefined;
  /** The clock of its times; whoever reads another is told theirs beside each. */
  readonly zone?: string;
  /** Addresses of pictures that stand elsewhere. */
  readonly pictures?: readonly string[];
  /** Shows pages of ours in frames. */
  readonly frames?: boolean | undefined;
  /** The address of a form that is sent elsewhere than here. */
  readonly sendsTo?: string | undefined;
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
    frames: props.frames,
    sendsTo: props.sendsTo,
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

type Shown = PageProps & Pick<HeadProps, "look">;

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
          {props.live === true ? <LiveNote language={language} watched={props.watched} /> : null}
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

/** Empty until the script has something to say: what is new while somebody writes, or that the page stands still. */
function LiveNote({ language, watched }: Pick<PageProps, "language" | "watched">) {
  const text = frameTexts(language).frame;
  return (
    <div
      class="live-note"
      role="status"
      id="live-note"
      data-says={text.changed}
      data-show={text.show}
      data-stale={text.stale}
      data-ended={text.ended}
      data-enter={text.enter}
      data-gone={text.gone}
      data-in={watched?.signIn}
      data-tag={watched?.tag}
    />
  );
}
