import { caniemail } from "caniemail";

/**
 * What Word does to HTML when Outlook on Windows shows a mail with it, where that would be seen. By
 * "Word 2007 HTML and CSS Rendering Capabilities in Outlook" (Microsoft) and by caniemail.com.
 */
type WordRule = {
  readonly says: string;
  readonly broken: (tag: Tag, html: string) => boolean;
};

type Tag = { readonly name: string; readonly text: string; readonly style: string };

const CELLS = new Set(["td", "th"]);
/** What it knows no word for, or knows and does not do. */
const UNKNOWN =
  /(?:^|;)(?:position|float|flex[a-z-]*|grid[a-z-]*|box-shadow|border-radius|background-image|opacity|transform|white-space|object-fit|gap|min-width|clip-path)\s*:/;

export const WORD_RULES: readonly WordRule[] = [
  {
    says: "only a cell has room inside it; a link's is said again on its cell, as mso-padding-alt",
    broken: ({ name, style, text }, html) =>
      /(?:^|;)padding:(?!0(?:;|$))/.test(style) && !CELLS.has(name) && !isInPaddedCell(text, html),
  },
  {
    says: "no greatest width: what has one stands in a table of a fixed width that Word alone sees",
    broken: ({ style, text }, html) => style.includes("max-width") && !isInFixedWidth(text, html),
  },
  { says: "none of what it does not do", broken: ({ style }) => UNKNOWN.test(style) },
  {
    says: "a cell inherits no face and no size",
    broken: ({ name, style, text }, html) =>
      CELLS.has(name) && hasWords(text, html) && !/font-family:.*font-size:/.test(style),
  },
  {
    says: "a height of lines counts where it is said to be exact",
    broken: ({ style }) =>
      /line-height:(?!1px)/.test(style) && !style.includes("mso-line-height-rule:exactly"),
  },
  {
    says: "colours in six digits, no names and no functions",
    broken: ({ style }) => /(?:color|background):(?!#[0-9a-f]{6}(?:;|$)|inherit)/i.test(style),
  },
  {
    says: "a coloured cell says it in its attribute too",
    broken: ({ name, style, text }) =>
      CELLS.has(name) && style.includes("background-color") && !text.includes("bgcolor="),
  },
  {
    says: "a picture has its width and height as attributes, or it is shown in its own size",
    broken: ({ name, text }) =>
      name === "img" && !(/ width="\d+"/.test(text) && / height="\d+"/.test(text)),
  },
];

/** What Word drops, and what that costs nothing: it hides the inbox's line by mso-hide, and has no dark of ours. */
const SPARED = new Set([
  "color-scheme CSS property",
  "color-scheme meta tag",
  "@media",
  "max-height property",
  "overflow",
]);

/** Each place in this mail that Word would show otherwise than it was meant. */
export function lostInWord(html: string): readonly string[] {
  const body = html.slice(html.indexOf("<body"));
  const lost = [...body.matchAll(/<([a-z][a-z0-9]*)\b[^>]*>/g)].flatMap(([text, name = ""]) => {
    const style = / style="([^"]*)"/.exec(text)?.[1] ?? "";
    return WORD_RULES.filter(({ broken }) => broken({ name, text, style }, body)).map(
      ({ says }) => `${text}: ${says}`,
    );
  });
  const { issues } = caniemail({ clients: ["outlook.windows"], html });
  const unknown = [...issues.errors.values()].flat().map(({ title }) => title);
  return [...lost, ...new Set(unknown.filter((title) => !SPARED.has(title)))];
}

function isInPaddedCell(text: string, html: string): boolean {
  const before = html.slice(0, html.indexOf(text));
  const cell = before.slice(before.lastIndexOf("<td"));
  return /^<td[^>]*mso-padding-alt:/.test(cell) && !cell.includes("</td>");
}

function isInFixedWidth(text: string, html: string): boolean {
  const before = html.slice(0, html.indexOf(text)).trimEnd();
  return /<!--\[if mso\]><table[^>]* width="\d+"[^>]*><tr><td><!\[endif\]-->$/.test(before);
}

/** Words of its own, not those of a table in it. */
function hasWords(text: string, html: string): boolean {
  const after = html.slice(html.indexOf(text) + text.length);
  return /^(?:\s|<!--[^]*?-->|<(?!\/td|\/th|table)[^>]*>)*[^\s<]/.test(after);
}
