import { pageAfter } from "../../kernel/page-after.ts";
import type { PageAfter, PagePlace } from "../../kernel/page-after.ts";
import type { Affected } from "./upcoming.ts";

/** So many visits at a time, since to look for other times for each takes its calendar of weeks. */
const AT_A_TIME = 20;

export function affectedPage(
  affected: readonly Affected[],
  after: PagePlace | undefined,
): PageAfter<Affected> {
  return pageAfter(affected, after, AT_A_TIME, ({ appointment }) => [
    appointment.start,
    appointment.id,
  ]);
}
