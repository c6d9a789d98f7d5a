import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";
import { openPartner, partnerDocument } from "./harness/partners.ts";

const NOW = "2027-05-14T11:00:00+01:00";
const CARE = "care@aurora.example";
const A = (person: string) => `${person}@york.example`;
const B = (person: string) => `${person}@leeds.example`;
const ANA_AT_B = "Ana Lopez";

/** Friday; the brand's desk, dealer A where the customer asked, and dealer B near her home, all open 09:00–18:00. */
describe("S2 · promised for another", () => {
  let kept: Kept;
  const tokens = new Map<string, string>();

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  beforeEach(async () => {
    await kept.reset(NOW);
    await openDealer(kept, dealerDocument("york", "Europe/London"));
    await openDealer(kept, dealerDocument("leeds", "Europe/London"));
    const people = ["ana", "maya", "luis"].flatMap((who) => [A(who), B(who)]);
    for (const email of [CARE, ...people]) tokens.set(email, await kept.signIn(email));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const as = (email: string) => tokens.get(email)!;

  async function promisesThatBCalls(by = CARE, to: object = { dealer: "leeds" }) {
    const opened = await kept.call("POST", "/v1/admin/dealers/york/cases", {
      bearer: as(by),
      body: {
        customer: { name: "Joan Lee", email: "joan@example.com" },
        department: "sales",
        topic: "A new car",
      },
    });
    const path = `/v1/admin/cases/${opened.body.reference}`;
    const due = { local: "2027-05-14T18:00" };
    const made = await kept.call("POST", `${path}/commitments`, {
      bearer: as(by),
      body: { kind: "callback", what: "Call Joan", due },
    });
    const act = (action: string, body: object, who: string) =>
      kept.call("POST", `${path}/commitments/${made.body.id}/${action}`, { bearer: as(who), body });
    const offered = await act("handoff", { to, note: "Near her home" }, by);
    return { act, offered, path, id: made.body.id as string };
  }

  const mine = async (who: string, query = "") => {
    const list = `/v1/admin/dealers/york/commitments?originator=me${query}`;
    return (await kept.call("GET", list, { bearer: as(who) })).body;
  };
  const subjects = async (who: string) => (await kept.inbox(who)).map(({ subject }) => subject);

  test("S2-6: B takes it over, the customer knows who calls when, and at due both sides hear", async () => {
    const { act, offered } = await promisesThatBCalls();
    expect(offered.body.handoff.answerBy).toBe("2027-05-14T11:30:00+01:00");
    await kept.clockReaches("2027-05-14T11:29:00+01:00");
    expect((await act("accept", {}, B("ana"))).status).toBe(200);
    const mail = (await kept.inbox("joan@example.com")).at(-1)!;
    for (const word of ["Leeds Motors", ANA_AT_B, "18:00"]) expect(mail.text).toContain(word);
    await kept.clockReaches("2027-05-14T18:01:00+01:00");
    for (const who of [B("ana"), B("maya"), CARE]) {
      const late = (await subjects(who)).filter((subject) => subject.includes("due now"));
      expect([who, late.length]).toEqual([who, 1]);
    }
  });

  test("S2-6, ORIGIN-2: nobody at B answers within 30 open minutes, and it is back where it was", async () => {
    const { act, path } = await promisesThatBCalls();
    await kept.clockReaches("2027-05-14T11:31:00+01:00");
    expect((await act("accept", {}, B("ana"))).status).toBe(404);
    const { body } = await kept.call("GET", path, { bearer: as(CARE) });
    expect(body.commitments[0]).toMatchObject({ owner: { id: "ana" }, status: "open" });
    expect((await subjects(A("ana"))).at(-1)).toContain("Still yours: call Joan Lee");
    const told = (await kept.inbox(CARE)).at(-1)!;
    expect(told.subject).toContain("With Ana Lopez again: call Joan Lee");
    expect(told.text).toContain("Nobody at Leeds Motors accepted this promise in time.");
    expect((await mine(CARE)).items).toEqual([]);
  });

  test("ORIGIN-1: whoever handed it on sees it offered, taken over, and how it ended, for a week", async () => {
    const { act, id } = await promisesThatBCalls();
    expect((await mine(CARE)).items).toMatchObject([{ id, handoff: { to: { id: "leeds" } } }]);
    await act("accept", {}, B("ana"));
    expect((await mine(CARE)).items).toMatchObject([
      { id, status: "open", owner: { name: ANA_AT_B } },
    ]);
    // It is nobody else's, though they may read the dealer's list.
    expect((await mine(A("maya"))).items).toEqual([]);
    await act("keep", { outcome: "reached", note: "She comes on Monday" }, B("ana"));
    expect((await mine(CARE)).items).toMatchObject([{ id, status: "kept" }]);
    await kept.passes("P6DT23H");
    expect((await mine(CARE)).items).toHaveLength(1);
    await kept.passes("PT2H");
    expect((await mine(CARE)).items).toEqual([]);
  });

  test("ORIGIN-3: the desk lists what the reader promised for others, until it ends", async () => {
    const { act } = await promisesThatBCalls();
    await act("accept", {}, B("ana"));
    const page = async (who: string) =>
      (await (await AtDesk.as(kept, who, "york")).sees("/desk/dealers/york?show=for-others")).text;
    const seen = await page(CARE);
    expect(seen).toContain('aria-current="true">Handed to other companies</a>');
    expect(seen).toContain("Joan Lee");
    expect(seen).toContain(ANA_AT_B);
    expect(await page(A("maya"))).not.toContain("Joan Lee");
    await act("keep", { outcome: "reached", note: "She comes on Monday" }, B("ana"));
    expect(await page(CARE)).not.toContain("Joan Lee");
  });

  test("ORIGIN-1: comes in pages, soonest due first", async () => {
    for (const by of [CARE, CARE, CARE]) await promisesThatBCalls(by);
    const first = await mine(CARE, "&limit=2");
    expect(first.items).toHaveLength(2);
    const rest = await mine(CARE, `&limit=2&cursor=${first.nextCursor}`);
    expect(rest.items).toHaveLength(1);
    expect(rest.nextCursor).toBeUndefined();
    const ids = [...first.items, ...rest.items].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(3);
  });

  test("ORIGIN-1: what is given back is with its owner, and waited for no more", async () => {
    const { act } = await promisesThatBCalls();
    await act("accept", {}, B("ana"));
    expect((await act("return", { reason: "We are full" }, B("ana"))).status).toBe(200);
    expect((await mine(CARE)).items).toEqual([]);
    expect((await subjects(CARE)).at(-1)).toContain("With Ana Lopez again: call Joan Lee");
    expect((await subjects(A("ana"))).at(-1)).toContain("Still yours: call Joan Lee");
  });

  test("ORIGIN-1, HANDOFF-4: a partner is asked without a note, and stands there as a dealer does", async () => {
    await openPartner(
      kept,
      partnerDocument("caller", {
        timeZone: "Europe/London",
        leadTimes: { call: "PT1H" },
        sees: { call: ["name"] },
      }),
    );
    const { act, offered } = await promisesThatBCalls(A("maya"), { dealer: "leeds" });
    expect(offered.status).toBe(200);
    await act("return", { reason: "Not them" }, A("maya"));
    const asked = await act("handoff", { to: { partner: "caller" }, kind: "call" }, A("maya"));
    expect([asked.status, asked.body.handoff?.note]).toEqual([200, "Call Joan"]);
    expect((await mine(A("maya"))).items).toMatchObject([{ handoff: { to: { kind: "partner" } } }]);
    const bare = await act("handoff", { to: { dealer: "leeds" } }, A("maya"));
    expect(bare.status).toBe(422);
    expect(bare.body.errors).toMatchObject([{ pointer: "/note" }]);
  });
});
