import type { Campaign } from "../../../../shared/campaigns/campaign/campaign.schema.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import { languageSchema } from "../../../../shared/directory/document/values.schema.ts";
import { DAYS_OF_WEEK } from "../../../../shared/directory/document/vocabulary.ts";
import { toOffsetText } from "../../../../shared/kernel/zone.ts";
import { LANGUAGES } from "../../../../shared/language/in-every-language.ts";
import type { Form } from "../../forms/read-form.ts";

/** A campaign as its form shows it; its audience stays where it is. */
export function campaignValues(campaign: Campaign | undefined, dealer: Dealer): Form {
  if (campaign === undefined) return { basis: "customer" };
  const { name, purpose, basis, link, dailyAmount } = campaign;
  return {
    name,
    purpose,
    basis,
    ...textValues(campaign),
    ...promiseValues(campaign, dealer),
    ...windowValues(campaign),
    ...(link === undefined ? {} : { service: link.service }),
    ...(dailyAmount === undefined ? {} : { dailyAmount: String(dailyAmount) }),
  };
}

function promiseValues({ promise, department }: Campaign, { timeZone }: Dealer): Form {
  if (promise === undefined) return {};
  const { what, owner = "", dueAt } = promise;
  const due = toOffsetText(timeZone, dueAt);
  return { what, department, owner, day: due.slice(0, 10), time: due.slice(11, 16) };
}

function windowValues({ window }: Campaign): Form {
  if (window === undefined) return {};
  const { from, to, days = [] } = window;
  return { from, to, ...dayValues(days) };
}

function textValues({ texts }: Campaign): Form {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([tag, { subject, body }]) => [
      [subjectName(tag), subject],
      [bodyName(tag), body],
    ]),
  );
}

function dayValues(days: readonly string[]): Form {
  const chosen = DAYS_OF_WEEK.filter((day) => days.includes(day.toLowerCase()));
  return Object.fromEntries(chosen.map((day) => [`on.${day}`, "yes"]));
}

export function subjectName(tag: string): string {
  return `text.${tag}.subject`;
}

export function bodyName(tag: string): string {
  return `text.${tag}.body`;
}

/** Those of the dealer first, since whoever reads none of the others gets the first of them. */
export function textLanguages({ languages }: Pick<Dealer, "languages">, values: Form): string[] {
  const said = Object.keys(values).flatMap((field) => {
    const [text, tag] = field.split(".");
    // Anybody can send a field of any name, and what is no language has no name to be shown by.
    return text === "text" && languageSchema.safeParse(tag).success ? [tag ?? ""] : [];
  });
  return [...new Set([...languages.map(formLanguage), ...LANGUAGES.map(formLanguage), ...said])];
}

/** One text for English wherever it is read, unless somebody wrote one for a region. */
export function formLanguage(tag: string): string {
  return tag.split("-")[0] ?? tag;
}
