import { gunzipSync } from "node:zlib";
import type {
  AudienceRow,
  Campaign,
  Recipient,
} from "../../shared/campaigns/campaign/campaign.schema.ts";
import { dayOf, minuteOf } from "../../shared/audit/hours.ts";
import type { Case } from "../../shared/story/parts/case.schema.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import type { CaseEvent, EventOf } from "../../shared/story/parts/event.schema.ts";
import type { Mail } from "../../shared/story/parts/mail.schema.ts";
import { MINUTE } from "../../shared/kernel/time.ts";
import type { Looked } from "./simulated-mailer.ts";
import type { World } from "./world.ts";

type Opened = EventOf<"case.opened">;
type Said = NonNullable<Opened["outreach"]>;

/** One that somebody was written to. */
type Announced = {
  readonly campaign: string;
  readonly email: string;
  readonly reference: string;
};

/** Nobody is written to at night. */
const DAYTIME = { from: 8 * 60, until: 21 * 60 } as const;
/** Sweep comes every five minutes, and a round of it may be lost. */
const GOES_ON_WITHIN = 20 * MINUTE;
/** A mail that never left. */
const UNSENT: ReadonlySet<Mail["state"]> = new Set(["superseded", "suppressed"]);

/**
 * What has to hold of campaigns, told again from what happened: since when somebody wants nothing, complains, or has
 * one open, counted in calls; whoever began after that has seen it.
 */
export class Announcements {
  readonly #world: World;
  readonly #wrong: string[] = [];
  readonly #all: Announced[] = [];
  /** Since when these addresses take no such mail. */
  readonly #spared = new Map<string, number>();
  /** Since when promises are open, and since when they are complained of. */
  readonly #open = new Map<string, number>();
  readonly #complained = new Map<string, number>();

  constructor(world: World) {
    this.#world = world;
  }

  written(event: CaseEvent): void {
    if ("commitment" in event) this.#promised(event.commitment);
    if ("mail" in event) this.#reported(event);
    if (event.type === "case.opened" && event.outreach !== undefined)
      this.#opened(event, event.outreach);
  }

  /** A mail leaves now; its sender asked at `asked` whether it may. */
  sent({ template, recipient, reference }: Mail, { asked }: Looked): void {
    if (template !== "outreach") return;
    const since = this.#spared.get(recipient.email.toLowerCase());
    if (since !== undefined && since <= asked)
      this.#say("a campaign wrote to who wants no such mail");
    const gate = this.#gateOf(reference);
    if (gate !== undefined && gate <= asked)
      this.#say("a mail of a campaign left that may not write");
  }

  *wrong(): Generator<string> {
    yield* this.#wrong;
    yield* this.#twice();
    yield* this.#empty();
    yield* this.#forgotten();
    for (const campaign of this.#world.campaigns()) yield* this.#figures(campaign);
  }

  #say(text: string): void {
    this.#wrong.push(text);
  }

  #promised({ id, status, complaint, disputedAt }: Commitment): void {
    const { order } = this.#world;
    const isOpen = status === "open";
    note(this.#open, id, isOpen, order);
    note(this.#complained, id, isOpen && (complaint === true || disputedAt !== undefined), order);
  }

  #reported({ type, mail: id }: Extract<CaseEvent, { readonly mail: string }>): void {
    const email = this.#world
      .mails()
      .find((mail) => mail.id === id)
      ?.recipient.email.toLowerCase();
    if (email === undefined) return;
    if (type === "mail.declined" || type === "mail.complained")
      note(this.#spared, email, true, this.#world.order);
  }

  /** Since when it may not write; undefined while it may. */
  #gateOf(reference: string): number | undefined {
    const of = this.#all.find((one) => one.reference === reference)?.campaign;
    return of === undefined ? undefined : this.#world.shutSince.get(of);
  }

  #opened(event: Opened, said: Said): void {
    const { reference } = event;
    const matter = this.#world.cases().find((one) => one.reference === reference);
    const campaign = this.#world.campaigns().find(({ id }) => id === said.campaign);
    const email = matter?.customer.email?.toLowerCase();
    if (campaign === undefined || email === undefined) {
      return this.#say("somebody was written to of nothing that is there");
    }
    for (const text of this.#wrongNow({ event, campaign, matter, email })) this.#say(text);
    this.#all.push({ campaign: campaign.id, email, reference });
  }

  *#wrongNow({ event, campaign, matter, email }: Writing): Generator<string> {
    const before = this.#world.readSince;
    const isBefore = (since: number | undefined) => since !== undefined && since <= before;
    if (campaign.state !== "running") yield "a campaign wrote that does not run";
    if (isBefore(this.#spared.get(email))) yield "somebody was written to who wants no such mail";
    const theirs = this.#casesOf(email);
    if (theirs.some(({ reference }) => isBefore(this.#sinceIn(reference, this.#complained))))
      yield "somebody was written to whose complaint is open";
    const same = theirs.filter(({ outreach }) => this.#isSame(outreach?.campaign, campaign));
    if (same.some(({ reference }) => isBefore(this.#sinceIn(reference, this.#open))))
      yield "one of the same was announced while another is open";
    yield* this.#wrongTime(event, campaign);
    const row = this.#rowOf(campaign, matter?.outreach?.number);
    if (row?.email.toLowerCase() !== email)
      yield "somebody was written to who is not in the audience";
  }

  *#wrongTime(
    { at }: Opened,
    { id, dailyAmount = Number.POSITIVE_INFINITY }: Campaign,
  ): Generator<string> {
    const { dealer } = this.#world;
    const clocks = this.#world.clocksAt(at);
    const minute = minuteOf(dealer.timeZone, at, clocks);
    if (minute < DAYTIME.from || minute >= DAYTIME.until) yield "somebody was written to at night";
    const day = dayOf(dealer.timeZone, at, clocks);
    const today = this.#openings().filter(
      (one) => one.outreach?.campaign === id && dayOf(dealer.timeZone, one.at, clocks) === day,
    );
    if (today.length > dailyAmount) yield "more were written to on a day than was said";
  }

  #openings(): Opened[] {
    return this.#world.events().filter((event): event is Opened => event.type === "case.opened");
  }

  #casesOf(email: string): Case[] {
    return this.#world
      .cases()
      .filter(
        ({ customer, erased, unproven }) =>
          erased === undefined && unproven === undefined && customer.email?.toLowerCase() === email,
      );
  }

  /** Since when something of this case is so, of all that is so the first. */
  #sinceIn(reference: string, since: ReadonlyMap<string, number>): number | undefined {
    const all = this.#world
      .commitments()
      .filter((one) => one.reference === reference)
      .flatMap(({ id }) => since.get(id) ?? []);
    return all.length === 0 ? undefined : Math.min(...all);
  }

  #isSame(id: string | undefined, { id: own, name, purpose }: Campaign): boolean {
    if (id === undefined || id === own) return false;
    const other = this.#world.campaigns().find((one) => one.id === id);
    return other?.name === name || other?.purpose === purpose;
  }

  #rowOf({ id }: Campaign, number = -1): AudienceRow | undefined {
    const part = this.#world
      .items()
      .find(({ pk, sk }) => pk === `CAMPAIGN#${id}` && sk === "AUDIENCE#000");
    if (part === undefined) return undefined;
    const rows: AudienceRow[] = JSON.parse(
      gunzipSync(Buffer.from(part["bytes"] as Uint8Array)).toString(),
    );
    return rows[number];
  }

  *#twice(): Generator<string> {
    const by = Map.groupBy(this.#all, ({ campaign, email }) => `${campaign} ${email}`);
    for (const all of by.values())
      if (all.length > 1) yield "somebody was written to twice by one campaign";
  }

  /** Each leads to a time, or makes a promise that somebody keeps by a time. */
  *#empty(): Generator<string> {
    const promises = this.#world.commitments();
    for (const { reference, outreach, at } of this.#openings()) {
      if (outreach === undefined || outreach.service !== undefined) continue;
      const made = promises.find(({ id }) => id === outreach.promise);
      const isKept =
        made?.reference === reference && made.owner.id !== "" && made.promisedAt === at;
      if (!isKept || this.#firstDue(made) <= at)
        yield "an announcement promises nothing and leads nowhere";
    }
  }

  #firstDue({ id }: Commitment): number {
    const made = this.#world
      .events()
      .find((event) => event.type === "commitment.made" && event.commitment.id === id);
    return made !== undefined && "commitment" in made ? made.commitment.dueAt : 0;
  }

  /** What was promised in a mail that never left is owed to nobody. */
  *#forgotten(): Generator<string> {
    const mails = this.#world.mails().filter(({ template }) => template === "outreach");
    const promises = this.#world.commitments();
    for (const { reference } of this.#all) {
      // Whoever says that nobody called knows of it, however they came to.
      const open = promises.some(
        ({ kind, status, disputedAt, ...one }) =>
          one.reference === reference &&
          kind === "outreach" &&
          status === "open" &&
          disputedAt === undefined,
      );
      const mail = mails.find((one) => one.reference === reference);
      if (!open) continue;
      if (mail === undefined) yield "what was promised is open, and nothing was written of it";
      else if (UNSENT.has(mail.state))
        yield "what was promised is open, and its mail never went out";
    }
  }

  /** Each of the audience is somewhere, and what is said of them is so. */
  *#figures(campaign: Campaign): Generator<string> {
    const { id, state, rows } = campaign;
    const recipients = this.#world.recipients(id);
    if (state === "done" && recipients.length !== rows) yield "somebody was silently left out";
    if (state === "running") yield* this.#goesOn(campaign, recipients);
    for (const one of recipients) if (one.state === "written") yield* this.#counted(one);
  }

  *#goesOn(
    { rows, next, lookAt, ...told }: Campaign,
    all: readonly Recipient[],
  ): Generator<string> {
    if ((lookAt ?? 0) < this.#world.now - GOES_ON_WITHIN) yield "a campaign does not go on";
    const held = all.filter(({ state }) => state === "held").length;
    const { heldTold = 0, heldToTell } = told;
    if (next >= rows && held > heldTold && heldToTell === undefined)
      yield "its owner did not hear that some are held";
  }

  *#counted({ reference, kept, withdrawn }: Recipient): Generator<string> {
    const promise = this.#world
      .commitments()
      .find((one) => one.reference === reference && one.kind === "outreach");
    const matter = this.#world.cases().find((one) => one.reference === reference);
    if (promise === undefined || matter?.erased !== undefined) return;
    const ended = kept === true ? "kept" : "withdrawn";
    const said = kept === true || withdrawn === true ? ended : "open";
    if (said !== promise.status) yield `a promise that is ${promise.status} is counted as ${said}`;
  }
}

type Writing = {
  readonly event: Opened;
  readonly campaign: Campaign;
  readonly matter: Case | undefined;
  readonly email: string;
};

/** Keeps since when something is so without a break. */
function note(since: Map<string, number>, key: string, isSo: boolean, order: number): void {
  if (!isSo) since.delete(key);
  else if (!since.has(key)) since.set(key, order);
}
