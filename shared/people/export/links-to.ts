import { DAY } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { ExportFiles } from "../../platform/s3/export-files.ts";
import type { PeopleRequest } from "../request/request.schema.ts";

/** As the bucket lets them go. */
const KEPT_MILLISECONDS = 7 * DAY;

/** The two files of a request; its id says nothing of the person. */
export function filesOf({ id }: Pick<PeopleRequest, "id">) {
  return { data: `${id}/data.json`, page: `${id}/page.html` };
}

/** Where the files of a request are for the next hour, while there are any. */
export function linksTo(
  request: PeopleRequest,
  files: Pick<ExportFiles, "link">,
  now: Instant,
): { readonly url?: string; readonly pageUrl?: string } {
  const { want, doneAt, cases } = request;
  const isThere = want === "export" && doneAt !== undefined && now - doneAt < KEPT_MILLISECONDS;
  if (!isThere || cases.length === 0) return {};
  const { data, page } = filesOf(request);
  return { url: files.link(data, now), pageUrl: files.link(page, now) };
}
