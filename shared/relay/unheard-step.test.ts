import { expect, test } from "vitest";
import { aCommitment, base, brand, northside, storyAfter } from "../../test/fixtures/case-story.ts";
import type { CaseEvent } from "../story/parts/event.schema.ts";
import { newMail } from "../mail/plan/new-mail.ts";
import type { Mail } from "../story/parts/mail.schema.ts";
import { planMails } from "../mail/plan/plan-mails.ts";
import { unheardSteps } from "./unheard-step.ts";

const ana = { id: "ana", name: "Ana Lopez", email: "ana@northside.example" };
const maya = { id: "maya", name: "Maya Chen", email: "maya@northside.example" };
const system = { kind: "system" } as const;
const step = (id: string, level: number, notified = [maya]) =>
  ({
    ...base,
    id,
    by: system,
    type: "commitment.step-fired",
    commitment: aCommitment({ level, revision: level }),
    level,
    repeat: false,
    notified,
    tellCustomer: false,
  }) as const satisfies CaseEvent;

const first = step("evt_1", 1, [ana, maya]);
const last = step("evt_2", 2);

/** By a record of its own, as a mail that came back for good leaves it. */
const deadAfter = (came: string) => new Set(came === "bounced" ? [] : ["maya@northside.example"]);

/** What is unheard once the mail of the first step to Maya has come back like this. */
function unheardAfter(came: "bounced for good" | "bounced" | "suppressed", others = [last]) {
  const told = storyAfter(first);
  const toMaya = planMails(first, told, northside, brand).find(({ recipient }) =>
    recipient.email.startsWith("maya"),
  );
  const state = came === "suppressed" ? "suppressed" : "bounced";
  const mail: Mail = { ...newMail(toMaya!, first, "", base.at), state };
  const news = { ...base, id: "evt_3", by: system, mail: mail.id };
  const back: CaseEvent =
    came === "suppressed"
      ? { ...news, type: "mail.suppressed" }
      : { ...news, type: "mail.bounced", permanent: came === "bounced for good" };
  const { commitment } = others.at(-1) ?? first;
  const over = { events: [first, ...others, back], mails: [mail], commitments: [commitment] };
  return unheardSteps(back, storyAfter(back, over), deadAfter(came)).map(({ level }) => level);
}

test("a mail of an earlier step that comes back leaves the last step unheard, whose own still waits", () => {
  expect(unheardAfter("bounced for good")).toEqual([2]);
  expect(unheardAfter("suppressed")).toEqual([2]);
});

test("the last step is the one that was written last, whatever time it bears", () => {
  expect(unheardAfter("bounced for good", [{ ...step("evt_5", 3), at: base.at }, last])).toEqual([
    3,
  ]);
});

test("a mailbox that is full today is heard tomorrow", () => {
  expect(unheardAfter("bounced")).toEqual([]);
});

test("a step that somebody else heard is heard", () => {
  expect(unheardAfter("bounced for good", [])).toEqual([]);
});
