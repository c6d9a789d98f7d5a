import { campaignsTexts } from "../../text/campaigns-texts.ts";
import { Actions } from "../../views/actions.tsx";
import { languageName } from "../../views/language-name.ts";
import { DeskForm } from "../frame/desk-page.tsx";
import { campaignHref } from "../settings/campaigns-href.ts";
import type { CampaignPageProps } from "./campaign-page.tsx";

type Props = Pick<CampaignPageProps, "at" | "campaign" | "shown">;

/** Its mail as whoever reads that language has it, and a test of it. */
export function CampaignMail({ at, campaign, shown }: Props) {
  const { language, session } = at;
  const text = campaignsTexts(language).campaigns;
  const here = campaignHref(campaign);
  return (
    <section class="card stack" aria-labelledby="mail">
      <h2 id="mail">{text.mail}</h2>
      <nav class="filters" aria-label={text.mail}>
        {Object.keys(campaign.texts).map((tag) => (
          <a
            href={`${here}?language=${tag}#mail`}
            lang={tag}
            aria-current={tag === shown ? "true" : undefined}
          >
            {languageName(tag)}
          </a>
        ))}
      </nav>
      <p class="quiet small">{text.mailLead}</p>
      <iframe
        class="mail-shown"
        src={`${here}/mail?language=${shown}`}
        title={text.mailIn(languageName(shown))}
        loading="lazy"
        sandbox="allow-same-origin"
      />
      <DeskForm action={here} token={session.formToken}>
        <input type="hidden" name="do" value="test" />
        <input type="hidden" name="language" value={shown} />
        <p class="quiet">{text.testLead(session.email)}</p>
        <Actions press={text.test} />
      </DeskForm>
    </section>
  );
}
