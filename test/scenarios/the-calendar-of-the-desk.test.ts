import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const PLAN = "/desk/dealers/bath/plan";

/** Monday. */
const NOW = "2027-05-10T10:00:00+01:00";

describe("the calendar of the desk, over HTTP", () => {
  let kept: Kept;
  let maya: AtDesk;
  let luis: AtDesk;

  const many = Array.from({ length: 60 }, (_, at) => ({
    id: `hand-${String(at).padStart(2, "0")}`,
    name: `Hand ${String(at).padStart(2, "0")}`,
    type: "lift",
  }));

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
    const document = dealerDocument("bath", "Europe/London");
    const resources = [...document.resources, ...many];
    await openDealer(kept, dealerDocument("bath", "Europe/London", { resources }));
    const nothing = { resources: [], services: [] };
    await openDealer(kept, dealerDocument("york", "Europe/London", nothing));
    [maya, luis] = await Promise.all([
      AtDesk.as(kept, "maya@bath.example", "bath"),
      AtDesk.as(kept, "luis@bath.example", "bath"),
    ]);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  let people = 0;
  const book = async (service: string, start: string, name: string) => {
    people += 1;
    const customer = { name, email: `someone.${people}@example.com` };
    const asked = { dealer: "bath", service, start, customer };
    const answer = await kept.call("POST", "/v1/appointments", { body: asked });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    return answer.body;
  };
  const sees = async (path: string, at = maya) => {
    const { status, text } = await at.sees(path);
    expect(status, path).toBe(200);
    return text;
  };

  test("PLAN-1: a day shows each visit in every column that it takes part in, with state, times and load", async () => {
    const visit = await book("test-drive", "2027-05-11T10:00:00+01:00", "Rosa Marin");
    const day = await sees(`${PLAN}?date=2027-05-11`);
    expect(day).toContain(visit.reference);
    expect(day).toContain("10:00–10:45");
    expect(day).toContain("Confirmed");
    expect(day).toContain("0:45 of 9:00 taken");
    for (const by of ["demonstrator", "departments"]) {
      expect(await sees(`${PLAN}?date=2027-05-11&by=${by}`)).toContain("Rosa Marin");
    }
    expect(await sees(`${PLAN}?date=2027-05-11&by=lift`)).not.toContain("Rosa Marin");
    expect(await sees(`${PLAN}?date=2027-05-11&view=week`)).toContain("Rosa Marin");
    expect(await sees(`${PLAN}?date=2027-05-12`)).not.toContain("Rosa Marin");
  });

  test("PLAN-1: who has no business with a customer sees the car and the time, and no name", async () => {
    await book("inspection", "2027-05-11T14:00:00+01:00", "Deniz Kaya");
    expect(await sees(`${PLAN}?date=2027-05-11`, luis)).toContain("Deniz Kaya");
    expect(await sees(`${PLAN}?date=2027-05-11`)).not.toContain("Deniz Kaya");
  });

  test("PLAN-1: of many columns some stand on a page, and a part of a name finds them", async () => {
    const first = await sees(`${PLAN}?by=lift`);
    expect(first).toContain("1 to 8 of 60");
    expect(first).not.toContain("Hand 08");
    expect(await sees(`${PLAN}?by=lift&page=8`)).toContain("57 to 60 of 60");
    expect(await sees(`${PLAN}?by=lift&page=99`)).toContain("57 to 60 of 60");
    const found = await sees(`${PLAN}?by=lift&who=hand+41`);
    expect(found).toContain("Hand 41");
    expect(found).not.toContain("Hand 00");
    expect(await sees(`${PLAN}?by=lift&who=nothing`)).toContain("Nobody and nothing");
    const grace = await AtDesk.as(kept, "grace@york.example", "york");
    for (const view of ["day", "week", "month"]) {
      expect(await sees(`/desk/dealers/york/plan?view=${view}`, grace)).toContain("Calendar");
    }
    expect((await luis.sees("/desk/dealers/york/plan")).status).toBe(404);
  });

  test("PLAN-5: a month counts what each day has, and forgets what was cancelled", async () => {
    const visit = await book("test-drive", "2027-05-20T10:00:00+01:00", "Rosa Marin");
    await book("inspection", "2027-05-20T10:00:00+01:00", "Carl Ring");
    const month = `${PLAN}?view=month&date=2027-05-11`;
    const twentieth = async () => /20 May<[^]*?<\/td>/.exec(await sees(month))?.[0];
    expect(await twentieth()).toMatch(/2 visits[^]*?Sales: 1[^]*?Service: 1/);
    const at = `/v1/cases/${visit.reference}/appointments/${visit.appointment.id}/cancel`;
    await kept.call("POST", at, { bearer: visit.caseToken, body: {} });
    expect(await twentieth()).toContain("1 visit<");
  });

  test("PLAN-2: a form blocks once however often it is pressed, and says what stands in the way", async () => {
    const gap = `${PLAN}/block?resource=ana&date=2027-05-18&from=09:00`;
    const key = await maya.hidden(gap, "key");
    const asked = { key, resource: "ana", date: "2027-05-18", from: "09:00", to: "11:00" };
    expect((await maya.sends(`${PLAN}/block`, asked)).status).toBe(422);
    const wish = { ...asked, reason: "Training <b>" };
    for (const press of [
      await maya.sends(`${PLAN}/block`, wish),
      await maya.sends(`${PLAN}/block`, wish),
    ]) {
      expect([press.status, press.location]).toEqual([303, `${PLAN}/blocks`]);
    }
    const blocks = await sees(`${PLAN}/blocks`);
    expect(blocks.match(/Training &lt;b&gt;/g)).toHaveLength(1);
    expect(await sees(`${PLAN}?date=2027-05-18`)).toContain("Training &lt;b&gt;");
    const [, id = ""] = /blocks\/(blk_\w+)\/remove/.exec(blocks) ?? [];
    expect((await luis.sends(`${PLAN}/blocks/${id}/remove`, {})).status).toBe(403);
    const again = await maya.sends(`${PLAN}/block`, { ...wish, key: "another", reason: "Twice" });
    expect([again.status, again.text]).toEqual([422, expect.stringContaining("blocked already")]);
    for (const _ of [1, 2]) {
      expect((await maya.sends(`${PLAN}/blocks/${id}/remove`, {})).status).toBe(303);
    }
    expect(await sees(`${PLAN}/blocks`)).toContain("Taken away: Maya Chen");
    // Nobody but those of the house ever reads why.
    const { text } = await maya.sees("/d/bath");
    expect(text).not.toContain("Training");
  });

  test("PLAN-3: a move from the calendar leads back to it, with the way to move it back", async () => {
    const visit = await book("test-drive", "2027-05-25T10:00:00+01:00", "Rosa Marin");
    const { reference, appointment } = visit;
    const change = `/desk/cases/${reference}/appointments/${appointment.id}/change`;
    const to = `${PLAN}?view=day&date=2027-05-25&by=people`;
    const at = "2027-05-25T14:00:00.000Z";
    const asks = await sees(`${change}?${new URLSearchParams({ at, host: "ana", to }).toString()}`);
    expect(asks).toMatch(/value="2027-05-25T15:00:00\+01:00"[^>]*checked/);
    const moved = await maya.sends(change, { start: "2027-05-25T15:00:00+01:00", host: "ana", to });
    expect(moved.status).toBe(303);
    expect(moved.location).toContain(`moved=${reference}.${appointment.id}`);
    const back = await sees(moved.location);
    expect(back).toContain("Move back");
    // Another dealer's people learn nothing from such an address.
    const grace = await AtDesk.as(kept, "grace@york.example", "york");
    const elsewhere = moved.location.replace("bath", "york");
    expect(await sees(elsewhere, grace)).not.toContain("Rosa Marin");
    const undone = await maya.sends(change, {
      date: "2027-05-25",
      time: "10:00",
      reason: "Moved back at the desk",
      host: "ana",
      to,
    });
    expect(undone.status).toBe(303);
    expect(await sees(to)).toContain("10:00–10:45");
    await kept.settle();
    const mails = await kept.inbox(`someone.${people}@example.com`);
    expect(mails.filter(({ subject }) => /new time|moved|changed/i.test(subject))).toHaveLength(2);
    // What is to come back to is a page of the desk, and nothing else.
    const evil = await maya.sends(change, {
      start: "2027-05-25T16:00:00+01:00",
      to: "https://evil.example",
    });
    expect(evil.location.startsWith("/desk")).toBe(true);
  });
});
