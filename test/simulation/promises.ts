import { caseForStaffOrHost } from "../../shared/case/access/staff-case.ts";
import { acceptHandoff } from "../../shared/commitments/handoff/accept-handoff.ts";
import { acknowledge } from "../../shared/commitments/change/acknowledge.ts";
import { changeCommitment } from "../../shared/commitments/change/change-commitment.ts";
import type { Decide } from "../../shared/commitments/change/change-commitment.ts";
import { claimInputSchema, claimPromise } from "../../shared/commitments/make/claim-promise.ts";
import { confirm } from "../../shared/commitments/change/confirm.ts";
import { dispute } from "../../shared/commitments/change/dispute.ts";
import { escalate } from "../../shared/commitments/change/escalate.ts";
import { handOff } from "../../shared/commitments/handoff/hand-off.ts";
import { keep } from "../../shared/commitments/change/keep.ts";
import { logAttempt } from "../../shared/commitments/change/log-attempt.ts";
import { callAt } from "../../shared/commitments/change/call-at.ts";
import { acceptTime } from "../../shared/commitments/change/accept-time.ts";
import { authorityOf } from "../../shared/commitments/change/agreement-law.ts";
import { undo } from "../../shared/commitments/change/undo.ts";
import { move } from "../../shared/commitments/change/move.ts";
import type { MoveInput } from "../../shared/commitments/change/move.ts";
import { returnHandoff } from "../../shared/commitments/handoff/return-handoff.ts";
import { withdraw } from "../../shared/commitments/change/withdraw.ts";
import { readDealer } from "../../shared/directory/store/read-places.ts";
import { MINUTE, instant } from "../../shared/kernel/time.ts";
import { brand, dealer, host } from "./cast.ts";
import type { Dealer, Staff } from "../../shared/directory/document/dealer.schema.ts";
import type { Clock } from "../../shared/kernel/time.ts";
import type { Deps } from "./run-deps.ts";
import type { CaseStory } from "../../shared/story/case-story.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import type { World } from "./world.ts";

/** Mostly people of the dealer itself; another's may have taken the promise over. */
const HOUSES = [dealer, dealer, dealer, host];

/** Somebody of the staff, or the customer, changes a promise. */
export function changePromise(world: World): void {
  const { chance } = world;
  const known = world.commitments();
  if (known.length === 0) return;
  const commitment = chance.pick(known);
  const offered = known.filter(({ handoff }) => handoff !== undefined);
  if (offered.length > 0 && chance.happens(0.2)) return acceptLate(world, chance.pick(offered));
  if (chance.happens(0.15)) return passOn(world, commitment);
  if (chance.happens(0.3)) return byCustomer(world, known);
  const at = chance.pick(HOUSES);
  const staff = chance.pick(at.staff);
  const answering = { staff, at: at.id };
  const decide = chance.pick<() => Decide>([
    () => keep({ outcome: "reached", note: "Spoken to" }),
    () => keep({ outcome: "reached", note: "Spoken to" }),
    () => logAttempt({ channel: "phone", outcome: "voicemail" }),
    () => logAttempt({ channel: "phone", outcome: "no-answer" }),
    () => acknowledge,
    () => move(later(chance, true), authorityOf(staff, true)),
    () => move(later(chance, true), authorityOf(staff, true)),
    () => move(later(chance, false), authorityOf(staff, true)),
    () => move(later(chance, false), authorityOf(staff, true)),
    () => withdraw({ reason: "Not needed" }),
    () => escalate({ level: commitment.level }),
    () => returnHandoff({ reason: "Not mine" }, answering),
    () => acceptHandoff(answering),
  ])();
  const entry = { staff, decide: () => decide };
  const mistake = { staff, decide: (story: CaseStory) => undo(story) };
  change(world, commitment, chance.happens(0.15) ? [entry, mistake] : [entry]);
}

const NEXT_YEARS = instant(Date.parse("2029-03-05T10:00:00Z"));

/** Some put off what is late for days, or for years. */
function later(chance: World["chance"], agreedWithCustomer: boolean): MoveInput {
  const due = chance.pick<MoveInput["due"]>([
    { within: "PT90M" },
    { within: "PT20H" },
    { at: NEXT_YEARS },
    { by: "tomorrow" },
    { by: "tomorrow-morning" },
    { local: "2027-05-13T11:00" },
  ]);
  return { due, reason: "Later", agreedWithCustomer };
}

/** Somebody answers an offer that has just ended, before its timer has come. */
function acceptLate(world: World, commitment: Commitment): void {
  const { to, answerBy } = commitment.handoff ?? {};
  if (to?.kind !== "staff" || answerBy === undefined) return;
  const at = [dealer, host].find(({ staff }) => staff.some(({ id }) => id === to.id)) ?? dealer;
  const staff = at.staff.find(({ id }) => id === to.id);
  if (staff === undefined) return;
  if (!world.calm && answerBy > world.now) world.advance(answerBy - world.now + 20_000);
  change(world, commitment, [{ staff, decide: () => acceptHandoff({ staff, at: at.id }) }]);
}

/** Offered, mostly taken over, sometimes given back; all by people who may, one after the other. */
function passOn(world: World, commitment: Commitment): void {
  const { chance } = world;
  const there = commitment.host === undefined ? dealer : host;
  const sender = leading(chance, there);
  const elsewhere = chance.happens(0.3);
  const taker = leading(chance, elsewhere ? host : there);
  const to = elsewhere ? { dealer: host.id } : { staff: taker.id };
  const answering = { staff: taker, at: elsewhere ? host.id : there.id };
  const steps: Step[] = [
    {
      staff: sender,
      decide: (story) =>
        handOff(
          { to, note: "Yours?", override: { reason: "They know it" } },
          { story, offers: offersIn(story), other: host, staff: { role: "manager" } },
        ),
    },
    { staff: taker, decide: () => acceptHandoff(answering) },
    { staff: taker, decide: () => returnHandoff({ reason: "Not mine" }, answering) },
  ];
  change(world, commitment, steps.slice(0, 1 + chance.below(3)));
}

function leading(chance: World["chance"], { staff }: Dealer): Staff {
  return chance.pick(staff.filter(({ role }) => role !== "advisor"));
}

/** Mostly of what was said to them last. */
function byCustomer(world: World, known: readonly Commitment[]): void {
  const { chance } = world;
  const said = known.filter((one) => one.said !== undefined);
  if (said.length > 0 && chance.happens(0.6)) return answerWhatWasSaid(world, chance.pick(said));
  const commitment = chance.pick(known);
  if (chance.happens(0.15)) return claim(world, commitment.reference);
  const decide = chance.pick<() => Decide>([
    () => confirm({}),
    () => dispute({ comment: "Nobody called" }),
    () => acceptTime(),
    () => callAt({ due: chance.pick([{ within: "PT2H" }, { within: "PT20H" }]) }),
    () => withdraw({}),
  ])();
  change(world, commitment, [{ decide: () => decide }]);
}

function answerWhatWasSaid(world: World, commitment: Commitment): void {
  const { chance, calm } = world;
  if (!calm && chance.happens(0.5)) world.advance(Math.max(0, formerDueOf(commitment) - world.now));
  const good = commitment.said?.change === "keep" ? confirm({}) : acceptTime();
  const decide = chance.happens(0.45) ? good : dispute({ comment: "Nobody asked me" });
  change(world, commitment, [{ decide: () => decide }]);
}

/** They deny an agreed time rather when the one before it has passed. */
function formerDueOf({ said, agreements }: Commitment): number {
  return said?.change === "move" ? (agreements?.at(-1)?.formerDueAt ?? 0) + 1 : 0;
}

/** By somebody of the staff, else by the customer. */
export type Step = { readonly staff?: Staff; readonly decide: (story: CaseStory) => Decide };

/** One after the other, until one is refused. */
export function change(world: World, { reference, id }: Commitment, steps: readonly Step[]): void {
  world.request(async (deps, now) => {
    for (const { staff, decide } of steps) {
      const story = await storyFor({ ...deps, clock: { now: () => now } }, reference, staff?.email);
      const { dealer } = await readDealer(deps, story.case.dealer);
      const by =
        staff === undefined
          ? ({ kind: "customer" } as const)
          : ({ kind: "staff", id: staff.id, name: staff.name } as const);
      const of = { story, dealer, brand, by, id, now };
      const done = await changeCommitment(deps, of, decide(story));
      if (!done.ok) return;
      world.succeeded(done.value);
    }
  });
}

async function storyFor(
  deps: Deps & { readonly clock: Clock },
  reference: string,
  email?: string,
): Promise<CaseStory> {
  if (email === undefined) return await ownStory(deps, reference);
  const desk = await caseForStaffOrHost(deps, email, reference);
  return existing(desk.ok ? await deps.cases.story(desk.value.story.case.reference) : undefined);
}

/** No link opens a case whose customer was erased. */
async function ownStory({ cases }: Deps, reference: string): Promise<CaseStory> {
  const story = await cases.story(reference);
  return existing(story?.case.erased === undefined ? story : undefined);
}

function existing(story: CaseStory | undefined): CaseStory {
  if (story === undefined) throw new Error("no case for them");
  return story;
}

function claim(world: World, reference: string): void {
  world.request(async (deps, now) => {
    const story = await ownStory(deps, reference);
    const due = { at: new Date(now - 60 * MINUTE).toISOString() };
    const input = claimInputSchema.parse({ what: "The car is washed", due });
    return claimPromise(deps, { story, dealer: world.dealer, input, now });
  });
}

export function offersIn({ events }: CaseStory): number {
  return events.filter(({ type }) => type === "commitment.handed-off").length;
}
