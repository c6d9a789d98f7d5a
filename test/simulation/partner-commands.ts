import { noteLooked } from "../../shared/case/access/note-looked.ts";
import { isTheirs } from "../../shared/case/access/host-view.ts";
import { actorOf } from "../../shared/case/access/actor-of.ts";
import { caseForStaff, caseForStaffOrHost } from "../../shared/case/access/staff-case.ts";
import type { CaseAtDesk } from "../../shared/case/access/staff-case.ts";
import { allowedPhone } from "../../shared/case/customer/allowed-phone.ts";
import { changeContact } from "../../shared/case/customer/change-contact.ts";
import { contactInputSchema } from "../../shared/case/customer/customer-input.ts";
import { changeCommitment } from "../../shared/commitments/change/change-commitment.ts";
import type { Decide } from "../../shared/commitments/change/change-commitment.ts";
import { keep } from "../../shared/commitments/change/keep.ts";
import { logAttempt } from "../../shared/commitments/change/log-attempt.ts";
import { byWhoOpenedIt } from "../../shared/commitments/change/outcome-law.ts";
import { acceptHandoff } from "../../shared/commitments/handoff/accept-handoff.ts";
import { acknowledgeRequest } from "../../shared/commitments/handoff/acknowledge-request.ts";
import { handOff } from "../../shared/commitments/handoff/hand-off.ts";
import { returnHandoff } from "../../shared/commitments/handoff/return-handoff.ts";
import { commitmentInputSchema } from "../../shared/commitments/make/commitment-input.ts";
import { makeCommitment } from "../../shared/commitments/make/make-commitment.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { Commitment } from "../../shared/story/parts/commitment.schema.ts";
import { CUSTOMER, ana, inCase, maya } from "./at-case.ts";
import type { Commands } from "./at-case.ts";
import { dealer } from "./cast.ts";
import type { Chance } from "./chance.ts";
import { KINDS, partner } from "./partner-cast.ts";
import type { TaskKind } from "./partner-cast.ts";
import { change, offersIn } from "./promises.ts";
import type { Step } from "./promises.ts";
import type { Deps } from "./run-deps.ts";
import type { World } from "./world.ts";

/** What somebody of the partner decides at the desk; undefined where they are told before that they may not. */
type Desk = (desk: CaseAtDesk, deps: Deps, now: Instant) => Promise<Decide | undefined>;
type Which = Pick<Commitment, "reference" | "id">;

const at = `partner:${partner.id}`;
const [INES, IVO] = partner.staff.map(({ email }) => email) as [string, string];
const COUNTRY = "GB";
const DONE = { outcome: "reached", note: "It is done" } as const;

/**
 * Whoever of the partner does it, one after the other until one is refused, by the way that its people take: a
 * promise that is not theirs is none.
 */
function byPartner(world: World, which: Which, email: string, ...decides: readonly Desk[]): void {
  world.request(async (deps, now) => {
    for (const decideOf of decides) {
      const changed = await changedBy(deps, { ...which, email, decideOf, now });
      if (changed === undefined) return;
      world.succeeded(changed);
    }
  });
}

type Changing = Which & {
  readonly email: string;
  readonly decideOf: Desk;
  readonly now: Instant;
};

async function changedBy(
  deps: Deps,
  { reference, id, email, decideOf, now }: Changing,
): Promise<Commitment | undefined> {
  const found = await caseForStaffOrHost({ ...deps, clock: { now: () => now } }, email, reference);
  const desk = found.ok ? found.value : undefined;
  const seen = desk?.story.commitments.find((one) => one.id === id);
  if (desk === undefined || seen === undefined || !isTheirs(seen, desk, now)) return undefined;
  const decide = await decideOf(desk, deps, now);
  if (decide === undefined) return undefined;
  const { story } = desk;
  const by = actorOf(desk);
  const around = { dealer: desk.dealer.document, brand: desk.brand?.document };
  const done = await changeCommitment(deps, { story, ...around, by, id, now }, decide);
  return done.ok ? done.value : undefined;
}

const accepts: Desk = async ({ staff }) => acceptHandoff({ staff, at });
const acknowledges =
  (partnerReference: string): Desk =>
  async ({ staff }) =>
    acknowledgeRequest({ partnerReference }, { staff, at });
const givesBack: Desk = async ({ staff }) => returnHandoff({ reason: "Not ours" }, { staff, at });

/** To be found out whether they may: a call is refused at a wrong time, and to a number that is barred. */
const calls =
  (which: Which, phone?: string): Desk =>
  async (desk, { cases }, now) => {
    const { contact = {} } = desk.story.case;
    const allowed = await allowedPhone(phone, contact, COUNTRY);
    if (!allowed.ok) return undefined;
    const number = allowed.value === undefined ? {} : { phone: allowed.value };
    const attempt = logAttempt({ channel: "phone", outcome: "no-answer", ...number });
    return byWhoOpenedIt(cases, { desk, id: which.id, now }, attempt);
  };

const done =
  (which: Which): Desk =>
  async (desk, { cases }, now) =>
    byWhoOpenedIt(cases, { desk, id: which.id, now }, keep(DONE));

/** A manager asks the partner for what was promised. */
export const handedToPartner = (kind: TaskKind): Step => ({
  staff: maya,
  decide: (story) =>
    handOff(
      { to: { partner: partner.id }, kind, note: "Yours?" },
      { story, offers: offersIn(story), other: undefined, partner, staff: maya },
    ),
});

const takenBack: Step = {
  staff: maya,
  decide: () => returnHandoff({ reason: "We do it ourselves" }, { staff: maya, at: dealer.id }),
};

const DUES = [
  undefined,
  undefined,
  { within: "PT3H" },
  { within: "PT20H" },
  { by: "tomorrow" },
  { local: "2027-05-14T15:30" },
] as const;

function promiseWithPartner(world: World, reference: string, task: TaskKind, due: object): void {
  const words = { kind: "other", what: "Roadside cover", partner: partner.id, task };
  const input = commitmentInputSchema.parse({ ...words, ...due });
  world.request(async (deps, now) => {
    const clock = { now: () => now };
    const desk = await caseForStaff({ ...deps, clock }, ana.email, reference);
    return desk.ok ? makeCommitment(deps, { desk: desk.value, input, now }) : desk;
  });
}

/** Somebody of the partner opens a case, whether or not that is theirs. */
function look(world: World, reference: string, email: string): void {
  world.request(async (deps, now) => {
    const from = world.order;
    const desk = await caseForStaffOrHost({ ...deps, clock: { now: () => now } }, email, reference);
    world.looks.push({ reference, at: now, from, to: world.order, granted: desk.ok });
    if (desk.ok) await noteLooked(deps, desk.value, now);
  });
}

const MORNINGS = ["monday", "tuesday", "wednesday", "thursday", "friday"];
/** When customers may be called, and where never; in the zone of the dealer or their own. */
const CONTACTS = [
  { windows: [{ days: MORNINGS, from: "09:00", to: "11:00" }] },
  { windows: [{ days: MORNINGS, from: "15:00", to: "17:30", timeZone: "America/New_York" }] },
  {
    phones: [{ label: "work", number: "+442079460555" }],
    never: ["work"],
    windows: [{ days: MORNINGS, from: "14:00", to: "18:00" }],
  },
  {},
];

function reachOtherwise(world: World, reference: string, chosen: object): void {
  const contact = contactInputSchema.parse(chosen);
  inCase(world, reference, (deps, story, now) =>
    changeContact(deps, { story, dealer, contact, by: CUSTOMER, now }),
  );
}

/** A task is asked for, answered, done or forgotten; people look, call and change how they are reached. */
export function workWithPartner(world: World): void {
  const { chance } = world;
  const known = world.commitments();
  const tasks = known.filter(isAtPartner);
  if (world.cases().length === 0) return;
  if (chance.happens(0.08)) {
    return reachOtherwise(world, chance.pick(world.cases()).reference, chance.pick(CONTACTS));
  }
  if (chance.happens(0.2)) return look(world, someCase(world, tasks), someone(chance));
  if (tasks.length === 0 || chance.happens(0.15)) return askPartner(world, known);
  answerOrWork(world, chance.pick(tasks));
}

function answerOrWork(world: World, one: Commitment): void {
  const { chance, calm } = world;
  const { answerBy } = one.handoff ?? {};
  // Somebody answers an offer that has just ended, before its timer has come.
  if (!calm && answerBy !== undefined && chance.happens(0.1))
    world.advance(answerBy - world.now + 20_000);
  chance.pick(one.handoff === undefined ? WITH_THEM : OFFERED)(world, one);
}

type Act = (world: World, one: Commitment) => void;

const theirs =
  (decideOf: (one: Which, chance: Chance) => Desk): Act =>
  (world, one) =>
    byPartner(world, one, someone(world.chance), decideOf(one, world.chance));

/** Somebody takes it over and calls at once. */
const takenAndCalled: Act = (world, one) =>
  byPartner(world, one, someone(world.chance), accepts, calls(one, world.chance.pick(NUMBERS)));

const acknowledged = theirs((_one, chance) => acknowledges(chance.pick(["RC-1", "RC-2"])));
const returned = theirs(() => givesBack);
const called = theirs((one, chance) => calls(one, chance.pick(NUMBERS)));
const taken: Act = (world, one) => change(world, one, [takenBack]);
const otherwise: Act = (world, { reference }) =>
  reachOtherwise(world, reference, world.chance.pick(CONTACTS));

const OFFERED: readonly Act[] = [
  takenAndCalled,
  takenAndCalled,
  theirs(() => accepts),
  acknowledged,
  acknowledged,
  otherwise,
  returned,
  taken,
];

const WITH_THEM: readonly Act[] = [
  acknowledged,
  acknowledged,
  theirs(done),
  called,
  called,
  called,
  called,
  called,
  otherwise,
  otherwise,
  returned,
  taken,
];

const NUMBERS = [undefined, undefined, "+442079460555"];

function isAtPartner({ host, task, handoff }: Pick<Commitment, "host" | "task" | "handoff">) {
  const to = handoff?.to;
  const isOffered = to?.kind === "dealer" && to.partner === true;
  return task !== undefined || host?.partner === true || isOffered;
}

function someone(chance: Chance): string {
  return chance.pick([INES, IVO]);
}

function someCase(world: World, tasks: readonly Commitment[]): string {
  const all = world.cases().map(({ reference }) => reference);
  const theirs = tasks.map(({ reference }) => reference);
  return world.chance.pick(theirs.length > 0 && world.chance.happens(0.7) ? theirs : all);
}

function askPartner(world: World, known: readonly Commitment[]): void {
  const { chance } = world;
  const kind = chance.pick(KINDS);
  const open = known.filter(({ status }) => status === "open");
  if (open.length > 0 && chance.happens(0.4)) {
    return change(world, chance.pick(open), [handedToPartner(kind)]);
  }
  const due = chance.pick(DUES);
  const { reference } = chance.pick(world.cases());
  promiseWithPartner(world, reference, kind, due === undefined ? {} : { due });
}

const ofTask = (decide: (which: Which) => Desk, email: string) => (world: World) => {
  const [first] = world.commitments();
  if (first !== undefined) byPartner(world, first, email, decide(first));
};

/** What may become of the first promise of a scene at the partner. */
export const OF_PARTNERS: Commands = {
  "ines accepts": ofTask(() => accepts, INES),
  "ivo acknowledges": ofTask(() => acknowledges("RC-1"), IVO),
  "ines acknowledges": ofTask(() => acknowledges("RC-2"), INES),
  "ivo gives back": ofTask(() => givesBack, IVO),
  "ines has done it": ofTask(done, INES),
  "ivo looks": (world) => {
    const [first] = world.cases();
    if (first !== undefined) look(world, first.reference, IVO);
  },
  "taken back": (world) => {
    const [first] = world.commitments();
    if (first !== undefined) change(world, first, [takenBack]);
  },
};
