import type { Dealer } from "../../../shared/directory/dealer.schema.ts";
import type { retentionOf } from "../../../shared/directory/retention.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { readerAt } from "../reader/reader-at.ts";
import { privacyTexts } from "../text/privacy-texts.ts";
import { Facts } from "../views/facts.tsx";
import { page } from "../views/page.tsx";

/** What the dealer keeps of its customers, and for how long. */
export function privacyPage(dealer: Dealer, periods: ReturnType<typeof retentionOf>): Answer {
  const { language } = readerAt(dealer);
  const text = privacyTexts(language).privacy;
  const { casesMonths, feedbackMonths, readsMonths, abandonedContactDays } = periods;
  return page(200, {
    title: text.title(dealer.name),
    language,
    host: dealer,
    comesBack: true,
    children: (
      <>
        <div class="stack">
          <h1>{text.title(dealer.name)}</h1>
          <p class="quiet">{text.lead}</p>
        </div>
        <Facts
          facts={[
            { name: text.matter, value: text.matterKept(casesMonths) },
            { name: text.abandoned, value: text.abandonedKept(abandonedContactDays) },
            { name: text.feedback, value: text.feedbackKept(feedbackMonths) },
            { name: text.reads, value: text.readsKept(readsMonths) },
            { name: text.noMail, value: text.noMailKept },
          ]}
        />
        <div class="stack">
          <p>{text.after}</p>
          <p>{text.rights}</p>
        </div>
      </>
    ),
  });
}
