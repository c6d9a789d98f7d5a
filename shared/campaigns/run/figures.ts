import type { SuppressionStore } from "../../mail/fate/suppression.store.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { FieldError } from "../../kernel/problem.ts";
import { barredByTable } from "../audience/may-be-written-to.ts";
import type { AudienceRow, Campaign, Recipient } from "../campaign/campaign.schema.ts";
import { FLAGS } from "../campaign/recipients.store.ts";
import type { Flag } from "../campaign/recipients.store.ts";
import { isInTheirs } from "../words/text-for.ts";

export type Counts = Readonly<Record<string, number>>;

/** What came of it so far: everybody is in exactly one of `written`, `held`, `skipped` and `left`. */
export type Figures = {
  readonly written: number;
  readonly promised: number;
  readonly held: Counts;
  readonly skipped: Counts;
  readonly left: number;
} & Readonly<Record<Flag, number>>;

export function figuresOf({ rows, state }: Campaign, recipients: readonly Recipient[]): Figures {
  const written = recipients.filter(({ state }) => state === "written");
  const undecided = Math.max(0, rows - recipients.length);
  const isOver = state === "stopped" || state === "done";
  const flags = Object.fromEntries(
    FLAGS.map((flag) => [flag, written.filter((one) => one[flag] === true).length]),
  );
  return {
    written: written.length,
    promised: written.filter(({ promised }) => promised === true).length,
    held: byReason(recipients, "held"),
    skipped: plusEnded(byReason(recipients, "skipped"), isOver ? undecided : 0),
    left: isOver ? 0 : undecided,
    delivered: 0,
    bounced: 0,
    unsent: 0,
    unsubscribed: 0,
    came: 0,
    booked: 0,
    kept: 0,
    withdrawn: 0,
    ...flags,
  };
}

/** With those whose turn never came. */
function plusEnded(skipped: Counts, many: number): Counts {
  return many === 0 ? skipped : { ...skipped, ended: (skipped["ended"] ?? 0) + many };
}

function byReason(recipients: readonly Recipient[], state: Recipient["state"]): Counts {
  const why = recipients.flatMap((one) => (one.state === state ? [one.why ?? "other"] : []));
  return counted(why);
}

function counted(of: readonly string[]): Counts {
  return Object.fromEntries(
    [...Map.groupBy(of, (one) => one)].map(([one, all]) => [one, all.length]),
  );
}

/** A row of the table, and which rules it breaks. */
export type BadRow = { readonly line: number; readonly errors: readonly FieldError[] };

/** What a draft would do: who is written to as far as the table and our lists say; more may be held in their turn. */
export type Preview = {
  readonly recipients: number;
  readonly skipped: Counts;
  /** Who reads none of its languages and gets the dealer's. */
  readonly inAnotherLanguage: number;
  readonly bad: readonly BadRow[];
};

const MOST_BAD = 100;

export async function previewOf(
  { suppressions }: { readonly suppressions: Pick<SuppressionStore, "known"> },
  {
    campaign,
    dealer,
    audience,
  }: {
    readonly campaign: Campaign;
    readonly dealer: Dealer;
    readonly audience: readonly AudienceRow[];
  },
): Promise<Preview> {
  const marks = await suppressions.known(audience.map(({ email }) => email));
  const whyNot = audience.map(
    ({ email }, number) => barredByTable(audience, number, campaign.basis) ?? marks.get(email),
  );
  const skipped = counted(whyNot.filter((why) => why !== undefined));
  const [first = "en"] = dealer.languages;
  const others = audience.filter(
    ({ language = first }, number) =>
      whyNot[number] === undefined && !isInTheirs(campaign.texts, language),
  );
  return {
    recipients: whyNot.filter((why) => why === undefined).length,
    skipped,
    inAnotherLanguage: others.length,
    bad: audience
      .flatMap(({ line, bad }) => (bad === undefined ? [] : [{ line, errors: bad }]))
      .slice(0, MOST_BAD),
  };
}
