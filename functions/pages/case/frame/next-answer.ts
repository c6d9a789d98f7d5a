import { wantsNoCalls } from "../../../../shared/commitments/make/answer-promised.ts";
import { nextCalls } from "../../../../shared/commitments/make/next-calls.ts";
import type { NextCalls } from "../../../../shared/commitments/make/next-calls.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { OpenStory } from "../access/open-story.ts";

type Deps = { readonly commitments: Parameters<typeof nextCalls>[0] };

/** By when the people of a case would answer who asks now, and when else; undefined where nobody opens. */
export function nextAnswer(
  { commitments }: Deps,
  { story, dealer }: OpenStory,
  now: Instant,
): Promise<NextCalls | undefined> {
  const { department, contact } = story.case;
  const windows = wantsNoCalls(story.case) ? undefined : contact?.windows;
  return nextCalls(commitments, dealer, department, now, windows);
}
