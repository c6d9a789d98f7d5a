import { hostNow, hostStory } from "../../../../shared/views/host-view.ts";
import type { CaseSheet } from "./sheet.ts";

/** Another dealer's people see as much as their promise needs. */
export function asSeenThere(sheet: CaseSheet): CaseSheet {
  const { desk, part, lately, now } = sheet;
  if (desk.at === desk.story.case.dealer) return sheet;
  return {
    ...sheet,
    desk: { ...desk, story: hostNow(desk.story, desk, now) },
    part: hostStory(part, desk, now),
    lately: hostStory(lately, desk, now),
  };
}
