import type { Element } from "@xmldom/xmldom";

/** What of a drawing an element shows beside itself. */
export type Shows = {
  /** Ids of patterns, masks, markers, and whatever else `url(#…)` names. */
  readonly names: readonly string[];
  readonly isDashed: boolean;
};

const NONE: Shows = { names: [], isDashed: false };

/**
 * What each element shows by its attributes and by the rules of the file's style sheets. A rule of a class or an id
 * alone is for those; any other is taken to be for all, so that nothing is missed.
 * @param all of the file, the style sheets among them
 */
export function shownBy(all: readonly Element[]): (element: Element) => Shows {
  const rules = new Map<string, Shows>();
  for (const sheet of all.filter(({ localName }) => localName === "style")) {
    for (const [selector, text] of rulesOf(sheet.textContent ?? "")) {
      rules.set(selector, both(rules.get(selector) ?? NONE, read(text)));
    }
  }
  return (element) => {
    const classes = (element.getAttribute("class") ?? "").split(/\s+/).map((one) => `.${one}`);
    const keys = [ANY, `#${element.getAttribute("id") ?? ""}`, ...classes];
    const attributes = Array.from(element.attributes, ({ name, value }) => `${name}:${value}`);
    return keys.map((key) => rules.get(key) ?? NONE).reduce(both, read(attributes.join(";")));
  };
}

const RULE = /([^{}]*)\{([^{}]*)\}/g;
const SIMPLE = /^[.#][\w-]+$/;
const ANY = "*";

/** By selector; what is no plain list of rules is for all. */
function rulesOf(sheet: string): (readonly [string, string])[] {
  if (!isPlainList(sheet)) return [[ANY, sheet]];
  return [...sheet.matchAll(RULE)].flatMap(([, selectors = "", text = ""]) =>
    selectors
      .split(",")
      .map((one) => one.trim())
      .map((one) => [SIMPLE.test(one) ? one : ANY, text] as const),
  );
}

/** Its braces are those of its rules: none stands in brackets or quotes, within another, or alone. */
function isPlainList(sheet: string): boolean {
  const bare = sheet.replaceAll(/"[^"{}\n]*"|'[^'{}\n]*'|\([^(){}"']*\)|\[[^[\]{}"']*\]/g, "");
  return !/["'()[\]]/.test(bare) && !/[{}]/.test(bare.replaceAll(RULE, ""));
}

const NAME = /url\(\s*["']?#([\w.:-]+)/g;
const DASHED = /stroke-dasharray\s*:\s*(?!none|0\s*(?:;|$))\S/;

function read(text: string): Shows {
  const names = [...text.matchAll(NAME)].flatMap(([, name]) => (name === undefined ? [] : [name]));
  return { names: [...new Set(names)], isDashed: DASHED.test(text) };
}

function both(one: Shows, other: Shows): Shows {
  return {
    names: [...new Set([...one.names, ...other.names])],
    isDashed: one.isDashed || other.isDashed,
  };
}
