import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { invalid } from "../../kernel/invalid.ts";
import type { FieldError, Problem } from "../../kernel/problem.ts";
import { saysSomebodyWill } from "../../language/empty-words.ts";
import { asksForMark } from "../../language/steering-words.ts";
import { textFor } from "./text-for.ts";
import type { Texts } from "./text-for.ts";

type Said = {
  readonly texts: Texts;
  readonly promise?: object | undefined;
  readonly link?: object | undefined;
};

/** What stands in braces, and where each of them has something to stand for. */
const PLACEHOLDERS = ["name", "dealer", "promise", "bookingLink"] as const;

/**
 * Whether these words may be sent: each leads somewhere, by a link or by a promise that somebody keeps; none says that
 * somebody will be in touch unless one is; none begs for a mark; and each reader has one.
 */
export function checkCampaignTexts(
  said: Said,
  { languages: [first = "en"] }: Pick<Dealer, "languages">,
): Problem | undefined {
  const each = Object.entries(said.texts);
  const wrong = each.flatMap(([language, text]) =>
    Object.entries(text).flatMap(([field, words]) =>
      wrongIn(words, said).map((rule) => ({ ...rule, pointer: `/texts/${language}/${field}` })),
    ),
  );
  const missing =
    textFor(said.texts, first, undefined) === undefined
      ? [invalid("/texts", "no-text-in", { language: first })]
      : [];
  if (wrong.length + missing.length > 0) {
    return { code: "invalid-request", errors: [...wrong, ...missing] };
  }
  const empty = each.flatMap(([language, { subject, body }]) =>
    emptyIn(language, `${subject}\n${body}`, said),
  );
  return empty.length === 0
    ? undefined
    : { code: "empty-promise", detail: "empty-promise", errors: empty };
}

/** Whether a text still says nothing false where its promise is not made. */
export function standsAlone({ subject, body }: Texts[string]): boolean {
  const words = `${subject}\n${body}`;
  return !saysSomebodyWill(words) && !words.includes("{promise}");
}

function wrongIn(words: string, { promise, link }: Said): Omit<FieldError, "pointer">[] {
  const stands: Readonly<Record<(typeof PLACEHOLDERS)[number], boolean>> = {
    name: true,
    dealer: true,
    promise: promise !== undefined,
    bookingLink: link !== undefined,
  };
  const known = new Set<string>(PLACEHOLDERS.filter((one) => stands[one]));
  const named = [...words.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return [
    ...(asksForMark(words) ? [invalid("", "asks-for-a-mark")] : []),
    ...[...new Set(named)]
      .filter((name) => !known.has(name))
      .map((placeholder) => invalid("", "unknown-placeholder", { placeholder })),
  ];
}

function emptyIn(language: string, words: string, { promise, link }: Said): FieldError[] {
  const at = `/texts/${language}/body`;
  if (promise !== undefined) return [];
  if (saysSomebodyWill(words)) return [invalid(at, "empty-promise")];
  return link === undefined ? [invalid(at, "leads-nowhere")] : [];
}
