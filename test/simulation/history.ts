import { readDealer } from "../../shared/directory/read-places.ts";
import { liftAddress, notified } from "../../shared/mail/fate/lift-address.ts";
import { MINUTE } from "../../shared/kernel/time.ts";
import { bookOrChange } from "./bookings.ts";
import { changePromise } from "./promises.ts";
import { replaceDocument } from "./replacements.ts";
import { askForCall, brand, dealer, worldOf } from "./cast.ts";
import { watch } from "./invariants.ts";
import { withPausesAsTurns } from "./turns.ts";
import { promiseForVisit } from "./tied.ts";
import { rest, settle } from "./settle.ts";
import { waitOrAnswer } from "./waiting.ts";
import type { World } from "./world.ts";

/** Of whoever may hear of a promise at this dealer. */
const ADDRESSES = [
  ...["ana", "maya", "grace", "hello"].map((person) => `${person}@bath.example`),
  brand.care.email,
  ...brand.staff.map(({ email }) => email),
];

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
  const share = chance.happens(0.04) ? 1 : 0.1;
  for (const address of ADDRESSES) if (chance.happens(share)) world.mailer.breakAddress(address);
  const actions = 6 + chance.below(14);
  for (let action = 0; action < actions; action += 1) {
    if (chance.happens(0.04)) await letDaysPass(world);
    else act(world);
    // Often the next thing happens while this one is still under way.
    if (chance.happens(0.5)) await turns.take(chance.below(20));
    else await turns.take(120);
    world.deliverStream();
  }
}

/** Somebody who leads has put an address right, or only believes so. */
function lift(world: World, email: string): void {
  if (world.chance.happens(0.7)) world.mailer.badAddresses.delete(email);
  world.request(async (deps, now) => {
    const { staff } = (await readDealer(deps, dealer.id)).dealer;
    const person = [...staff, ...brand.staff].find((one) => one.email === email);
    if (person === undefined) return;
    const by = { kind: "staff", id: "grace", name: "Grace Okafor" } as const;
    await liftAddress(deps, { brand: brand.id, person: notified(person), by }, now);
  });
}

/** Nobody does anything, from timer to timer. */
async function letDaysPass(world: World): Promise<void> {
  for (let timers = 4 + world.chance.below(16); timers > 0; timers -= 1) {
    world.advance(toNextTimer(world));
    world.fireDue();
    world.sweep();
    await rest(world);
  }
}

function toNextTimer({ scheduler, now }: World): number {
  const next = [...scheduler.armed.values()].map(({ at }) => at - now).toSorted((a, b) => a - b);
  return Math.max(0, next[0] ?? 0);
}

function act(world: World): void {
  const { chance } = world;
  const roll = chance.fraction();
  if (roll < 0.25) {
    world.advance(chance.happens(0.6) ? toNextTimer(world) : chance.below(200) * MINUTE);
    world.fireDue();
  } else if (roll < 0.33) world.sweep();
  else if (roll < 0.36) askForCall(world);
  else if (roll < 0.51) bookOrChange(world, dealer);
  else if (roll < 0.56) waitOrAnswer(world);
  else if (roll < 0.585) promiseForVisit(world);
  else if (roll < 0.6) replaceDocument(world);
  else if (roll < 0.62) letMailComeBack(world);
  else changePromise(world);
}

function letMailComeBack(world: World): void {
  const back = world.mails().filter(({ state }) => state === "bounced");
  if (back.length === 0) return;
  const mail = world.chance.pick(back);
  if (world.chance.happens(0.5)) world.comeBack(mail);
  else lift(world, mail.recipient.email);
}
