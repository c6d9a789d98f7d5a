import { styleSource } from "./look.ts";

type PageNeeds = {
  readonly scripts: boolean;
  /** Origins of the sites that may show the page in a frame; none by default. */
  readonly embedOn?: readonly string[] | undefined;
  /** What stands in the page's own `<style>`. */
  readonly style?: string | undefined;
  /** Addresses of pictures on other sites, which alone may be shown. */
  readonly pictures?: readonly string[] | undefined;
  /** Shows pages of ours in frames. */
  readonly frames?: boolean | undefined;
  /** Where else than here a form of the page is sent. */
  readonly sendsTo?: string | undefined;
};

/**
 * No script and no style but our own files, so text that somebody typed cannot become either; a page
 * that needs no script may run none at all.
 * `same-origin` and not `no-referrer`: under the latter a browser sends `Origin: null` with our own
 * forms, and the check against forged requests could not tell them from strangers'.
 */
export function pageHeaders({
  scripts,
  embedOn = [],
  style = "",
  pictures = [],
  frames = false,
  sendsTo,
}: PageNeeds) {
  const origins = [...new Set(pictures.map((address) => new URL(address).origin))];
  const policy = [
    "default-src 'none'",
    ["style-src 'self'", ...(style === "" ? [] : [styleSource(style)])].join(" "),
    ["img-src 'self'", ...origins].join(" "),
    ...(frames ? ["frame-src 'self'"] : []),
    ...(scripts ? ["script-src 'self'", "connect-src 'self'"] : []),
    ["form-action 'self'", ...(sendsTo === undefined ? [] : [new URL(sendsTo).origin])].join(" "),
    "base-uri 'none'",
    `frame-ancestors ${embedOn.length === 0 ? "'none'" : embedOn.join(" ")}`,
  ];
  return {
    "content-security-policy": policy.join("; "),
    "referrer-policy": "same-origin",
  };
}
