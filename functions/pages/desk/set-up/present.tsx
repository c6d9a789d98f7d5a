import { startTexts } from "../../text/start-texts.ts";

type PresentProps = { readonly language: string; readonly names: readonly string[] };

/** More than that says nothing to anybody here; all of them stand under the dealer's settings. */
const MOST_NAMED = 12;

/** What is there already, so that nobody enters it twice. */
export function Present({ language, names }: PresentProps) {
  if (names.length === 0) return null;
  const named = names.slice(0, MOST_NAMED).join(", ");
  const rest = names.length - MOST_NAMED;
  return (
    <p class="note">
      {startTexts(language).start.present} ({names.length}): {named}
      {rest > 0 ? " …" : ""}
    </p>
  );
}
