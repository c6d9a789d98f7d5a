import { languageOf } from "../../../shared/language/in-every-language.ts";
import type { HttpRequest } from "../../../shared/platform/http/request.ts";

/** What a browser keeps of a language that somebody pressed; nothing else is known by it. */
export const LANGUAGE_COOKIE = "language";

type Asking = Pick<HttpRequest, "cookies" | "headers">;

/** The language that was chosen on a page; undefined before. */
export function chosenLanguage({ cookies }: Pick<HttpRequest, "cookies">): string | undefined {
  const chosen = cookies[LANGUAGE_COOKIE];
  return chosen === undefined ? undefined : languageOf(chosen);
}

/** What the reader asks for, first first: what they chose, then what their browser says. */
export function acceptedLanguages(request: Asking): string | undefined {
  const chosen = chosenLanguage(request);
  const accepted = request.headers["accept-language"];
  return chosen === undefined ? accepted : [chosen, accepted ?? ""].join(", ");
}
