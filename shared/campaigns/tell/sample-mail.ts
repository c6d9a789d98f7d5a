import { newCommitment } from "../../commitments/make/new-commitment.ts";
import { namedDue } from "../../commitments/due/due.ts";
import { managerOf } from "../../commitments/ladder/people.ts";
import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { Instant } from "../../kernel/time.ts";
import type { Told } from "../../mail/write/templates/template.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Case } from "../../story/parts/case.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import type { Campaign } from "../campaign/campaign.schema.ts";
import { textFor } from "../words/text-for.ts";

export type SampleReader = {
  readonly name: string;
  readonly email: string;
  readonly language: string;
};

const REFERENCE = "SAMPLE";

/**
 * The mail as one of the audience would have it, of a case that is none: what it promises nobody owes, and its links
 * lead nowhere.
 */
export function sampleMail(
  campaign: Campaign,
  dealer: Dealer,
  reader: SampleReader,
  now: Instant,
): { readonly mail: Mail; readonly told: Told } {
  const [first = "en"] = dealer.languages;
  const text = textFor(campaign.texts, reader.language, first);
  if (text === undefined) throw new Error("a campaign has no text in its dealer's language");
  const promise = samplePromise(campaign, dealer, now);
  const frame = { id: "evt_sample", reference: REFERENCE, dealer: dealer.id, at: now };
  const event = {
    ...frame,
    by: { kind: "staff", ...campaign.by },
    type: "case.opened",
    outreach: {
      campaign: campaign.id,
      subject: text.subject,
      body: text.body,
      ...(campaign.link === undefined ? {} : { service: campaign.link.service }),
      ...(promise === undefined ? {} : { promise: promise.id }),
      ...(campaign.basis === "consent" ? { basis: "consent" as const } : {}),
    },
  } as const;
  const story: CaseStory = {
    case: sampleCase(campaign, reader, now),
    appointments: [],
    commitments: promise === undefined ? [] : [promise],
    cameBack: [],
    events: [event],
    mails: [],
  };
  const mail: Mail = {
    id: "mail_sample",
    reference: REFERENCE,
    dealer: dealer.id,
    event: event.id,
    template: "outreach",
    messageClass: "marketing",
    recipient: { kind: "customer", id: "customer", ...reader },
    subject: "",
    state: "queued",
    tries: 0,
    at: now,
  };
  return { mail, told: { event, story, dealer } };
}

function sampleCase(
  { dealer, department, purpose }: Campaign,
  { name, email, language }: SampleReader,
  now: Instant,
): Case {
  return {
    reference: REFERENCE,
    token: "sample",
    dealer,
    department,
    topic: purpose,
    customer: { name, email, language },
    updates: "important",
    salesContact: false,
    openedAt: now,
  };
}

function samplePromise(
  { promise, department, slots = [] }: Campaign,
  dealer: Dealer,
  now: Instant,
): Commitment | undefined {
  if (promise === undefined) return undefined;
  const { what, owner, dueAt, duePhrase } = promise;
  const named = dealer.staff.find(({ id }) => id === owner);
  const advisor = dealer.staff.find(
    ({ role, departments }) => role === "advisor" && departments.includes(department),
  );
  const manager = managerOf(dealer, department);
  const { id, name } = slots.at(-1)?.owner ?? named ?? advisor ?? manager;
  const due = namedDue(dealer.timeZone, dueAt, duePhrase);
  return newCommitment(
    dealer,
    {
      id: "cmt_sample",
      reference: REFERENCE,
      kind: "outreach",
      what,
      department,
      owner: { id, name },
      accountable: manager,
      due,
    },
    now,
  );
}
