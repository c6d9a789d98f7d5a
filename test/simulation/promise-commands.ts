import { addNote } from "../../shared/case/add-note.ts";
import { rotateLink } from "../../shared/case/access/rotate-link.ts";
import { caseForStaffOrHost } from "../../shared/case/access/staff-case.ts";
import { changeContact } from "../../shared/case/customer/change-contact.ts";
import { changeOwnDetails } from "../../shared/case/customer/own-details.ts";
import { correctCustomer } from "../../shared/case/customer/correct-customer.ts";
import { acknowledge } from "../../shared/commitments/change/acknowledge.ts";
import { acceptTime } from "../../shared/commitments/change/accept-time.ts";
import { authorityOf } from "../../shared/commitments/change/agreement-law.ts";
import { applyPolicy } from "../../shared/commitments/change/apply-policy.ts";
import { callAt } from "../../shared/commitments/change/call-at.ts";
import { confirm } from "../../shared/commitments/change/confirm.ts";
import { dispute } from "../../shared/commitments/change/dispute.ts";
import { escalate } from "../../shared/commitments/change/escalate.ts";
import { keep } from "../../shared/commitments/change/keep.ts";
import { logAttempt } from "../../shared/commitments/change/log-attempt.ts";
import { move } from "../../shared/commitments/change/move.ts";
import { undo } from "../../shared/commitments/change/undo.ts";
import { withdraw } from "../../shared/commitments/change/withdraw.ts";
import { acceptHandoff } from "../../shared/commitments/handoff/accept-handoff.ts";
import { handOff } from "../../shared/commitments/handoff/hand-off.ts";
import { handOverAll } from "../../shared/commitments/handoff/hand-over-all.ts";
import { returnHandoff } from "../../shared/commitments/handoff/return-handoff.ts";
import { claimInputSchema, claimPromise } from "../../shared/commitments/make/claim-promise.ts";
import { commitmentInputSchema } from "../../shared/commitments/make/commitment-input.ts";
import { makeCommitment } from "../../shared/commitments/make/make-commitment.ts";
import { MINUTE } from "../../shared/kernel/time.ts";
import { CUSTOMER, ana, grace, luis, maya, mayaAtWells, ofCase } from "./at-case.ts";
import type { Commands } from "./at-case.ts";
import { askForCall, brand, dealer, host } from "./cast.ts";
import { change, offersIn } from "./promises.ts";
import type { Step } from "./promises.ts";
import { sendAway } from "./replacements.ts";
import type { World } from "./world.ts";

/** Whoever it is of, a promise is the first of the scene. */
export const promised = (step: Step) => (world: World) => {
  const [first] = world.commitments();
  if (first !== undefined) change(world, first, [step]);
};

const SPOKEN = { outcome: "reached", note: "Spoken to" } as const;
const LATER = { due: { within: "PT20H" }, reason: "Later" } as const;

export const kept: Step = { staff: ana, decide: () => keep(SPOKEN) };
export const expected: Step = {
  staff: maya,
  decide: () => move({ ...LATER, agreedWithCustomer: false }, authorityOf(maya, true)),
};
export const moved: Step = {
  staff: maya,
  decide: () => move({ ...LATER, agreedWithCustomer: true }, authorityOf(maya, true)),
};
const offeredTo = (to: { readonly staff: string } | { readonly dealer: string }): Step => ({
  staff: maya,
  decide: (story) =>
    handOff(
      { to, note: "Yours?", override: { reason: "They know it" } },
      { story, offers: offersIn(story), other: host, staff: maya },
    ),
});
export const offered = offeredTo({ staff: "grace" });
export const offeredElsewhere = offeredTo({ dealer: host.id });
export const taken: Step = {
  staff: grace,
  decide: () => acceptHandoff({ staff: grace, at: dealer.id }),
};
export const takenElsewhere: Step = {
  staff: mayaAtWells,
  decide: () => acceptHandoff({ staff: mayaAtWells, at: host.id }),
};

/** What may become of a promise, whatever state it is in; what is refused there changes nothing. */
export const OF_PROMISES: Commands = {
  keep: promised(kept),
  withdraw: promised({ staff: maya, decide: () => withdraw({ reason: "Not needed" }) }),
  "no longer wanted": promised({ decide: () => withdraw({}) }),
  move: promised(moved),
  expect: promised(expected),
  "call me at": promised({ decide: () => callAt({ due: { within: "PT26H" } }) }),
  "that is fine": promised({ decide: () => acceptTime() }),
  "that is not so": promised({ decide: () => dispute({ comment: "Nobody called" }) }),
  "yes, kept": promised({ decide: () => confirm({}) }),
  "I have it": promised({ staff: ana, decide: () => acknowledge }),
  "a try": promised({
    staff: ana,
    decide: () => logAttempt({ channel: "phone", outcome: "voicemail" }),
  }),
  escalate: promised({ staff: ana, decide: () => escalate({ level: null }) }),
  offer: promised(offered),
  accept: promised(taken),
  "give back": promised({
    staff: grace,
    decide: () => returnHandoff({ reason: "Not mine" }, { staff: grace, at: dealer.id }),
  }),
  "hand all over": (world) =>
    world.request(async (deps, now) => {
      const dead = await deps.directory.deadAddresses(brand.id);
      const by = { kind: "staff", id: maya.id, name: maya.name } as const;
      return handOverAll(
        deps,
        { dealer, brand, dead, at: now },
        { from: "ana", to: "maya", by },
        now,
      );
    }),
  undo: promised({ staff: ana, decide: (story) => undo(story) }),
  timer: (world) => world.fireDue(),
};

const informed: Step = { staff: luis, decide: () => keep({ outcome: "informed" }) };

/** What may become of the first word that is promised of a car, by whom it was brought to. */
export const OF_WORDS: Commands = {
  "give word": promised(informed),
  "no word": promised({ staff: luis, decide: () => withdraw({ reason: "Not needed" }) }),
  "word was given by mistake": promised({ staff: luis, decide: (story) => undo(story) }),
  "nobody told me": promised({ decide: () => dispute({ comment: "Nobody told me" }) }),
};

/** At another dealer's, where one was taken over. */
export const OF_HOSTS: Commands = {
  "keep there": promised({ staff: mayaAtWells, decide: () => keep(SPOKEN) }),
  "give back from there": promised({
    staff: mayaAtWells,
    decide: () => returnHandoff({ reason: "Not ours" }, { staff: mayaAtWells, at: host.id }),
  }),
  "accept there": promised(takenElsewhere),
};

const AT_DESK = { kind: "staff", id: ana.id, name: ana.name } as const;
const FOR_ROSA = { what: "Send the papers", kind: "other", due: { within: "PT3H" } };

/** What else may happen to the case meanwhile. */
export const OF_CASES: Commands = {
  "I was promised": ofCase((deps, story, now) => {
    const due = { at: new Date(now - 60 * MINUTE).toISOString() };
    const input = claimInputSchema.parse({ what: "The car is washed", due });
    return claimPromise(deps, { story, dealer, input, now });
  }),
  "promise more": (world) => {
    const [first] = world.cases();
    if (first === undefined) return;
    const input = commitmentInputSchema.parse(FOR_ROSA);
    world.request(async (deps, now) => {
      const desk = await caseForStaffOrHost(
        { ...deps, clock: { now: () => now } },
        ana.email,
        first.reference,
      );
      return desk.ok ? makeCommitment(deps, { desk: desk.value, input, now }) : desk;
    });
  },
  "another asks": (world) => askForCall(world),
  "reach me so": ofCase((deps, story, now) => {
    const contact = { channels: ["phone" as const] };
    return changeContact(deps, { story, dealer, contact, by: CUSTOMER, now });
  }),
  "my name": ofCase((deps, story, now) => {
    const input = { name: "Rosa Lind" };
    return changeOwnDetails(deps, { story, dealer, input, now });
  }),
  "put right": ofCase((deps, story, now) => {
    const input = { name: "Rosa Lind", email: "rosa@lind.example" };
    const house = { dealer, brand: undefined };
    return correctCustomer(deps, { story, house, input, by: AT_DESK, now });
  }),
  "new link": ofCase((deps, { case: matter }, now) =>
    rotateLink({ ...deps, clock: { now: () => now } }, matter, ana),
  ),
  note: ofCase((deps, { case: matter }, now) =>
    addNote(
      { ...deps, clock: { now: () => now } },
      matter,
      AT_DESK,
      { text: "A remark" },
      () => [],
    ),
  ),
  "present ladder": promised({ staff: maya, decide: () => applyPolicy }),
  "ana is away": (world) => sendAway(world, "ana"),
  "maya is away": (world) => sendAway(world, "maya"),
  sweep: (world) => world.sweep(),
};
