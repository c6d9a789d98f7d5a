import { sha256 } from "../kernel/hash.ts";
import type { Instant } from "../kernel/time.ts";
import { atItNow } from "./at-it.ts";
import type { Watched } from "./watch.store.ts";

/** What a page is tagged with: it changes when something happens, and when others come or go. */
export function tagOf({ mark, atIt }: Watched, own: string, now: Instant): string {
  const others = atItNow(atIt, own, now).others.map(({ key }) => key);
  return `mark-${sha256("watch", mark, ...others.toSorted()).slice(0, 32)}`;
}
