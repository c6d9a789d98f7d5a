import { picturesTexts } from "../../text/pictures-texts.ts";
import { wordsTexts } from "../../text/words-texts.ts";
import { pictureHref } from "./picture-href.ts";
import { wordsHref } from "./words-href.ts";
import type { SettingAt } from "./setting.ts";

/** What else there is to say of a service that is there, each a page of its own. */
export function ServiceWays({ at }: { readonly at: SettingAt }) {
  const { dealer, of, language } = at;
  if (!dealer.services.some(({ id }) => id === of)) return null;
  return (
    <>
      <p>
        <a href={wordsHref(dealer.id, "service-words", of)}>{wordsTexts(language).words.toWords}</a>
      </p>
      <p>
        <a href={pictureHref(dealer.id, of)}>{picturesTexts(language).pictures.toPicture}</a>
      </p>
    </>
  );
}
