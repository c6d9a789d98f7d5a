import { campaignsTexts } from "../../text/campaigns-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import { fullMoment, momentOfYear } from "../../reader/when.ts";
import { Facts } from "../../views/facts.tsx";
import type { Fact } from "../../views/facts.tsx";
import { DAYS_OF_WEEK } from "../../../../shared/directory/document/vocabulary.ts";
import type { CampaignPageProps } from "./campaign-page.tsx";

/** What it promises, where it leads, and when it writes. */
export function CampaignFacts(props: Pick<CampaignPageProps, "at" | "campaign" | "dealer">) {
  const text = campaignsTexts(props.at.language).campaigns;
  return (
    <section class="card stack" aria-labelledby="about">
      <h2 id="about">{text.about}</h2>
      <Facts facts={[...promiseFacts(props), ...sendFacts(props)]} />
    </section>
  );
}

type Props = Pick<CampaignPageProps, "at" | "campaign" | "dealer">;

function promiseFacts({ at: { language }, campaign, dealer }: Props): Fact[] {
  const text = campaignsTexts(language).campaigns;
  const { promise, link, department } = campaign;
  const reader = { language, zone: dealer.timeZone };
  const named = (of: readonly { id: string; name: string }[], id: string) =>
    of.find((one) => one.id === id)?.name ?? id;
  const who =
    promise?.owner === undefined
      ? named(dealer.departments, department)
      : named(dealer.staff, promise.owner);
  return [
    ...(promise === undefined
      ? []
      : [
          { name: text.what, value: promise.what },
          { name: text.owner, value: who },
          { name: text.due, value: fullMoment(reader, promise.dueAt) },
        ]),
    ...(link === undefined
      ? []
      : [{ name: text.service, value: named(dealer.services, link.service) }]),
  ];
}

function sendFacts({ at: { language }, campaign, dealer }: Props): Fact[] {
  const text = campaignsTexts(language).campaigns;
  const { basis, window, dailyAmount, by, at, rows, state, lookAt } = campaign;
  const reader = { language, zone: dealer.timeZone };
  return [
    { name: text.audience, value: text.people(rows) },
    { name: text.basis, value: text.bases[basis] },
    { name: text.window, value: window === undefined ? text.anyDay : windowText(window, language) },
    ...(dailyAmount === undefined
      ? []
      : [{ name: text.dailyAmount, value: dailyAmount.toLocaleString(language) }]),
    ...(state !== "running" || lookAt === undefined
      ? []
      : [{ name: text.nextAt, value: momentOfYear(reader, lookAt) }]),
    { name: text.madeBy, value: `${by.name}, ${momentOfYear(reader, at)}` },
  ];
}

function windowText(
  { from, to, days }: NonNullable<Props["campaign"]["window"]>,
  language: string,
): string {
  const { day } = settingsTexts(language).dealer;
  const named = DAYS_OF_WEEK.filter(
    (one) => days === undefined || days.some((chosen) => chosen === one.toLowerCase()),
  );
  const hours = `${from}–${to}`;
  return days === undefined ? hours : `${named.map(day).join(", ")}, ${hours}`;
}
