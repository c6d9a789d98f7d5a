import type { Child } from "hono/jsx";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { caseTexts } from "../../text/case-texts.ts";
import type { PageFile } from "../../views/page-files.built.ts";
import { page } from "../../views/page.tsx";

type MatterPageProps = {
  readonly status?: number;
  readonly title: string;
  /** Where in the case the way back leads; none where the page itself asks for a yes or a no. */
  readonly back?: string;
  /** What is wrong with what was sent. */
  readonly above?: Child;
  readonly lead?: Child;
  readonly scripts?: readonly PageFile[];
  /** Where a form of the page sends a file. */
  readonly sendsTo?: string | undefined;
  readonly children?: Child;
};

/** A page about one thing of a customer's case. */
export function matterPage(dealer: Dealer, props: MatterPageProps): Answer {
  const { status = 200, title, back, above, lead, scripts = [], sendsTo, children } = props;
  const { language } = readerAt(dealer);
  return page(status, {
    title,
    language,
    host: dealer,
    faulty: status >= 400,
    unlisted: true,
    zone: dealer.timeZone,
    scripts,
    sendsTo,
    children: (
      <>
        {back === undefined ? null : (
          <a class="back" href={back}>
            {caseTexts(language).ofCase.toCase}
          </a>
        )}
        {above}
        {lead === undefined ? (
          <h1>{title}</h1>
        ) : (
          <div class="stack">
            <h1>{title}</h1>
            <p class="quiet">{lead}</p>
          </div>
        )}
        {children}
      </>
    ),
  });
}
