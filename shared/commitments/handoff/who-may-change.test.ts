import { describe, expect, test } from "vitest";
import {
  aCase,
  aCommitment,
  base,
  brand,
  harbour,
  northside,
  NOW,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import { printedRows } from "../../../test/fixtures/who-may-page.ts";
import { openingOf } from "../../directory/opening/opening.ts";
import { ROLES } from "../../directory/rights/rights.ts";
import type { FinerRight, Role, Tie } from "../../directory/rights/rights.ts";
import type { StaffMember } from "../../directory/rights/staff-access.ts";
import { HOUR, plus } from "../../kernel/time.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { acknowledge } from "../change/acknowledge.ts";
import type { Decide } from "../change/change-commitment.ts";
import { byWhoOpenedIt } from "../change/outcome-law.ts";
import { acceptHandoff } from "./accept-handoff.ts";
import { give } from "./give.ts";
import { handOff } from "./hand-off.ts";
import { mayGiveAllOf } from "./may-give-all-of.ts";
import { returnHandoff } from "./return-handoff.ts";

const printed = printedRows("Within a call");
const saysYes = (right: FinerRight, role: Role, ties: readonly Tie[]) =>
  printed.find(({ name }) => name === right)?.ties[role].some((tie) => ties.includes(tie)) === true;

/** Nobody whom a document names, so that all they have to do with it is what a test says. */
function somebody(role: Role, departments: readonly string[] = ["elsewhere"]): StaffMember {
  return { id: "zoe", name: "Zoe", email: "zoe@northside.example", role, departments };
}

const present = {
  opening: openingOf(northside, "sales"),
  dealer: northside,
  brand,
  host: undefined,
  contact: {},
  by: { kind: "staff", id: "zoe", name: "Zoe" },
  now: NOW,
} as const;

const outcome = (decide: Decide, commitment: Commitment) => {
  const done = decide(commitment, present);
  return done.ok ? "done" : done.failure.code;
};

/** What it is about, and what somebody then has to do with it. */
type Situation = {
  readonly ties: readonly Tie[];
  readonly of?: Partial<Commitment>;
  readonly departments?: readonly string[];
  readonly at?: string;
  readonly opened?: boolean;
};
type Law = {
  readonly situations: readonly Situation[];
  readonly does: (who: StaffMember, situation: Situation) => Promise<string> | string;
};

const OFFER = { note: "Yours?", offeredAt: NOW, answerBy: plus(NOW, HOUR) };
const ZOE = { id: "zoe", name: "Zoe" };
const MATTER = { case: aCase() };
const OWN: Situation = { ties: ["own", "dealer"], of: { owner: ZOE } };
const TEAM: Situation = { ties: ["department", "dealer"], departments: ["sales"] };
const STRANGER: Situation = { ties: ["dealer"] };
const taken = { delegation: { owner: { id: "luis", name: "Luis Reyes" }, department: "service" } };
const toHarbour = { kind: "dealer", id: "harbour", name: "Harbour", department: "sales" } as const;

const LAWS: Partial<Record<FinerRight, Law>> = {
  "promise:change-this": {
    situations: [OWN, TEAM, STRANGER, { ties: ["opened", "dealer"], opened: true }],
    does: async (staff, { of, opened = false }) => {
      const commitment = aCommitment(of);
      const event = { ...base, type: "case.opened" } as const;
      const by = opened ? ({ ...base, by: { kind: "staff", ...ZOE } } as const) : base;
      const story = {
        ...storyAfter(event, { commitments: [commitment] }),
        events: [{ ...event, ...by }],
      };
      const desk = {
        staff,
        story,
        dealer: { document: northside, etag: "" },
        at: "northside",
        brand: undefined,
      };
      const cases = { back: async () => ({ events: story.events }) };
      const at = { desk, id: commitment.id, now: NOW } as never;
      return outcome(await byWhoOpenedIt(cases as never, at, acknowledge), commitment);
    },
  },
  "promise:give-at-once": {
    situations: [TEAM, STRANGER, { ...TEAM, ties: [], at: "harbour" }],
    does: (staff, { of, at = "northside" }) =>
      outcome(give({ to: "ana" }, { staff, at }), aCommitment({ ...of, owner: ZOE })),
  },
  "promise:accept": {
    situations: [
      { ties: ["own"], of: { handoff: { ...OFFER, to: { kind: "staff", ...ZOE } } } },
      { ties: [], of: { handoff: { ...OFFER, to: { kind: "staff", id: "luis", name: "Luis" } } } },
      { ties: ["dealer"], of: { handoff: { ...OFFER, to: toHarbour } }, at: "harbour" },
      { ties: [], of: { handoff: { ...OFFER, to: toHarbour } } },
      {
        ties: [],
        of: { handoff: { ...OFFER, to: { kind: "staff", ...ZOE } } },
        at: "harbour",
      },
    ],
    does: (staff, { of, at = "northside" }) =>
      outcome(acceptHandoff({ staff, at }), aCommitment(of)),
  },
  "promise:take-back": {
    situations: [
      { ties: ["own", "dealer"], of: { handoff: { ...OFFER, to: toHarbour }, owner: ZOE } },
      { ties: ["dealer"], of: { handoff: { ...OFFER, to: toHarbour } } },
      {
        ties: [],
        of: { handoff: { ...OFFER, to: { kind: "staff", id: "luis", name: "Luis" } } },
        at: "harbour",
      },
    ],
    does: (staff, { of, at = "northside" }) =>
      outcome(returnHandoff({ reason: "No" }, { staff, at }), aCommitment(of)),
  },
  "promise:give-back": {
    situations: [
      { ...OWN, of: { ...OWN.of, ...taken } },
      { ties: ["own", "dealer"], of: { delegation: { ...taken.delegation, owner: ZOE } } },
      { ...TEAM, of: taken },
      { ...STRANGER, of: taken },
      {
        ...TEAM,
        ties: ["dealer"],
        of: { ...taken, host: { dealer: "harbour", department: "sales" } },
      },
    ],
    does: (staff, { of, at = "northside" }) =>
      outcome(returnHandoff({ reason: "No" }, { staff, at }), aCommitment(of)),
  },
  "promise:give-elsewhere": {
    situations: [STRANGER],
    does: (staff) => {
      const context = { story: MATTER, offers: 0, other: harbour, staff };
      const input = { to: { staff: "luis" }, note: "Yours?", override: { reason: "Knows it" } };
      return outcome(handOff(input, context), aCommitment());
    },
  },
};
const cases = Object.entries(LAWS).flatMap(([right, law]) =>
  law.situations.flatMap((situation) => ROLES.map((role) => ({ right, law, situation, role }))),
);

describe("RIGHTS-13: what the table says is what becomes of it", () => {
  test.each(cases)("$right by $role, $situation", async ({ right, law, situation, role }) => {
    const expected = saysYes(right as FinerRight, role, situation.ties);
    const done = await law.does(somebody(role, situation.departments), situation);
    expect(done).toBe(expected ? "done" : "role-not-allowed");
  });

  test.each(ROLES)("all promises of somebody are given away by %s", (role) => {
    const gives = (from: string, departments?: readonly string[]) =>
      mayGiveAllOf(somebody(role, departments), northside, from).ok;
    const says = (ties: readonly Tie[]) => saysYes("promise:give-all-of", role, ties);
    expect(gives("zoe")).toBe(says(["own", "dealer"]));
    expect(gives("somebody-who-left")).toBe(says(["own", "dealer"]));
    expect(gives("ana", ["sales"])).toBe(says(["department", "dealer"]));
    expect(gives("ana")).toBe(says(["dealer"]));
    // Of who leads the same department: not below.
    expect(gives("maya", ["sales"])).toBe(says(["dealer"]));
  });
});
