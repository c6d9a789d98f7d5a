import { languageOf } from "../../../shared/language/in-every-language.ts";

type Asked = {
  /** What the dealer's document says of this person. */
  readonly own: string | undefined;
  /** What their browser asks for, as it sends it. */
  readonly accepts: string | undefined;
  /** What is spoken where they work. */
  readonly around: readonly string[];
};

/**
 * The tag to write to somebody of the staff in: their own, else the first that their browser asks for
 * and that we write, else the dealer's. Where the browser's language is spoken at the dealer, the
 * dealer's tag goes before it, since its region decides how dates look.
 */
export function deskLanguage({ own, accepts = "", around }: Asked): string {
  if (own !== undefined && languageOf(own) !== undefined) return own;
  const asked = accepts.split(",").map((part) => part.split(";", 1).join("").trim());
  for (const tag of asked) {
    if (languageOf(tag) === undefined) continue;
    return around.find((spoken) => primary(spoken) === primary(tag)) ?? tag;
  }
  return around.find((spoken) => languageOf(spoken) !== undefined) ?? "en-US";
}

function primary(tag: string): string {
  return tag.split("-", 1).join("").toLowerCase();
}
