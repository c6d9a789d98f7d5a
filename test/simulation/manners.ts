import { readDealer } from "../../shared/directory/store/read-places.ts";
import { liftAddress, notified } from "../../shared/mail/fate/lift-address.ts";
import { MINUTE } from "../../shared/kernel/time.ts";
import { bookOrChange } from "./bookings.ts";
import { runCampaigns } from "./campaign-commands.ts";
import { askForCall, brand, dealer } from "./cast.ts";
import { workOnCars } from "./car-visits.ts";
import type { Chance } from "./chance.ts";
import { workWithPartner } from "./partner-commands.ts";
import { changePromise } from "./promises.ts";
import { replaceDocument } from "./replacements.ts";
import { promiseForVisit } from "./tied.ts";
import { haveVisits } from "./visit-days.ts";
import { waitOrAnswer } from "./waiting.ts";
import type { Service, World } from "./world.ts";

/** What may happen next, and how often in a hundred. */
type Action = { readonly share: number; readonly act: (world: World) => void };

const TIME: readonly Action[] = [
  { share: 25, act: letTimePass },
  { share: 8, act: (world) => world.sweep() },
];

/** What people do; a history leaves some of it out, so that the rest comes together in other ways. */
const FEATURES: readonly Action[] = [
  { share: 3, act: (world) => askForCall(world) },
  { share: 15, act: bookOrChange },
  { share: 8, act: waitOrAnswer },
  { share: 4, act: haveVisits },
  { share: 3.5, act: promiseForVisit },
  { share: 1.5, act: replaceDocument },
  { share: 2, act: letMailComeBack },
  { share: 38, act: changePromise },
  { share: 6, act: workWithPartner },
  { share: 1.5, act: runCampaigns },
];

/** How a history goes: what is left out of it, and what it has to live through. */
export type Manner = {
  /** What it is mostly about. */
  readonly theme: Theme | undefined;
  readonly actions: readonly Action[];
  /** Nothing fails and nothing overlaps: each timer has to come in its time. */
  readonly calm: boolean;
  /** Much happens: a car comes, waits for a part, and comes again. */
  readonly long: boolean;
  readonly week: boolean;
  /** A zone gets other rules under way. */
  readonly clocks: boolean;
  /** Dies for days, and returns. */
  readonly dead: Service | undefined;
  readonly reached: readonly string[];
};

/** Of a history that is mostly about cars that are left. */
const WORKSHOP: readonly Action[] = [
  { share: 60, act: workOnCars },
  { share: 6, act: changePromise },
  { share: 3, act: bookOrChange },
  { share: 2, act: haveVisits },
];

export const EVERYTHING: Pick<Manner, "actions"> = { actions: [...TIME, ...FEATURES] };

/** Of one that is mostly about what a partner does. */
const WITH_PARTNER: readonly Action[] = [
  { share: 120, act: workWithPartner },
  { share: 8, act: changePromise },
  { share: 2, act: letMailComeBack },
];

/** Of one that is mostly about what is announced to many, with so little else that it comes to its end. */
const WITH_CAMPAIGNS: readonly Action[] = [
  { share: 100, act: runCampaigns },
  { share: 6, act: changePromise },
  { share: 4, act: letMailComeBack },
];

const SERVICES: readonly Service[] = ["scheduler", "mailer", "stream"];

const THEMES = { workshop: WORKSHOP, partner: WITH_PARTNER, campaigns: WITH_CAMPAIGNS } as const;
type Theme = keyof typeof THEMES;

function themeOf(chance: Chance): Theme | undefined {
  if (!chance.happens(0.42)) return undefined;
  return chance.pick<Theme>(["workshop", "partner", "campaigns"]);
}

export function mannerOf(chance: Chance): Manner {
  const swarms = chance.happens(0.5);
  const some = FEATURES.filter(() => !swarms || chance.happens(0.65));
  const theme = themeOf(chance);
  const clocks = chance.happens(0.2);
  // Of new rules there is most to be seen where nothing else makes anything late, once their day is there.
  const calm = chance.happens(clocks ? 0.4 : 0.2);
  const week = chance.happens(clocks && calm ? 0.7 : 0.2);
  const dead = chance.happens(0.06) ? chance.pick(SERVICES) : undefined;
  const reached = [
    ...(calm ? ["a calm history"] : []),
    ...(week ? ["a history of a week"] : []),
    ...(dead === undefined ? [] : [`days without ${dead}`]),
  ];
  // Each announcement is a case of its own, and so they are many soon.
  const long = theme !== undefined && theme !== "campaigns";
  const actions = [...TIME, ...(theme === undefined ? some : THEMES[theme])];
  return { theme, actions, calm, week, clocks, dead, reached, long };
}

export function drawn({ actions }: Pick<Manner, "actions">, chance: Chance): Action["act"] {
  const all = actions.reduce((sum, { share }) => sum + share, 0);
  let left = chance.fraction() * all;
  for (const { share, act } of actions) {
    left -= share;
    if (left < 0) return act;
  }
  return letTimePass;
}

/** The same of what people do, who need no time to pass. */
export function drawnOfPeople({ actions }: Pick<Manner, "actions">, chance: Chance): Action["act"] {
  const people = actions.filter((action) => !TIME.includes(action));
  return drawn({ actions: people.length > 0 ? people : FEATURES }, chance);
}

/** To the next timer, or a while; where nothing may be late never past one. */
function letTimePass(world: World): void {
  const { chance, calm } = world;
  const next = toNextTimer(world);
  const some = chance.below(200) * MINUTE;
  const jump = chance.happens(0.6) ? next : some;
  world.advance(calm && world.scheduler.armed.size > 0 ? Math.min(jump, next) : jump);
  world.fireDue();
}

export function toNextTimer({ scheduler, now }: World): number {
  const next = [...scheduler.armed.values()].map(({ at }) => at - now).toSorted((a, b) => a - b);
  return Math.max(0, next[0] ?? 0);
}

function letMailComeBack(world: World): void {
  const back = world.mails().filter(({ state }) => state === "bounced");
  if (back.length === 0) return;
  const mail = world.chance.pick(back);
  if (world.chance.happens(0.5)) world.comeBack(mail);
  else lift(world, mail.recipient.email);
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
