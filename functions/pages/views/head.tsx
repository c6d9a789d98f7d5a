import type { Child } from "hono/jsx";
import { frameTexts } from "../text/frame-texts.ts";
import type { Host } from "./around.tsx";
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

export type HeadProps = {
  readonly title: string;
  /** A tag the texts of the page exist in. */
  readonly language: string;
  /** Whose page it is; none on pages about no dealer. */
  readonly host?: Host | undefined;
  /** The page shows again what somebody entered, with what is wrong in it. */
  readonly faulty?: boolean;
  /** The desk has a head of its own, no foot, and more room for lists. */
  readonly desk?: { readonly top: Child; readonly below: Child } | undefined;
  /** What a search engine says of the page. */
  readonly description?: string | undefined;
  /** The same for programs, as JSON-LD. */
  readonly data?: object | undefined;
  /** Of no use to a search engine, should one ever come here. */
  readonly unlisted?: boolean;
  /** What makes the page quicker; it works without. */
  readonly scripts?: readonly PageFile[];
  /** The page stands in a frame, without head and foot, on these sites alone. */
  readonly embedOn?: readonly string[];
  readonly look: Look | undefined;
  /** Has room for what another clock shows beside each of its times, so nobody need wait for it. */
  readonly hasRoom?: boolean;
};

/** What it adds beside a time would push down what stands below, and whoever is about to press presses that. */
const BEFORE_PAINT = { blocking: "render" } as const;

/** What no reader sees: title, styles, scripts. */
export function Head({ title, language, host, faulty = false, look, ...props }: HeadProps) {
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
        <script
          src={`/assets/${file}`}
          defer
          {...(file === zoneScript.file && props.hasRoom !== true ? BEFORE_PAINT : {})}
        />
      ))}
    </head>
  );
}

type SearchProps = Pick<HeadProps, "description" | "unlisted" | "data">;

function ForSearch({ description, unlisted = false, data }: SearchProps) {
  return (
    <>
      {data === undefined ? null : (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: asText(data) }} />
      )}
      {description === undefined ? null : <meta name="description" content={description} />}
      {unlisted ? <meta name="robots" content="noindex" /> : null}
    </>
  );
}

/** A frame is as light or dark as the site around it, which its dealer says; any other page as its reader's system. */
function schemeOf({ embedOn }: Pick<HeadProps, "embedOn">, look: Look | undefined): string {
  const scheme = embedOn === undefined ? "auto" : (look?.scheme ?? "light");
  return scheme === "auto" ? "light dark" : scheme;
}

function stylesOf(props: Pick<HeadProps, "embedOn" | "desk">, look: Look | undefined): PageFile[] {
  const scheme = schemeOf(props, look);
  if (scheme === "light") return [framedStylesheet];
  if (scheme === "dark") return [framedStylesheet, darkStylesheet];
  return props.desk === undefined ? [stylesheet] : [stylesheet, deskStylesheet];
}

/**
 * A data block, which no browser runs, so that the policy for scripts says nothing of it; what could end it is
 * written as a code of its letter.
 */
function asText(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
