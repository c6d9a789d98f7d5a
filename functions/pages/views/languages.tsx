import { LANGUAGES, languageOf } from "../../../shared/language/in-every-language.ts";
import type { LanguageTag } from "../../../shared/language/in-every-language.ts";
import { frameTexts } from "../text/frame-texts.ts";

/** Each by its own name, for whoever reads no other. */
const NAMES: Readonly<Record<LanguageTag, string>> = {
  "en-US": "English (US)",
  "en-GB": "English (UK)",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
};

type LanguagesProps = {
  /** The page's own. */
  readonly language: string;
  /** Those somebody may read it in. */
  readonly offered: readonly string[];
};

/** The other languages of a page, as links: no script is needed, and the address stays what it is. */
export function Languages({ language, offered }: LanguagesProps) {
  const tags = new Set(offered.map((tag) => languageOf(tag)));
  const known = LANGUAGES.filter((tag) => tags.has(tag));
  if (known.length < 2) return null;
  const own = languageOf(language);
  const isOneEnglish = known.filter((tag) => tag.startsWith("en")).length === 1;
  const name = (tag: LanguageTag) =>
    isOneEnglish && tag.startsWith("en") ? "English" : NAMES[tag];
  return (
    <nav class="languages" aria-label={frameTexts(language).frame.languages}>
      <ul>
        {known.map((tag) => (
          <li lang={tag}>
            {tag === own ? (
              <span aria-current="true">{name(tag)}</span>
            ) : (
              <a href={`/language/${tag}`} hreflang={tag} rel="nofollow">
                {name(tag)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
