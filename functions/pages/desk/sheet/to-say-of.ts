import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { wordsToSay } from "../../../../shared/mail/write/words-to-say.ts";
import type { CaseNow, CaseStory } from "../../../../shared/story/case-story.ts";

/** For every promise of the case; the words of a language are read when they are needed. */
export async function toSayOf(
  { commitments }: CaseNow,
  lately: CaseStory,
  dealer: Dealer,
  now: Instant,
) {
  const each = commitments.map(async ({ id, tells = [] }) => {
    const words = tells.map((one) => wordsToSay(one, lately, dealer, now));
    const said = (await Promise.all(words)).filter((one) => one !== undefined);
    return [id, said] as const;
  });
  return new Map(await Promise.all(each));
}
