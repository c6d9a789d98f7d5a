import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { readDealerAlone } from "../../directory/store/read-places.ts";
import type { Instant } from "../../kernel/time.ts";
import type { ExportFiles } from "../../platform/s3/export-files.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { exportData } from "./export-data.ts";
import type { Held } from "./export-data.ts";
import { exportPage } from "./export-page.ts";
import type { StoryIn } from "./export-page.ts";
import { filesOf } from "./links-to.ts";
import type { OfRequest } from "../request/of-request.ts";
import type { PeopleRequestStore } from "../request/request.store.ts";

export type ExportDeps = {
  readonly cases: Pick<CaseStore, "story">;
  readonly directory: Pick<DirectoryStore, "dealer">;
  readonly requests: Pick<PeopleRequestStore, "advance" | "one">;
  readonly files: Pick<ExportFiles, "put">;
  readonly storyIn: StoryIn;
};

/**
 * Puts together all that is held of a person, where their first case says so: the others say that they were
 * given out. Doing it again writes the same files.
 */
export async function followExport(
  deps: ExportDeps,
  { reference, brand, request: id }: OfRequest,
  now: Instant,
): Promise<void> {
  const request = await deps.requests.one(brand, id);
  if (request === undefined || request.state === "done" || request.cases[0] !== reference) return;
  const held: Held[] = [];
  for (const one of request.cases) {
    const story = await deps.cases.story(one);
    if (story === undefined || story.case.erased !== undefined) continue;
    held.push({ story, dealer: (await readDealerAlone(deps, story.case.dealer)).dealer });
  }
  const { data, page } = filesOf(request);
  await deps.files.put(data, exportData(held, now), "application/json", now);
  const html = await exportPage(held, deps.storyIn, now);
  await deps.files.put(page, html, "text/html; charset=utf-8", now);
  await deps.requests.advance({ ...request, state: "done", doneAt: now });
}
