import { togetherTexts } from "../../text/together-texts.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { deskCaseHref } from "../sheet/sheet.ts";

/** Notes of the last hour that were for the reader; the mail about each is in their inbox. */
export function Mentions({ at: { session, staff, reader } }: { readonly at: AtDealer }) {
  const mine = session.watching?.mentions.filter(({ id }) => id === staff.id) ?? [];
  if (mine.length === 0) return null;
  return (
    <p class="note">
      {togetherTexts(reader.language).together.mentioned}{" "}
      {mine.map(({ reference }) => (
        <a class="reference" href={deskCaseHref(reference)}>
          {reference}
        </a>
      ))}
    </p>
  );
}
