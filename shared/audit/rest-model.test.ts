import { expect, test } from "vitest";
import { aCase, aCommitment, base, brand, NOW } from "../../test/fixtures/case-story.ts";
import { DAY, plus } from "../kernel/time.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import type { Recorded } from "./recorded.ts";
import { stillToDo } from "./rest-model.ts";

function saidOf(over: Partial<Recorded>, goneAt = plus(NOW, 800 * DAY)): string[] {
  const recorded: Recorded = {
    now: goneAt,
    cases: [aCase({ goneAt })],
    events: [{ ...base, type: "case.opened" }],
    commitments: [],
    appointments: [],
    waiting: [],
    mails: [],
    documents: [],
    brand,
    everDead: new Set(),
    mostLate: Number.POSITIVE_INFINITY,
    ...over,
  };
  return stillToDo(recorded).map(({ of, text }) => `${of}: ${text}`);
}

test("DATA-2: the model finds a case that is gone with something open, or soon after the last thing of it", () => {
  expect(saidOf({})).toEqual([]);
  const early = "it is of a case that is gone before its time";
  expect(saidOf({ commitments: [aCommitment()] })).toContain(`cmt_1: ${early}`);
  expect(saidOf({}, plus(NOW, 6 * DAY))).toEqual([`evt_1: ${early}`]);
});

test("CAMPAIGN-7: a mail may wait as long as its campaign is paused, and no other", () => {
  const matter = aCase({ outreach: { campaign: "cpn_1", number: 0 } });
  const waiting: Mail = {
    id: "mail_1",
    reference: matter.reference,
    dealer: matter.dealer,
    event: "evt_1",
    at: NOW,
    template: "outreach",
    messageClass: "marketing",
    recipient: {
      kind: "customer",
      id: "customer",
      name: "Ida",
      email: "ida@example.com",
      language: "en",
    },
    subject: "Your car",
    state: "queued",
    tries: 0,
  };
  const over = { now: plus(NOW, DAY), cases: [matter], mails: [waiting], events: [] };
  const late = `${waiting.id}: outreach was not sent in time`;
  expect(saidOf(over)).toContain(late);
  expect(saidOf({ ...over, paused: new Set(["cpn_2"]) })).toContain(late);
  expect(saidOf({ ...over, paused: new Set(["cpn_1"]) })).toEqual([]);
});
