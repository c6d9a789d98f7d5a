import { togetherTexts } from "../../text/together-texts.ts";
import type { Sheet } from "./sheet.ts";

/** Colleagues who have the case open now: two people need not call one customer. */
export function AtItLine({ sheet: { session, desk, reader } }: { readonly sheet: Sheet }) {
  const { others = [] } = session.watching ?? {};
  const names = others
    .filter(({ at, id }) => at === desk.at && id !== desk.staff.id)
    .map(({ name }) => name);
  if (names.length === 0) return null;
  const said = [...new Set(names)].toSorted().join(", ");
  return <p class="note">{togetherTexts(reader.language).together.atIt(said)}</p>;
}
