import { languageOf } from "../../../shared/language/in-every-language.ts";
import { askedLanguages, sameLanguage } from "./asked-languages.ts";

type Asked = {
  /** What the dealer's document says of this person. */
  readonly own?: string | undefined;
  /** What their browser asks for, as it sends it. */
  readonly accepts: string | undefined;
  /** What is spoken where they work, where that is known. */
  readonly around?: readonly string[];
};

/**
 * The tag to write to somebody of the staff in: their own, else the first that their browser asks for
 * and that we write, else the dealer's. Where the browser's language is spoken at the dealer, the
 * dealer's tag goes before it, since its region decides how dates look.
 */
export function deskLanguage({ own, accepts, around = [] }: Asked): string {
  if (own !== undefined && languageOf(own) !== undefined) return own;
  for (const tag of askedLanguages(accepts)) {
    if (languageOf(tag) === undefined) continue;
    return around.find((spoken) => sameLanguage(spoken, tag)) ?? tag;
  }
  return around.find((spoken) => languageOf(spoken) !== undefined) ?? "en-US";
}
