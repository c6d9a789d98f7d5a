import type { Dealer } from "../../directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { sha256 } from "../../kernel/hash.ts";
import { textsIn } from "../../language/in-every-language.ts";
import type { Instant } from "../../kernel/time.ts";
import type { SuppressionStore } from "../../mail/fate/suppression.store.ts";
import { handOver } from "../../mail/send/hand-over.ts";
import type { HandOverDeps } from "../../mail/send/hand-over.ts";
import type { Pace } from "../../mail/send/pace.ts";
import type { Composed } from "../../mail/write/compose-mail.ts";
import { composeMessage } from "../../mail/write/compose.ts";
import { chooseLanguage } from "../../mail/write/language/choose-language.ts";
import { OUTREACH } from "../../mail/write/language/outreach-texts.ts";
import type { OutreachWords } from "../../mail/write/language/words/outreach-words.ts";
import { renderMail } from "../../mail/write/render-mail.ts";
import { staffLetter } from "../../mail/write/staff-letter.ts";
import { subjectNaming } from "../../mail/write/templates/subject-line.ts";
import type { Commit } from "../../platform/dynamodb/transaction.ts";
import type { AskedTest, Campaign, Recipient } from "../campaign/campaign.schema.ts";
import type { CampaignStore } from "../campaign/campaign.store.ts";
import { sampleMail } from "./sample-mail.ts";

export type TellOfCampaignDeps = HandOverDeps & {
  readonly commit: Commit;
  readonly directory: Pick<DirectoryStore, "dealer">;
  readonly suppressions: Pick<SuppressionStore, "blocks">;
  readonly campaigns: Pick<CampaignStore, "change" | "one" | "recipients">;
};

type Telling = {
  readonly id: string;
  readonly campaign: Campaign;
  readonly dealer: Dealer;
  readonly reader: AskedTest;
  readonly compose: (id: string) => Promise<Composed>;
};

/**
 * Sends who asked for one a test, and tells its owner that mails are held or that it has paused by itself. A crash
 * between a mail and its mark tells once more; nobody is left untold.
 */
export async function tellOfCampaign(
  deps: TellOfCampaignDeps,
  { brand, id }: { readonly brand: string; readonly id: string },
  now: Instant,
  pace: Pace,
): Promise<void> {
  const campaign = await deps.campaigns.one(brand, id);
  if (campaign === undefined || !hasToTell(campaign)) return;
  const dealer = (await deps.directory.dealer(campaign.dealer))?.document;
  if (dealer === undefined) return;
  const left: AskedTest[] = [];
  for (const reader of campaign.tests ?? []) {
    const compose = (mail: string) =>
      testMail(mail, { campaign, dealer, reader }, deps.settings, now);
    const isSent = await sent(deps, { id: "test", campaign, dealer, reader, compose }, pace);
    if (!isSent) left.push(reader);
  }
  const held = await toldOfHeld(deps, campaign, dealer, now, pace);
  const paused = await toldOfPause(deps, campaign, dealer, now, pace);
  await mark(deps, campaign, { left, held, paused });
}

function hasToTell({ tests = [], heldToTell, pauseToTell }: Campaign): boolean {
  return tests.length > 0 || heldToTell !== undefined || pauseToTell === true;
}

async function toldOfHeld(
  deps: TellOfCampaignDeps,
  campaign: Campaign,
  dealer: Dealer,
  now: Instant,
  pace: Pace,
): Promise<boolean> {
  const { heldToTell, owner: reader } = campaign;
  if (heldToTell === undefined) return true;
  const recipients = await deps.campaigns.recipients(campaign.id);
  const compose = (id: string) =>
    ownersMail(
      id,
      { campaign, dealer, reader },
      (words) => heldLetter(words, campaign, recipients),
      deps,
      now,
    );
  return await sent(deps, { id: `held-${heldToTell}`, campaign, dealer, reader, compose }, pace);
}

async function toldOfPause(
  deps: TellOfCampaignDeps,
  campaign: Campaign,
  dealer: Dealer,
  now: Instant,
  pace: Pace,
): Promise<boolean> {
  const { pauseToTell, owner: reader, revision, pausedBecause: why = "cannot-be-kept" } = campaign;
  if (pauseToTell !== true) return true;
  const letter = ({ paused }: OutreachWords): Said => ({
    subject: subjectNaming((name) => paused.subject({ name }), campaign.name),
    intro: paused.intro({ name: campaign.name, because: paused.why[why] }),
    notes: [why === "cannot-be-kept" ? paused.toDo.calls : paused.toDo.other],
  });
  const compose = (id: string) => ownersMail(id, { campaign, dealer, reader }, letter, deps, now);
  return await sent(deps, { id: `paused-${revision}`, campaign, dealer, reader, compose }, pace);
}

type Said = {
  readonly subject: string;
  readonly intro: string;
  readonly notes: readonly string[];
};

function heldLetter(
  { held }: OutreachWords,
  campaign: Campaign,
  recipients: readonly Recipient[],
): Said {
  const count = (why: Recipient["why"]) =>
    recipients.filter((one) => one.state === "held" && one.why === why).length;
  const lines = [
    { many: count("open-announcement"), say: held.announcement },
    { many: count("open-complaint"), say: held.complaint },
    { many: count("too-soon"), say: held.tooSoon },
  ];
  return {
    subject: subjectNaming((name) => held.subject({ name }), campaign.name),
    intro: held.intro(campaign),
    notes: [...lines.flatMap(({ many, say }) => (many === 0 ? [] : [say(many)])), held.after],
  };
}

type Around = {
  readonly campaign: Campaign;
  readonly dealer: Dealer;
  readonly reader: AskedTest;
};

async function ownersMail(
  id: string,
  { dealer, reader }: Around,
  letter: (words: OutreachWords) => Said,
  { settings }: Pick<TellOfCampaignDeps, "settings">,
  now: Instant,
): Promise<Composed> {
  const language = await chooseLanguage(reader.language);
  const words = textsIn(OUTREACH, language.locale);
  const said = letter(words);
  const whole = {
    ...said,
    facts: [],
    actions: [{ label: words.see, href: `${settings.publicUrl}/desk` }],
  };
  return staffLetter(
    { id, writer: dealer, nameOnly: false, reader, language, letter: whole },
    settings,
    now,
  );
}

/** Exactly what one of the audience would read, marked as a test. */
async function testMail(
  id: string,
  { campaign, dealer, reader }: Around,
  settings: TellOfCampaignDeps["settings"],
  now: Instant,
): Promise<Composed> {
  const { mail, told } = sampleMail(campaign, dealer, reader, now);
  const message = await renderMail(mail, told, settings, now);
  const { test, testNote } = textsIn(OUTREACH, message.locale);
  const { unsubscribe: _nobody, ...rest } = message;
  const subject = `${test} ${message.subject}`;
  const text = `${testNote}\n\n${message.text}`;
  const html = message.html.replace(/<body[^>]*>/, (body) => `${body}<p>${testNote}</p>`);
  const raw = await composeMessage({ ...rest, mailId: id, subject, text, html }, now);
  return { subject, from: message.from.email, raw };
}

/** Whether this reader needs no other try: it went, or their address takes no mail. */
async function sent(
  deps: TellOfCampaignDeps,
  { id, campaign, dealer, reader, compose }: Telling,
  pace: Pace,
): Promise<boolean> {
  if (await deps.suppressions.blocks(reader.email, "transactional")) return true;
  const turn = await pace.turn();
  if (turn === undefined) return false;
  const hash = sha256(
    "campaign",
    campaign.id,
    id,
    reader.email.toLowerCase(),
    String(campaign.revision),
  );
  const mail = {
    id: `campaign_${hash.slice(0, 24)}`,
    reference: campaign.id,
    tries: 0,
    recipient: { email: reader.email },
  };
  const making = {
    brand: dealer.brand,
    compose: () => compose(mail.id),
    mayStillGo: () => Promise.resolve(true),
  };
  return (await handOver(deps, mail, making, pace, turn)).ok;
}

type Done = {
  readonly left: readonly AskedTest[];
  readonly held: boolean;
  readonly paused: boolean;
};

/** Whoever was faster marks it with theirs; then it is told once more. */
async function mark(
  { commit, campaigns }: TellOfCampaignDeps,
  campaign: Campaign,
  { left, held, paused }: Done,
): Promise<void> {
  const { tests: _tests, heldToTell, pauseToTell, ...rest } = campaign;
  const next: Campaign = {
    ...rest,
    ...(left.length === 0 ? {} : { tests: [...left] }),
    ...(held || heldToTell === undefined ? {} : { heldToTell }),
    ...(held && heldToTell !== undefined ? { heldTold: heldToTell } : {}),
    ...(paused || pauseToTell === undefined ? {} : { pauseToTell }),
    revision: campaign.revision + 1,
  };
  await commit([campaigns.change(next)]);
}
