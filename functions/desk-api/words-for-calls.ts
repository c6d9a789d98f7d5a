import type { CommitmentAnswer } from "../../shared/commitments/promise/commitment-answer.schema.ts";
import type { Dealer } from "../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import type { CaseNow } from "../../shared/story/case-story.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";

type Words = NonNullable<CommitmentAnswer["tells"]>;

/**
 * By promise, what its owner reads out to a customer whom no mail reaches. The mails' words are loaded
 * only where there is such a promise.
 */
export async function wordsForCalls(
  cases: Pick<CaseStore, "since">,
  promises: readonly Commitment[],
  story: CaseNow,
  dealer: Dealer,
  now: Instant,
): Promise<ReadonlyMap<string, Words>> {
  const calls = promises.filter(({ tells = [] }) => tells.length > 0);
  if (calls.length === 0) return new Map();
  // What they are to tell of is there, however old it is.
  const told = await cases.since(story, now);
  const { wordsToSay } = await import("../../shared/mail/write/words-to-say.ts");
  const said = calls.map(async ({ id, tells = [] }) => {
    const each = tells.map(async (one) => {
      const words = await wordsToSay(one, told, dealer, now);
      if (words === undefined) return [];
      return [{ mail: one.mail, language: words.language, words: [...words.lines] }];
    });
    return [id, (await Promise.all(each)).flat()] as const;
  });
  return new Map(await Promise.all(said));
}

/** The answer with what is to be said in that call. */
export function withWords<Answer extends CommitmentAnswer>(
  answer: Answer,
  words: ReadonlyMap<string, Words>,
): Answer {
  const tells = words.get(answer.id);
  return tells === undefined ? answer : { ...answer, tells };
}
