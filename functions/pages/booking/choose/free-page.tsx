import type { Child } from "hono/jsx";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { AskForCall } from "../../times/ask-for-call.tsx";
import type { Choice } from "../../times/choice.ts";
import { waitHref } from "../../times/wait-href.ts";
import { page } from "../../views/page.tsx";
import { Chosen } from "../frame/chosen.tsx";
import { embedding } from "../frame/embedding.ts";

type FreePageProps = {
  readonly dealer: Dealer;
  readonly choice: Choice;
  /** When we would call at the latest. */
  readonly callBy: Instant | undefined;
  /** Nothing is free as far ahead as one may book, so waiting is what can be done first. */
  readonly hasNothing?: boolean;
  readonly title: string;
  /** Where the title says more than stands over the page. */
  readonly heading?: string;
  readonly zone?: string;
  readonly children: Child;
};

/** What is free for a choice, by the week or the month: the choice above it, and below it the way on without. */
export function freePage(props: FreePageProps): Answer {
  const { dealer, choice, callBy, title, heading = title, children } = props;
  const { language } = readerAt(dealer);
  return page(200, {
    title,
    language,
    host: dealer,
    ...(props.zone === undefined ? {} : { zone: props.zone, hasRoom: true }),
    ...embedding(dealer, choice.embedded),
    children: (
      <>
        <div class="stack-close">
          <h1>{heading}</h1>
          <Chosen dealer={dealer} choice={choice} language={language} short />
        </div>
        {children}
        <AskForCall
          language={language}
          dealer={dealer}
          service={choice.service}
          again={choice.again}
          callBy={callBy}
          urgency={choice.urgency}
          {...(choice.urgency === undefined
            ? { wait: { href: waitHref(dealer.id, choice), first: props.hasNothing === true } }
            : {})}
          onTop={choice.embedded}
        />
      </>
    ),
  });
}
