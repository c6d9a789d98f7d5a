import { drawCase } from "../../case/draw-case.ts";
import { namedDue } from "../../commitments/due/due.ts";
import { managerOf } from "../../commitments/ladder/people.ts";
import { promising } from "../../commitments/make/promising.ts";
import type { PromisingDeps } from "../../commitments/make/promising.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import { newId } from "../../kernel/ids.ts";
import type { Instant, LocalDate } from "../../kernel/time.ts";
import type { Commit, Write } from "../../platform/dynamodb/transaction.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { toEvent } from "../../story/fact.ts";
import type { Actor } from "../../story/parts/actor.schema.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Audience } from "../campaign/audience.store.ts";
import type {
  AudienceRow,
  Campaign,
  GateTally,
  Recipient,
  Slot,
} from "../campaign/campaign.schema.ts";
import type { CampaignStore } from "../campaign/campaign.store.ts";
import { textFor } from "../words/text-for.ts";
import { isSales, markOf } from "./may-write.ts";
import type { Verdict } from "./may-write.ts";

export type WriteToOneDeps = PromisingDeps & {
  readonly commit: Commit;
  readonly cases: Pick<CaseStore, "open" | "record">;
  readonly campaigns: Pick<CampaignStore, "announce" | "audienceStill" | "countOne" | "decide">;
};

export type Writing = {
  readonly campaign: Campaign;
  readonly dealer: Dealer;
  /** Out of which the row was read. */
  readonly held: Audience;
  readonly row: AudienceRow;
  readonly number: number;
  readonly verdict: Extract<Verdict, { readonly kind: "write" }>;
  readonly tally: GateTally;
  /** Who calls them by when. */
  readonly slot: Slot | undefined;
  readonly day: LocalDate;
  readonly now: Instant;
};

/** `written`; or what somebody else has changed meanwhile. */
export type Became = "written" | "gate" | "recipient" | "audience" | "again";

/**
 * One of the audience has a case, the promise if one is made, and the event that their mail follows from, in one
 * transaction with the mark that they were written to: whoever does it again, or beside it, finds them written to.
 */
export async function writeToOne(deps: WriteToOneDeps, writing: Writing): Promise<Became> {
  const { campaign, dealer, held, number, row, verdict, tally, day, now } = writing;
  const { announced } = verdict;
  const matter = matterOf(deps, writing);
  const { reference } = matter;
  const promise = await promiseOf(deps, writing, reference);
  const recipient = {
    number,
    state: "written" as const,
    at: now,
    reference,
    ...(promise === undefined ? {} : { promised: true as const }),
  } satisfies Recipient;
  const mark = {
    campaign: campaign.id,
    number,
    name: markOf(campaign.name),
    purpose: markOf(campaign.purpose),
    reference,
    at: now,
  };
  const saved = await deps.commit([
    deps.campaigns.decide(campaign.id, recipient),
    deps.campaigns.audienceStill(campaign.id, held),
    deps.campaigns.countOne(campaign.id, tally, day),
    deps.campaigns.announce(dealer.id, row.email, announced, mark),
    ...deps.cases.open(matter),
    deps.cases.record(openedBy(deps, writing, matter, promise?.id)),
    ...(promise?.writes ?? []),
  ]);
  if (saved.ok) return "written";
  const { refused } = saved.failure;
  // First what ends it: a transaction whose answer was lost is refused by its own writes.
  if (refused.includes("recipient")) return "recipient";
  if (refused.includes("audience")) return "audience";
  return refused.includes("gate") ? "gate" : "again";
}

function matterOf({ random }: WriteToOneDeps, writing: Writing): Case {
  const { campaign, dealer, row, number, verdict, now } = writing;
  const { name, email, phone, language } = row;
  const { known } = verdict;
  const customer = {
    name,
    email,
    ...(phone === undefined ? {} : { phone }),
    ...(language === undefined ? {} : { language }),
  };
  const drawn = drawCase(
    random,
    {
      customer,
      // When and where they may be called is theirs to say, and they have said it.
      ...(known?.contact === undefined ? {} : { contact: known.contact }),
      dealer: dealer.id,
      department: campaign.department,
      topic: campaign.purpose,
    },
    now,
  );
  return {
    ...drawn,
    // Sales writes only to whoever agreed to it.
    salesContact: isSales(campaign, dealer) || known?.salesContact === true,
    outreach: { campaign: campaign.id, number },
    // A link alone is nothing that anybody owes.
    ...(verdict.promises ? {} : { closed: { at: now } }),
  };
}

type Promised = { readonly id: string; readonly writes: readonly Write[] };

async function promiseOf(
  deps: WriteToOneDeps,
  writing: Writing,
  reference: string,
): Promise<Promised | undefined> {
  const { campaign, dealer, slot, verdict, now } = writing;
  if (campaign.promise === undefined || slot === undefined || !verdict.promises) return undefined;
  const id = newId("cmt", deps.random);
  const { department } = campaign;
  const { timeZone } = dealer;
  const { dueAt, duePhrase } = campaign.promise;
  const due = namedDue(timeZone, slot.dueAt, slot.dueAt === dueAt ? duePhrase : undefined);
  const people = { owner: slot.owner, accountable: managerOf(dealer, department) };
  const wanted = {
    kind: "outreach",
    what: campaign.promise.what,
    department,
    due,
    people,
  } as const;
  const asked = { dealer, wanted, by: actorOf(campaign), outreach: true, id } as const;
  const { writes } = (await promising(deps, asked, now))({ reference });
  return { id, writes };
}

function openedBy(
  { random }: WriteToOneDeps,
  { campaign, dealer, row, now }: Writing,
  matter: Case,
  promise: string | undefined,
) {
  const [first = "en"] = dealer.languages;
  const text = textFor(campaign.texts, row.language ?? first, first);
  if (text === undefined) throw new Error("a campaign has no text for one of its audience");
  const outreach = {
    campaign: campaign.id,
    subject: text.subject,
    body: text.body,
    ...(campaign.link === undefined ? {} : { service: campaign.link.service }),
    ...(promise === undefined ? {} : { promise }),
    ...(campaign.basis === "consent" ? { basis: "consent" as const } : {}),
  };
  const frame = { by: actorOf(campaign), at: now, random };
  return toEvent({ type: "case.opened", outreach }, matter, frame);
}

function actorOf({ by }: Campaign): Actor {
  return { kind: "staff", ...by };
}
