import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Told } from "../../story/parts/commitment.schema.ts";
import { chooseLanguage } from "./language/choose-language.ts";
import { templateOf } from "./templates/templates.ts";

/** What is read out to the customer, in their language. */
export type WordsToSay = { readonly language: string; readonly lines: readonly string[] };

/** What the mail would have said, without its links: nothing for an event or a mail that is not known. */
export async function wordsToSay(
  { mail, event: id }: Told,
  story: CaseStory,
  dealer: Dealer,
  now: Instant,
): Promise<WordsToSay | undefined> {
  const event = story.events.find((one) => one.id === id);
  const template = templateOf(mail);
  if (event === undefined || template === undefined) return undefined;
  const { name, email = "", language: asked = dealer.languages[0] ?? "en" } = story.case.customer;
  const language = await chooseLanguage(asked);
  const recipient = { kind: "customer", id: "customer", name, email, language: asked } as const;
  const told = { event, story, dealer, origin: dealer, recipient, language };
  const letter = await template.write({ ...told, publicUrl: "", now });
  const { words } = language;
  const facts = letter.facts.map(({ label, value }) => words.labelled(label, value));
  return { language: words.locale, lines: [words.greeting(name), letter.intro, ...facts] };
}
