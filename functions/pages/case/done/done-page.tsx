import type { Child } from "hono/jsx";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { page } from "../../views/page.tsx";

type DonePageProps = {
  readonly title: string;
  readonly heading: string;
  readonly body: Child;
};

/** Says first what was done, with the focus on it, so that it is what is read out. */
export function donePage(dealer: Dealer, { title, heading, body }: DonePageProps): Answer {
  return page(200, {
    title,
    language: readerAt(dealer).language,
    host: dealer,
    unlisted: true,
    zone: dealer.timeZone,
    children: (
      <>
        <h1 class="done" tabindex={-1} autofocus>
          {heading}
        </h1>
        {body}
      </>
    ),
  });
}
