import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CampaignDesk, aPromise, people } from "./harness/campaign-desk.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const MAYA = "maya@bath.example";
const GRACE = "grace@bath.example";

/** A ladder that ends at due: from the next morning on there is one mail a day and person. */
const SHORT_LADDER = [
  {
    kinds: ["callback"],
    steps: [{ after: "PT0M", notify: ["owner", "general-manager"], tellCustomer: true }],
  },
];

describe("MAIL-6: what can wait comes in one mail", () => {
  let kept: Kept;
  const references: string[] = [];
  const tokens: string[] = [];
  const commitments: string[] = [];

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
    const document = dealerDocument("bath", "Europe/London", { escalation: SHORT_LADDER });
    await openDealer(kept, document);
    for (const name of ["Rosa", "Joan", "Luis"]) {
      const { body } = await kept.call("POST", "/v1/callbacks", {
        body: {
          dealer: "bath",
          topic: `${name}'s car`,
          customer: {
            name,
            email: `${name.toLowerCase()}@example.com`,
            phone: `+44207946${1_000 + references.length}`,
          },
          due: { within: "PT60M" },
        },
      });
      references.push(body.reference);
      tokens.push(body.caseToken);
      commitments.push(body.commitment.id);
    }
    await kept.clockReaches("2027-05-10T18:00:00+01:00");
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  /** The mails to somebody from an instant on. */
  async function since(from: string, to: string) {
    const mails = await kept.inbox(to);
    return mails.filter(({ sentAt }) => Date.parse(sentAt) >= Date.parse(from));
  }

  test("at due each promise has its own mail", async () => {
    expect(await since("2027-05-10T10:30:00+01:00", GRACE)).toHaveLength(3);
  });

  test("LADDER-7: at the end of the ladder each person has one a day with all that is open", async () => {
    await kept.clockReaches("2027-05-11T09:30:00+01:00");
    for (const person of [GRACE, MAYA]) {
      const mails = await since("2027-05-11T00:00:00+01:00", person);
      expect(mails.map(({ subject }) => subject)).toEqual(["3 promises at Bath Motors need you"]);
      for (const reference of references) {
        expect(mails[0]?.text).toContain(`/desk/cases/${reference}`);
        expect(mails[0]?.html).toContain(reference);
      }
    }
  });

  test("one that is left comes as itself; the case shows what became of the mail", async () => {
    const bearer = await kept.signIn(MAYA);
    for (const index of [0, 1]) {
      const path = `/v1/admin/cases/${references[index]}/commitments/${commitments[index]}/keep`;
      const { status } = await kept.call("POST", path, { bearer, body: { outcome: "reached" } });
      expect(status).toBe(200);
    }
    await kept.clockReaches("2027-05-12T09:30:00+01:00");
    const mails = await since("2027-05-12T00:00:00+01:00", GRACE);
    expect(mails.map(({ subject }) => subject)).toEqual([
      `Still open: call Luis · ${references[2]}`,
    ]);
    const { body } = await kept.call("GET", `/v1/admin/cases/${references[1]}`, { bearer });
    const digests = body.mails.filter(({ subject }: { subject: string }) =>
      subject.startsWith("3 promises"),
    );
    expect(
      digests.map(({ to, state }: Record<string, string>) => `${to} ${state}`).toSorted(),
    ).toEqual(["ana@bath.example", GRACE, MAYA].map((person) => `${person} delivered`));
  });

  test("S2-10: what a customer no longer wants, the manager hears the same day", async () => {
    const path = `/v1/cases/${references[2]}/commitments/${commitments[2]}/withdraw`;
    const { status } = await kept.call("POST", path, {
      bearer: tokens[2] ?? "",
      body: { reason: "Enough" },
    });
    expect(status).toBe(200);
    const pressed = "2027-05-12T09:30:00+01:00";
    await kept.clockReaches("2027-05-12T09:40:00+01:00");
    const [mail, ...more] = await since(pressed, MAYA);
    expect(more).toEqual([]);
    expect(mail?.subject).toBe(`No longer wanted by Luis: call Luis · ${references[2]}`);
    // Whose address is not proven is not quoted; the desk has their reason.
    expect(mail?.text).not.toContain("Enough");
    const bearer = await kept.signIn(MAYA);
    const desk = await kept.call("GET", `/v1/admin/cases/${references[2]}`, { bearer });
    expect(JSON.stringify(desk.body.timeline)).toContain("Enough");
  });
});

test("MAIL-6: what has ended is not said to wait", async () => {
  await using kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
  const desk = await CampaignDesk.at(kept);
  const failsAtSes = (times: number) =>
    kept.call("POST", "/_local/faults", { body: { target: "ses", times, mode: "throttle" } });
  await failsAtSes(500);
  const stopped = await desk.started({
    link: undefined,
    promise: aPromise(),
    audience: people(4),
  });
  await desk.turns(stopped, "stop");
  await failsAtSes(0);
  await kept.passes("P1D");
  for (const person of ["sam@bath.example", "luis@bath.example"]) {
    const last = (await kept.inbox(person)).at(-1);
    expect(last?.subject).toBe("4 promises at Bath Motors have ended: nothing is left to do");
    expect(last?.text).not.toMatch(/waiting for you|need you/);
  }
});
