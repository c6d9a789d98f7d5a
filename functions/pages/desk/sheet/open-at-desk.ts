import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { beginWatching, stillAtIt } from "../sign-in/watching.ts";
import type { WatchingDeps } from "../sign-in/watching.ts";
import type { Sheet } from "./sheet.ts";

/** Colleagues who open it meanwhile see that somebody is at it. */
export async function openAtDesk(
  deps: WatchingDeps,
  request: HttpRequest,
  { session, desk }: Pick<Sheet, "session" | "desk">,
): Promise<void> {
  const watching = session.watching ?? (await beginWatching(deps, request));
  if (watching === undefined || request.headers["kept-away"] !== undefined) return;
  await stillAtIt(deps, watching, { at: desk.at, id: desk.staff.id, name: desk.staff.name });
}
