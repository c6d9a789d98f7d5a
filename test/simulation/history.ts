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
import { move } from "../../shared/commitments/change/move.ts";
import { returnHandoff } from "../../shared/commitments/handoff/return-handoff.ts";
import { withdraw } from "../../shared/commitments/change/withdraw.ts";
import { MINUTE } from "../../shared/kernel/time.ts";
import { bookOrChange } from "./bookings.ts";
import { askForCall, brand, dealer, worldOf } from "./cast.ts";
import { watch } from "./invariants.ts";
import { withPausesAsTurns } from "./turns.ts";
import type { Deps } from "./run-deps.ts";
import { rest, settle } from "./settle.ts";
import { waitOrAnswer } from "./waiting.ts";
import type { World } from "./world.ts";

const ADDRESSES = ["ana", "maya", "grace"].map((person) => `${person}@bath.example`);

export type History = { readonly violations: readonly string[]; readonly mails: number };

/** One random history from its seed; the same seed is the same history, call by call. */
export async function runHistory(seed: number): Promise<History> {
  const world = worldOf(seed);
  const restore = withPausesAsTurns(world.turns);
  // Services refuse by the thousand here, and nobody reads where.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    const verify = watch(world);
    await live(world);
    await settle(world);
    verify();
    return { violations: world.violations, mails: world.mailer.sent.length };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
    restore();
  }
}

async function live(world: World): Promise<void> {
  const { chance, turns } = world;
  askForCall(world);
  await rest(world);
  turns.trouble = chance.pick([0, 0.02, 0.06, 0.15]);
  for (const address of ADDRESSES) if (chance.happens(0.1)) world.mailer.badAddresses.add(address);
  const actions = 4 + chance.below(10);
  for (let action = 0; action < actions; action += 1) {
    act(world);
    // Often the next thing happens while this one is still under way.
    if (chance.happens(0.5)) await turns.take(chance.below(20));
    else await turns.take(120);
    world.deliverStream();
  }
}

function act(world: World): void {
  const { chance } = world;
  const roll = chance.fraction();
  if (roll < 0.35) {
    const next = [...world.scheduler.armed.values()]
      .map(({ at }) => at - world.now)
      .toSorted((a, b) => a - b);
    const toNext = Math.max(0, next[0] ?? 0);
    world.advance(chance.happens(0.6) ? toNext : chance.below(200) * MINUTE);
    world.fireDue();
  } else if (roll < 0.45) world.sweep();
  else if (roll < 0.47) askForCall(world);
  else if (roll < 0.64) bookOrChange(world, dealer);
  else if (roll < 0.7) waitOrAnswer(world);
  else work(world);
}

/** Somebody of the staff, or the customer, changes a promise. */
function work(world: World): void {
  const { chance } = world;
  const open = world.commitments();
  if (open.length === 0) return;
  const { reference, id, level } = chance.pick(open);
  const staff = chance.pick(dealer.staff);
  const member = { ...staff, departments: staff.departments };
  const decisions: readonly (() => Decide)[] = [
    () => keep({ outcome: "reached", note: "Spoken to" }),
    () => logAttempt({ channel: "phone", outcome: "voicemail" }),
    () => logAttempt({ channel: "phone", outcome: "no-answer" }),
    () => acknowledge,
    () => move({ due: { within: "PT90M" }, reason: "Later", agreedWithCustomer: true }),
    () => withdraw({ reason: "Not needed" }),
    () => escalate({ level }),
    () => returnHandoff({ reason: "Not mine" }, { staff: member, at: "bath" }),
    () => acceptHandoff({ staff: member, at: "bath" }),
  ];
  const customers: readonly (() => Decide)[] = [
    () => confirm({}),
    () => dispute({ comment: "Nobody called" }),
    () => withdraw({}),
  ];
  const byCustomer = chance.happens(0.25);
  const decide = chance.pick(byCustomer ? customers : decisions)();
  const kind = chance.fraction();
  world.request(async (deps, now) => {
    if (byCustomer && kind < 0.15) return claim(deps, reference, now);
    const desk = await caseForStaffOrHost(deps, staff.email, reference);
    if (!desk.ok) throw new Error(desk.failure.code);
    const { story } = desk.value;
    const hand =
      !byCustomer && kind < 0.15
        ? handOff({ to: { staff: "maya" }, note: "Yours?" }, { story, other: undefined })
        : decide;
    const by = byCustomer
      ? ({ kind: "customer" } as const)
      : ({ kind: "staff", id: staff.id, name: staff.name } as const);
    const done = await changeCommitment(deps, { story, dealer, brand, by, id, now }, hand);
    if (done.ok) world.succeeded(done.value);
    return done;
  });
}

async function claim(deps: Deps, reference: string, now: World["now"]): Promise<unknown> {
  const story = await deps.cases.story(reference);
  if (story === undefined) throw new Error("no case");
  const due = { at: new Date(now - 60 * MINUTE).toISOString() };
  const input = claimInputSchema.parse({ what: "The car is washed", due });
  return claimPromise(deps, { story, dealer, input, now });
}
