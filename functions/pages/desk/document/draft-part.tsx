import { isPublic } from "../../../../shared/directory/look/public-dealers.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { startTexts } from "../../text/start-texts.ts";
import { draftTexts } from "../../text/draft-texts.ts";
import { settingHref } from "./setting-href.ts";

type DraftPartProps = {
  readonly dealer: Dealer;
  readonly language: string;
  readonly mayChange: boolean;
};

/** In front of everything while nobody else sees the dealer: what it looks like, and the way to open it. */
export function DraftPart({ dealer, language, mayChange }: DraftPartProps) {
  if (isPublic(dealer)) return null;
  const text = draftTexts(language).draft;
  return (
    <div class="note note-warning stack-close">
      <p>{text.isDraft}</p>
      <p>
        <a href={`/desk/dealers/${dealer.id}/preview`}>{text.see}</a>
      </p>
      {mayChange ? (
        <p>
          <a class="button" href={`/desk/dealers/${dealer.id}/set-up`}>
            {startTexts(language).start.overview}
          </a>
        </p>
      ) : null}
      {mayChange ? (
        <p>
          <a href={settingHref(dealer.id, "draft")}>{text.open}</a>
        </p>
      ) : null}
    </div>
  );
}
