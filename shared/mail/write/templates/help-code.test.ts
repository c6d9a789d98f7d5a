import { expect, test } from "vitest";
import {
  NOW,
  aCase,
  aCommitment,
  base,
  brand,
  northside,
  storyAfter,
} from "../../../../test/fixtures/case-story.ts";
import { verifiedUntil } from "../../../case/access/verify-code.ts";
import type { Case } from "../../../story/parts/case.schema.ts";
import type { CaseEvent } from "../../../story/parts/event.schema.ts";
import { newMail } from "../../plan/new-mail.ts";
import { planMails } from "../../plan/plan-mails.ts";
import { renderMail } from "../render-mail.ts";

const settings = {
  publicUrl: "https://kept.example",
  from: "no-reply@kept.example",
  surveysFrom: "news@kept.example",
};
const task = {
  partner: "highway-help",
  name: "Highway Help",
  kind: "cover",
  requestedAt: NOW,
  earliest: NOW,
  acknowledgedAt: NOW,
};

async function written(to: "customer" | "staff", matter: Case, over: object): Promise<string> {
  const commitment = Object.assign({}, aCommitment({ kind: "other", what: "Cover" }), over);
  const event: CaseEvent = { ...base, type: "commitment.made", commitment };
  const story = storyAfter(event, { case: matter });
  const mails = planMails(event, story, northside, brand)
    .map((mail) => newMail(mail, event, "", NOW))
    .filter(({ recipient }) => recipient.kind === to);
  const told = { event, story, dealer: northside };
  const messages = await Promise.all(mails.map((mail) => renderMail(mail, told, settings, NOW)));
  return messages.map(({ text }) => text).join("\n");
}

const CODE = /Code for help on the road: (\S{4} \S{4}), to enter at kept\.example\/verify until/;

test("VERIFY-3: the mail about what a partner does has the code, and the customer alone", async () => {
  const matter = aCase();
  const [, code = ""] = CODE.exec(await written("customer", matter, { task })) ?? [];
  expect(verifiedUntil(matter, code, NOW)).toBeDefined();
  const toStaff = await written("staff", matter, { task });
  expect(toStaff).toContain("Cover");
  expect(toStaff).not.toContain(code);
});

test("VERIFY-5: a mail has no code where no partner has to do with it, or they took it back", async () => {
  const without = await written("customer", aCase(), {});
  expect(without).toContain("Cover");
  expect(without).not.toMatch(CODE);
  const revoked = aCase({ verify: { generation: 1, revokedAt: NOW } });
  const text = await written("customer", revoked, { task });
  expect(text).toContain("Cover");
  expect(text).not.toMatch(CODE);
});
