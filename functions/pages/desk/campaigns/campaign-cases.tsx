import { FLAGS } from "../../../../shared/campaigns/campaign/recipients.store.ts";
import { campaignsTexts } from "../../text/campaigns-texts.ts";
import type { CampaignPageProps } from "./campaign-page.tsx";

const MOST_SHOWN = 50;

/** The cases that its mails made, the last first, with what came of each. */
export function CampaignCases({ at, recipients }: Pick<CampaignPageProps, "at" | "recipients">) {
  const text = campaignsTexts(at.language).campaigns;
  const written = recipients.filter(({ reference }) => reference !== undefined).toReversed();
  if (written.length === 0) return null;
  const more = written.length - MOST_SHOWN;
  return (
    <section class="stack" aria-labelledby="cases">
      <h2 id="cases">{text.cases}</h2>
      <ul class="card rows">
        {written.slice(0, MOST_SHOWN).map((one) => (
          <li>
            <a href={`/desk/cases/${one.reference}`}>{one.reference}</a>
            <span class="quiet small">
              {[
                ...(one.promised === true ? [text.figures.promised] : []),
                ...FLAGS.filter((flag) => one[flag] === true).map((flag) => text.figures[flag]),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p class="quiet">{text.moreCases(more)}</p> : null}
    </section>
  );
}
