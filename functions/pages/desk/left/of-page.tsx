import type { PagePlace } from "../../../../shared/kernel/page-after.ts";
import { toCursor } from "../../../../shared/platform/http/list-page.ts";
import { leftTexts } from "../../text/left-texts.ts";
import { shownText } from "./chosen.ts";
import type { Place } from "./chosen.ts";
import { leftHref, leftQuery } from "./left-href.ts";
import type { KindLeft, Places, Progress } from "./left-href.ts";

type OfPageProps = {
  readonly kind: KindLeft;
  readonly places: Places;
  readonly shown: readonly Place[];
  readonly total: number;
  readonly progress: Progress | undefined;
};

/** What goes along with a press: what the page showed, and how much was done before. */
export function OfPage({ kind, places, shown, total, progress }: OfPageProps) {
  const begun = progress?.kind === kind ? progress : undefined;
  const fields = {
    ...places,
    shown: shownText(shown),
    done: begun === undefined ? undefined : String(begun.done),
    of: String(begun?.of ?? total),
  };
  return (
    <>
      {Object.entries(fields).map(([name, value]) =>
        value === undefined ? null : <input type="hidden" name={name} value={value} />,
      )}
    </>
  );
}

type FurtherProps = {
  readonly dealer: string;
  readonly language: string;
  readonly places: Places;
  /** Which of the places it turns the pages of. */
  readonly by: keyof Places;
  readonly next: PagePlace | undefined;
};

export function Further({ dealer, language, places, by, next }: FurtherProps) {
  const text = leftTexts(language).left;
  const { [by]: here, ...others } = places;
  if (here === undefined && next === undefined) return null;
  const to = (places: Places) => `${leftHref(dealer)}${leftQuery(places)}`;
  return (
    <p class="actions">
      {here === undefined ? null : (
        <a class="button button-quiet" href={to(others)}>
          {text.first}
        </a>
      )}
      {next === undefined ? null : (
        <a class="button button-quiet" href={to({ ...others, [by]: toCursor(next) })}>
          {text.next}
        </a>
      )}
    </p>
  );
}
