import { describe, expect, test } from "vitest";
import { aWished, anOffer } from "../../../../test/fixtures/a-seen.ts";
import {
  NOW,
  aCase,
  aCommitment,
  base,
  brand,
  northside,
  storyAfter,
} from "../../../../test/fixtures/case-story.ts";
import { DAY, plus } from "../../../kernel/time.ts";
import { LANGUAGES } from "../../../language/in-every-language.ts";
import type { CaseStory } from "../../../story/case-story.ts";
import type { CaseEvent } from "../../../story/parts/event.schema.ts";
import { newMail } from "../../plan/new-mail.ts";
import { planMails } from "../../plan/plan-mails.ts";
import { renderMail } from "../render-mail.ts";

const settings = {
  publicUrl: "https://kept.example",
  from: "a@b.example",
  surveysFrom: "c@b.example",
};
const promise = aCommitment({
  kind: "update",
  ours: { code: "find-time", params: { service: "Test drive" } },
});
const system = { ...base, by: { kind: "system" } } as const;
const staff = { ...base, by: { kind: "staff", id: "ana", name: "Ana Lopez" } } as const;
const gone = aWished({ status: "left", generation: 2 });

/** What the customer is sent of it, by template. */
async function toCustomer(event: CaseEvent, over: Partial<CaseStory> = {}) {
  const story = storyAfter(event, { commitments: [promise], waiting: [aWished()], ...over });
  const planned = planMails(event, story, northside, brand);
  const mails = planned
    .filter(({ recipient }) => recipient.kind === "customer")
    .map((one) => newMail(one, event, "", NOW));
  const told = { event, story, dealer: northside };
  const sent = mails.map(async (mail) => ({
    template: mail.template,
    ...(await renderMail(mail, told, settings, event.at)),
  }));
  return Promise.all(sent);
}

const textOf = async (...of: Parameters<typeof toCustomer>) =>
  (await toCustomer(...of)).map(({ text }) => text).join();

describe("what somebody hears who waits without an appointment", () => {
  test("one mail says what they wait for, until when, who tells them by when, and how to leave", async () => {
    const joined: CaseEvent = { ...base, type: "waiting.joined", waiting: aWished() };
    const text = await textOf(joined);
    expect(text).toContain("Test drive (500e)");
    expect(text).toMatch(/If nothing has become free by .*, Ana Lopez will tell you/);
    expect(text).toContain("#earlier-wsh_1");
    expect(text).not.toContain("Yes, hold times for me");
    const made: CaseEvent = { ...base, type: "commitment.made", commitment: promise };
    expect(await toCustomer(made)).toEqual([]);
  });

  test("a stranger is asked first to show that the mail is read", async () => {
    const joined: CaseEvent = { ...base, type: "waiting.joined", waiting: aWished() };
    const text = await textOf(joined, { case: aCase({ unproven: { key: "k3y" } }) });
    expect(text).toMatch(/Please press “Yes, hold times for me” first/);
    expect(text).toContain("&m=k3y#earlier-wsh_1");
  });

  test("WAITING-8: that it has ended, and what stays promised; of an appointment they hear by its confirmation", async () => {
    const left = (because: "over" | "not-offered" | "booked") =>
      ({ ...system, type: "waiting.left", waiting: gone, because }) as const;
    const over = await textOf(left("over"));
    expect(over).toContain("https://kept.example/d/northside?service=test-drive");
    expect(over).toContain("Our promise stays as it is: Ana Lopez");
    expect(await textOf(left("over"), { commitments: [] })).not.toContain("Our promise");
    expect(await textOf(left("not-offered"))).toContain("no longer offers");
    expect(await toCustomer(left("booked"))).toEqual([]);
    expect(await textOf({ ...staff, type: "waiting.left", waiting: gone })).toContain(
      "taken you off",
    );
    expect(await toCustomer({ ...base, type: "waiting.left", waiting: gone })).toEqual([]);
  });

  test("WAITING-10: the mail that the promise has ended says that they wait on, only while they do", async () => {
    const commitment = aCommitment({ ...promise, status: "kept" });
    const kept: CaseEvent = { ...staff, type: "commitment.kept", commitment, outcome: "informed" };
    const on = "You are still on the waiting list until Friday, May 14, 2027";
    expect(await textOf(kept)).toContain(on);
    expect(await textOf(kept, { waiting: [gone] })).not.toContain("waiting list");
    const withdrawn: CaseEvent = { ...staff, type: "commitment.withdrawn", commitment };
    expect(await textOf(withdrawn)).toContain(on);
  });
});

test.each(LANGUAGES)("in %s every subject is short enough for a telephone", async (language) => {
  const matter = aCase({ customer: { name: "Rosa Marin", email: "rosa@example.com", language } });
  const events: CaseEvent[] = [
    { ...system, type: "waiting.joined", waiting: aWished({ before: plus(NOW, 20 * DAY) }) },
    { ...system, type: "waiting.offered", waiting: aWished({ status: "offered", offer: anOffer }) },
    { ...system, type: "waiting.left", waiting: gone, because: "over" },
    { ...system, type: "waiting.left", waiting: gone, because: "not-offered" },
    { ...system, type: "waiting.left", waiting: gone },
  ];
  for (const event of events) {
    const [mail] = await toCustomer(event, { case: matter });
    expect([...mail!.subject].length, mail!.subject).toBeLessThanOrEqual(60);
  }
});
