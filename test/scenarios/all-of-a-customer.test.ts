import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const START = "2027-05-10T10:00:00+01:00";

describe("all of a customer", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt(START);
  });
  beforeEach(async () => {
    await kept.reset(START);
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    await openDealer(kept, dealerDocument("wells", "Europe/London"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const ask = async (who: string, method: string, path: string, body?: object) =>
    kept.call(method, path, { bearer: await kept.signIn(who), ...(body && { body }) });
  const by = (who: string) => `${who}@bath.example`;
  const open = async (customer: object, more: object = {}, at = "bath") => {
    const made = await ask(`sam@${at}.example`, "POST", `/v1/admin/dealers/${at}/cases`, {
      customer,
      department: "service",
      topic: "A rattle",
      ...more,
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return made.body.reference as string;
  };
  const pathOf = (reference: string, other?: string) =>
    `/v1/admin/cases/${reference}/person${other === undefined ? "" : `/${other}`}`;
  const all = async (reference: string, who = "sam", query = "") => {
    const seen = await ask(by(who), "GET", pathOf(reference) + query);
    expect(seen.status, JSON.stringify(seen.body)).toBe(200);
    return seen.body;
  };
  const says = (reference: string, other: string, is: "same" | "other", who = "sam") =>
    ask(by(who), "PUT", pathOf(reference, other), { is });
  const takesBack = (reference: string, other: string) =>
    ask(by("sam"), "DELETE", pathOf(reference, other));
  const references = (items: readonly { reference: string }[]) =>
    items.map(({ reference }) => reference).toSorted();
  const eventsOf = async (reference: string) => {
    const { body } = await ask(by("sam"), "GET", `/v1/admin/cases/${reference}`);
    return body.timeline
      .filter(({ type }: { type: string }) => /joined|parted/.test(type))
      .map(({ type, by: who }: { type: string; by: string }) => `${type} ${who}`);
  };

  const ROSA = { name: "Rosa Díaz", email: "rosa@example.com", phone: "020 7946 0123" };

  test("SAME-1: cases with the same number, address or plate are offered, each with why, and of no other dealer", async () => {
    const rosa = await open(ROSA, { vehicle: { registration: "AB12 CDE" } });
    const byPhone = await open({ name: "R. Diaz", phone: "+44 20 7946 0123" });
    const byEmail = await open({ name: "Rosa", email: "ROSA@example.com" });
    const byPlate = await open(
      { name: "Pepe", phone: "020 7946 0177" },
      { vehicle: { registration: "ab12cde" } },
    );
    await open({ name: "Rosa Díaz", phone: "020 7946 0155" });
    await open(ROSA, {}, "wells");
    await kept.settle();
    const { cases, perhaps, apart } = await all(rosa);
    expect(references(cases)).toEqual([rosa]);
    expect(apart).toEqual([]);
    expect(perhaps.more).toBe(false);
    expect(
      Object.fromEntries(
        perhaps.items.map((one: { reference: string; by: string[] }) => [one.reference, one.by]),
      ),
    ).toEqual({ [byPhone]: ["phone"], [byEmail]: ["email"], [byPlate]: ["registration"] });
    const theirs = await ask("sam@wells.example", "GET", pathOf(rosa));
    expect(theirs.status).toBe(404);
  });

  test("SAME-2: joined by a person, twice is once, both cases say so, and nothing is joined by itself", async () => {
    const one = await open(ROSA);
    const two = await open(ROSA);
    const three = await open({ name: "Rosa D.", phone: "020 7946 0199" });
    for (const again of [1, 2]) {
      const said = await says(one, two, "same");
      expect(said.status, `${again} ${JSON.stringify(said.body)}`).toBe(200);
      expect(references(said.body.cases)).toEqual([one, two].toSorted());
    }
    // Whatever else is said of either is said of both.
    expect((await says(three, two, "same", "luis")).status).toBe(200);
    const { cases } = await all(one);
    expect(references(cases)).toEqual([one, two, three].toSorted());
    expect(cases.find((each: any) => each.reference === three).said).toMatchObject({
      by: { id: "luis", name: "Luis Reyes" },
      at: expect.stringMatching(/^2027-05-10T10:0/),
    });
    expect((await all(one)).perhaps.items).toEqual([]);
    expect(await eventsOf(one)).toEqual(["case.joined Sam Ortiz"]);
    // At one instant they stand in no order.
    expect((await eventsOf(two)).toSorted()).toEqual([
      "case.joined Luis Reyes",
      "case.joined Sam Ortiz",
    ]);
    const twice = await Promise.all([says(one, three, "other"), says(two, three, "other")]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    expect(references((await all(two)).cases)).toEqual([one, two].toSorted());
    expect(references((await all(two)).apart)).toEqual([three]);
  });

  test("SAME-3: what was said is taken back, and offered again; what is somebody else's is not offered", async () => {
    const [one, two, three] = [await open(ROSA), await open(ROSA), await open(ROSA)];
    expect((await says(one, two, "same")).status).toBe(200);
    expect((await says(one, three, "other")).status).toBe(200);
    // Of the other of the two neither.
    expect((await all(two)).perhaps.items).toEqual([]);
    expect(references((await all(two)).apart)).toEqual([three]);
    expect((await takesBack(one, two)).status).toBe(200);
    expect((await takesBack(one, two)).status).toBe(200);
    expect(references((await all(one)).cases)).toEqual([one]);
    expect(references((await all(one)).perhaps.items)).toEqual([two]);
    expect(references((await all(two)).cases)).toEqual([two]);
    expect(references((await all(two)).perhaps.items)).toEqual([one, three].toSorted());
    expect((await eventsOf(one)).toSorted()).toEqual([
      "case.joined Sam Ortiz",
      "case.parted Sam Ortiz",
    ]);
    expect((await takesBack(three, one)).status).toBe(200);
    expect(references((await all(one)).perhaps.items)).toEqual([two, three].toSorted());
  });

  test("SAME-4: only cases that whoever says so may see, of one dealer, and two of them", async () => {
    const one = await open(ROSA);
    const elsewhere = await open(ROSA, {}, "wells");
    const sales = await open(ROSA, { department: "sales" });
    for (const other of [elsewhere, one, "7KZ3MQ2W4D"])
      expect((await says(one, other, "same")).status, other).toBe(404);
    const stranger = await ask("sam@wells.example", "PUT", pathOf(one, sales), { is: "same" });
    expect(stranger.status).toBe(404);
    expect((await ask(by("ana"), "GET", pathOf(one))).status).toBe(403);
    expect((await says(sales, one, "same", "ana")).status).toBe(403);
    expect((await says(one, sales, "same")).status).toBe(200);
    // Beside a name a case of service would have one.
    const seen = await all(sales, "ana");
    expect(references(seen.cases)).toEqual([sales]);
    expect(JSON.stringify(seen)).not.toContain(one);
    const none = await ask(by("sam"), "PUT", pathOf(one, sales), { is: "perhaps" });
    expect(none.status).toBe(422);
  });

  test("SAME-5: an erased case is in no person's, nothing leads to it, and the others are as they were", async () => {
    const [one, two, three] = [
      await open(ROSA),
      await open(ROSA),
      await open({ ...ROSA, email: "other@example.com" }),
    ];
    await says(one, two, "same");
    await says(one, three, "other");
    const erased = await ask("grace@bath.example", "POST", "/v1/admin/brands/aurora/people/erase", {
      email: "other@example.com",
      name: "Rosa Díaz",
    });
    expect(erased.status, JSON.stringify(erased.body)).toBeLessThan(300);
    await kept.settle();
    expect((await says(one, three, "same")).status).toBe(410);
    const seen = await all(one);
    expect(references(seen.cases)).toEqual([one, two].toSorted());
    expect([seen.apart, seen.perhaps.items]).toEqual([[], []]);
    const theirs = await ask("grace@bath.example", "POST", "/v1/admin/brands/aurora/people/erase", {
      email: "rosa@example.com",
    });
    expect(theirs.status).toBeLessThan(300);
    await kept.settle();
    expect((await ask(by("sam"), "GET", pathOf(one))).status).toBe(410);
  });

  test("SAME-6: all visits, promises and mails of the joined cases, the newest first, a page at a time", async () => {
    const one = await open(ROSA);
    const two = await open(ROSA);
    await says(one, two, "same");
    for (let day = 11; day < 22; day += 1) {
      for (const reference of [one, two]) {
        const made = await ask(by("sam"), "POST", `/v1/admin/cases/${reference}/commitments`, {
          kind: "update",
          what: `Day ${day}`,
          department: "service",
          due: { local: `2027-06-${day}T${reference === one ? "12" : "13"}:00` },
        });
        expect(made.status, JSON.stringify(made.body)).toBe(201);
      }
    }
    await kept.settle();
    const { past } = await all(one);
    expect(past.items).toHaveLength(20);
    expect(past.items.slice(0, 2)).toMatchObject([
      { kind: "promise", reference: two, what: "Day 21", status: "open" },
      { kind: "promise", reference: one, what: "Day 21" },
    ]);
    const older = (await all(one, "sam", `?cursor=${past.nextCursor}`)).past;
    expect(older.items.map(({ what }: { what: string }) => what)).toEqual(["Day 11", "Day 11"]);
    expect(older.nextCursor).toBeUndefined();
    const first = (await all(one, "sam", "?past=mails")).past;
    expect(first.items).toHaveLength(20);
    const mails = (await all(one, "sam", `?past=mails&cursor=${first.nextCursor}`)).past;
    const ids = [...first.items, ...mails.items].map(({ id }: { id: string }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const at = [...first.items, ...mails.items].map((each: { at: string }) => each.at);
    expect(at).toEqual(at.toSorted().toReversed());
    expect(first.items[0]).toMatchObject({ kind: "mail", state: expect.any(String) });
    expect((await all(one, "sam", "?past=visits")).past.items).toEqual([]);
  });

  test("SAME-2, SAME-3: by the pages, with names as people have them", async () => {
    const ARABIC = "محمد علي بن عبد الله";
    const one = await open({ ...ROSA, name: ARABIC });
    const two = await open({ ...ROSA, name: `Q${"u".repeat(78)}` });
    const sam = await AtDesk.as(kept, by("sam"), "bath");
    const page = `/desk/cases/${one}/person`;
    expect((await sam.sees(`/desk/cases/${one}`)).text).toContain(`href="${page}"`);
    const before = await sam.sees(page);
    expect(before.text).toContain(`<bdi>${ARABIC}</bdi>`);
    expect(before.text).toContain("Same number");
    expect(before.text).toContain(`Q${"u".repeat(78)}, ${two}`);
    for (const again of [1, 2]) {
      const said = await sam.sends(page, { other: two, is: "same" });
      expect([said.status, said.location], String(again)).toEqual([303, page]);
    }
    const joined = (await sam.sees(page)).text;
    expect(joined).toContain("Joined by Sam Ortiz");
    expect(joined).toContain("No other case has the same number");
    expect((await sam.sends(page, { other: two, is: "unsaid" })).status).toBe(303);
    expect((await sam.sees(page)).text).not.toContain("Joined by");
    expect((await sam.sends(page, { other: two, is: "twins" })).status).toBe(422);
    expect((await sam.sends(page, { other: "7KZ3MQ2W4D", is: "same" })).status).toBe(404);
    const ana = await AtDesk.as(kept, by("ana"), "bath");
    expect((await ana.sees(page)).status).toBe(403);
    expect((await ana.sends(page, { other: two, is: "same" })).status).toBe(403);
    for (const past of ["visits", "mails", "promises"])
      expect((await sam.sees(`${page}?past=${past}`)).status, past).toBe(200);
  });

  test("SAME-7: put right here and in the other open cases, each with its own event, the changed fields alone", async () => {
    const promise = { what: "Ring", due: { local: "2027-05-11T12:00" } };
    const one = await open(ROSA, { commitment: promise });
    const two = await open({ ...ROSA, email: "rosa@work.example" }, { commitment: promise });
    const closed = await open(ROSA);
    for (const other of [two, closed]) expect((await says(one, other, "same")).status).toBe(200);
    const sam = await AtDesk.as(kept, by("sam"), "bath");
    const page = `/desk/cases/${one}/customer`;
    expect((await sam.sees(page)).text).toContain("Also in the other open case of this customer");
    const sent = {
      ...ROSA,
      name: "Rosa Díaz Vega",
      seen: '"0"',
      others: "yes",
      to: "person",
    };
    const tooLong = await sam.sends(page, { ...sent, name: "R".repeat(300) });
    expect(tooLong.status).toBe(422);
    expect(tooLong.text).toContain("R".repeat(300));
    const nameOf = async (reference: string) =>
      (await ask(by("sam"), "GET", `/v1/admin/cases/${reference}`)).body.customer;
    expect((await nameOf(two)).name).toBe("Rosa Díaz");
    expect(await sam.sends(page, sent)).toMatchObject({
      status: 303,
      location: `/desk/cases/${one}/person`,
    });
    expect(await nameOf(one)).toMatchObject({ name: "Rosa Díaz Vega", email: "rosa@example.com" });
    expect(await nameOf(two)).toMatchObject({ name: "Rosa Díaz Vega", email: "rosa@work.example" });
    expect((await nameOf(closed)).name).toBe("Rosa Díaz");
    // Pressed once more, or on a page from before: nothing is changed anywhere.
    expect((await sam.sends(page, { ...sent, name: "Rosa" })).status).toBe(422);
    expect((await nameOf(two)).name).toBe("Rosa Díaz Vega");
    const { body } = await ask(by("sam"), "GET", `/v1/admin/cases/${two}`);
    const told = body.timeline.filter(
      ({ type }: { type: string }) => type === "case.customer-changed",
    );
    expect(told).toMatchObject([{ by: "Sam Ortiz", text: expect.stringContaining("Corrected") }]);
  });
});
