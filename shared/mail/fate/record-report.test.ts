import { describe, expect, test } from "vitest";
import { NOW, anAppointment, base, brand, northside } from "../../../test/fixtures/case-story.ts";
import { ok } from "../../kernel/result.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import type { Log } from "../../platform/log.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import { newMail } from "../plan/new-mail.ts";
import type { MailReport } from "../mail-life.ts";
import { recordReport } from "./record-report.ts";

const EMAIL = "rosa@example.com";
const booked: CaseEvent = { ...base, type: "appointment.booked", appointment: anAppointment() };
const recipient = {
  kind: "customer",
  id: "customer",
  name: "Rosa",
  email: EMAIL,
  language: "en-US",
} as const;
const planned = {
  recipient,
  template: "appointment-booked",
  messageClass: "transactional",
} as const;
const sent: Mail = { ...newMail(planned, booked, "Confirmed", NOW), state: "sent" };

const write = { label: "x", item: {} };
const silent: Log = { info: () => {}, warn: () => {}, error: () => {}, metric: () => {} };

/** What is said of the address, and what stands on the timeline, once SES reported this. */
async function after(report: Partial<MailReport>, seen: Mail | "unknown" = sent) {
  const said: string[] = [];
  const facts: CaseEvent[] = [];
  const states: string[] = [];
  const say = (words: string) => {
    said.push(words);
    return write;
  };
  await recordReport(
    {
      log: silent,
      commit: async () => ok(undefined),
      random: { bytes: (count) => new Uint8Array(count).fill(7) },
      cases: {
        record: (event) => {
          facts.push(event);
          return write;
        },
      },
      mails: {
        mail: async () => (seen === "unknown" ? undefined : seen),
        replacing: (_, next) => {
          states.push(next.state);
          return [write];
        },
      },
      suppressions: {
        bury: (email) => say(`${email} is dead`),
        revive: (email) => say(`${email} lives`),
        decline: (email, classes) => say(`${email} declines ${classes.join(", ")}`),
      },
      directory: {
        dealer: async () => ({ document: northside, etag: "1" }),
        brand: async () => ({ document: brand, etag: "1" }),
        workplaces: async () => [{ kind: "dealer", id: "northside" }],
        deadAddresses: async () => new Map(),
        markDead: (_, { email, state }) => say(`${email} of ours ${state}`),
        markAlive: (_, email) => say(`${email} of ours lives`),
      },
    },
    {
      fact: "delivered",
      permanent: false,
      at: plus(NOW, MINUTE),
      messageId: "ses-1",
      mail: sent.id,
      reference: sent.reference,
      ...report,
    },
    NOW,
  );
  return { said, facts: facts.map(({ type }) => type), states };
}

describe("what SES reports of a mail says of its address", () => {
  test("MAIL-14: whoever complains gets no updates, surveys or advertising any more", async () => {
    expect(await after({ fact: "complained" })).toEqual({
      said: [`${EMAIL} declines update, survey, marketing`],
      facts: ["mail.complained"],
      states: ["complained"],
    });
  });

  test("PEOPLE-3: a complaint of one of ours is told of, and nothing goes there any more", async () => {
    const ours = {
      ...recipient,
      kind: "staff",
      id: "ana",
      email: "ana@northside.example",
    } as const;
    expect(await after({ fact: "complained" }, { ...sent, recipient: ours })).toEqual({
      said: ["ana@northside.example of ours complained", "ana@northside.example is dead"],
      facts: ["mail.complained", "address.failed"],
      states: ["complained"],
    });
  });

  test("one that came back for good is dead, one that came back for now is not", async () => {
    expect(await after({ fact: "bounced", permanent: true })).toEqual({
      said: [`${EMAIL} is dead`],
      facts: ["mail.bounced"],
      states: ["bounced"],
    });
    expect((await after({ fact: "bounced" })).said).toEqual([]);
    expect((await after({ fact: "suppressed" })).said).toEqual([`${EMAIL} is dead`]);
  });

  test("a delivery brings it back to life after it came back, and says nothing else", async () => {
    expect((await after({ fact: "delivered" })).said).toEqual([]);
    for (const state of ["bounced", "suppressed"] as const) {
      expect((await after({ fact: "delivered" }, { ...sent, state })).said).toEqual([
        `${EMAIL} lives`,
      ]);
    }
  });

  test("that it was sent or refused says nothing of the address, nor to anybody", async () => {
    expect(await after({ fact: "rejected" })).toEqual({ said: [], facts: [], states: ["failed"] });
    expect(await after({ fact: "sent" }, { ...sent, state: "unknown" })).toEqual({
      said: [],
      facts: [],
      states: ["sent"],
    });
  });

  test("a report that came before, or of a mail that nobody knows, changes nothing", async () => {
    const nothing = { said: [], facts: [], states: [] };
    expect(await after({ fact: "complained" }, { ...sent, state: "complained" })).toEqual(nothing);
    expect(await after({ fact: "complained" }, "unknown")).toEqual(nothing);
  });
});
