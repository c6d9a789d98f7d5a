import { describe, expect, test } from "vitest";
import {
  NOW,
  aCommitment,
  anAppointment,
  at,
  northside,
} from "../../../test/fixtures/case-story.ts";
import { dueBefore } from "../../commitments/due/before-visit.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import { tiedPromises } from "../gates/tied-promises.ts";
import { endedUnvisited, endedWithVisit, movedWithVisit } from "./tied-promises.ts";

const visit = anAppointment();
const byCustomer = { dealer: northside, by: { kind: "customer" }, now: NOW } as const;
const byStaff = { ...byCustomer, by: { kind: "staff", id: "ana", name: "Ana Lopez" } } as const;
const tied = (over: Partial<Commitment> = {}) => aCommitment({ appointment: visit.id, ...over });

describe("the promises of a visit", () => {
  test("are those that people made for it; our own calls about it are none", () => {
    const promise = tied();
    const others = [
      aCommitment(),
      tied({ status: "kept" }),
      tied({ confirms: true }),
      tied({ ready: true }),
      tied({ complaint: true }),
      tied({ appointment: "apt_other" }),
    ];
    expect(tiedPromises({ commitments: [promise, ...others] }, visit)).toEqual([promise]);
  });

  test("TIED-1: end with it as one change, with no timer left", () => {
    const seen = tied({ revision: 4, generation: 2 });
    const [ended] = endedWithVisit({ commitments: [seen] }, visit, NOW);
    expect(ended).toMatchObject({
      seen,
      next: { status: "withdrawn", withdrawnAt: NOW, revision: 5, generation: 3 },
      facts: [{ type: "commitment.withdrawn", withVisit: true }],
    });
    expect(ended!.next).not.toHaveProperty("nextAction");
    expect(ended!.next).not.toHaveProperty("said");
  });

  test("TIED-5: end with a visit nobody came to, and the customer may deny it", () => {
    const [ended] = endedUnvisited({ commitments: [tied()] }, visit, NOW);
    expect(ended!.next.said).toMatchObject({ change: "withdraw", at: NOW });
    expect(ended!.facts[0]).not.toHaveProperty("withVisit");
  });

  test("TIED-2: climb anew from their new time, and stay where it is the same", () => {
    const due = dueBefore(visit.start, "PT30M");
    const seen = tied({ ...due, level: 1, acknowledgedAt: NOW });
    const start = at("2027-05-12T14:00:00+01:00");
    const later = { ...visit, start };
    const [moved] = movedWithVisit({ commitments: [seen, tied()] }, later, byCustomer);
    expect(moved).toMatchObject({
      next: { dueAt: dueBefore(start, "PT30M").dueAt, level: null, nextAction: { level: 0 } },
      facts: [{ type: "commitment.moved", previousDueAt: due.dueAt, withVisit: true }],
    });
    expect(moved!.next).not.toHaveProperty("acknowledgedAt");
    expect(movedWithVisit({ commitments: [seen] }, visit, byCustomer)).toEqual([]);
  });

  test("TIED-2: that staff move along can be denied, and what the customer moves cannot", () => {
    const due = dueBefore(visit.start, "PT30M");
    const story = { commitments: [tied({ dueAt: due.dueAt, duePhrase: due.duePhrase })] };
    const later = { ...visit, start: at("2027-05-12T14:00:00+01:00") };
    const [ours] = movedWithVisit(story, later, byStaff);
    expect(ours!.next).toMatchObject({
      said: { change: "move", at: NOW, by: { id: "ana" } },
      agreements: [{ formerDueAt: due.dueAt, by: { id: "ana" } }],
    });
    const [theirs] = movedWithVisit(story, later, byCustomer);
    expect(theirs!.next).not.toHaveProperty("said");
  });
});
