import { togetherTexts } from "../../text/together-texts.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import type { Due, NowList } from "./now-list.ts";

/** What the script of the page counts in its title and tells of, by id: what came since is new. */
export function Counts({
  at: { session, staff, dealer, reader },
  list: { late, offered },
}: {
  readonly at: AtDealer;
  readonly list: Pick<NowList, "late" | "offered">;
}) {
  const { together } = togetherTexts(reader.language);
  const ids = (due: readonly Due[]) => due.map(({ promise: { id } }) => id).join(" ");
  const mine = session.watching?.mentions.filter(({ id }) => id === staff.id) ?? [];
  return (
    <div
      hidden
      data-counts
      data-late={ids(late)}
      data-offered={ids(offered)}
      data-mentions={mine.map(({ reference, at }) => `${reference}-${at}`).join(" ")}
      data-at={dealer.name}
      data-says-late={together.newLate}
      data-says-offered={together.newOffered}
      data-says-mentions={together.newMentions}
    />
  );
}
