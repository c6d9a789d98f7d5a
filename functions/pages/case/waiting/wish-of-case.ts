import { isWished } from "../../../../shared/booking/waiting/wished.ts";
import type { Wished } from "../../../../shared/booking/waiting/wished.ts";
import type { CaseNow } from "../../../../shared/story/case-story.ts";

export type { Wished };

/** The place in the queue that an address names; undefined once they have left it. */
export function wishOfCase({ waiting = [] }: CaseNow, id: string): Wished | undefined {
  return waiting.filter(isWished).find((one) => one.id === id && one.status !== "left");
}
