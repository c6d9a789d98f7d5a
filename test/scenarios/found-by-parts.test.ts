import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const FIND = "/v1/admin/dealers/bath/find";

describe("found by parts", () => {
  let kept: Kept;
  const ask = async (person: string, method: string, path: string, body?: object) =>
    kept.call(method, path, {
      bearer: await kept.signIn(`${person}@bath.example`),
      ...(body === undefined ? {} : { body }),
    });
  const find = async (body: object, person = "sam") => {
    const found = await ask(person, "POST", FIND, body);
    expect(found.status, JSON.stringify(found.body)).toBe(200);
    return found.body;
  };
  const names = async (body: object, person = "sam") =>
    (await find(body, person)).items.map(({ customer }: any) => customer?.name);
  const open = async (customer: object, more: object = {}) => {
    const made = await ask("sam", "POST", "/v1/admin/dealers/bath/cases", {
      customer,
      department: "service",
      topic: "A rattle",
      ...more,
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return made.body.reference as string;
  };
  let rosa = "";

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    await openDealer(kept, dealerDocument("wells", "Europe/London"));
    rosa = await open(
      { name: "Rosa Díaz-Müller", email: "rosa.diaz@example.com", phone: "020 7946 0123" },
      { vehicle: { registration: "AB12 CDE" } },
    );
    await open({ name: "محمد علي", phone: "020 7946 0199" });
    await open({ name: "Günther Ambrosius", email: "g@example.com" });
    await open({ name: `Q${"u".repeat(78)}`, phone: "020 7946 0177" });
    await kept.settle();
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  test("CASE-21: by parts of a name, a plate, a number, a reference and an address, in each field and as a text", async () => {
    const HERS = ["Rosa Díaz-Müller"];
    for (const name of [
      "dia",
      "DÍA",
      "diaz",
      "mue",
      "müll",
      "mull",
      "rosa dia",
      "diazmuller",
      "dia ros",
    ])
      for (const body of [{ name }, { text: name }]) expect(await names(body), name).toEqual(HERS);
    for (const registration of ["AB1", "12c", "CDE", "b12 cd", "AB12CDE"])
      for (const body of [{ registration }, { text: registration }])
        expect(await names(body), registration).toEqual(HERS);
    for (const phone of ["7946 0123", "79460123", "9460123", "020 7946 0123", "+44 20 7946 0123"])
      for (const body of [{ phone }, { text: phone }])
        expect(await names(body), phone).toEqual(HERS);
    for (let from = 0; from <= 6; from += 1) {
      const reference = rosa.slice(from, from + 4).toLowerCase();
      expect(await names({ reference }), reference).toEqual(HERS);
      expect(await names({ text: reference }), reference).toContain(HERS[0]);
    }
    expect(await names({ text: `${rosa.slice(0, 5)} ${rosa.slice(5)}` })).toEqual(HERS);
    for (const email of ["rosa.d", "ROSA.DIAZ@exam", "rosa.diaz@example.com"])
      for (const body of [{ email }, { text: email }])
        expect(await names(body), email).toEqual(HERS);
    expect(await names({ text: "rosa AB12" })).toEqual(HERS);
    expect(await names({ text: "rosa d" })).toEqual(HERS);
    expect(await names({ name: "محم" })).toEqual(["محمد علي"]);
    expect(await names({ text: "gunther" })).toEqual(["Günther Ambrosius"]);
    expect(await names({ text: "guenther" })).toEqual(["Günther Ambrosius"]);
    expect(await names({ text: "uuuu" })).toHaveLength(1);
  });

  test("CASE-21: what does not fit, or is too little, finds nobody and is no mistake but in a number", async () => {
    for (const body of [
      { name: "ro" },
      { text: "ro" },
      { text: "xyz" },
      { registration: "AB" },
      { reference: rosa.slice(0, 3) },
      { text: "rosa xyz" },
      { text: "☎ …" },
      { text: "9999999" },
      { email: "ros" },
      { name: "dia", registration: "ZZZ" },
    ])
      expect((await find(body)).items, JSON.stringify(body)).toEqual([]);
    expect((await ask("sam", "POST", FIND, { phone: "946012" })).status).toBe(422);
    expect((await ask("sam", "POST", FIND, { text: "x".repeat(255) })).status).toBe(422);
    const elsewhere = await kept.call("POST", "/v1/admin/dealers/wells/find", {
      bearer: await kept.signIn("sam@wells.example"),
      body: { text: "diaz" },
    });
    expect(elsewhere.body).toEqual({ items: [], more: false });
  });

  test("CASE-22: closed cases too, with what is next; open ones first, then the newest", async () => {
    expect((await find({ text: "diaz" })).items).toMatchObject([{ open: false }]);
    const later = await open({ name: "Dolores Diaz", email: "dolores@example.com" });
    const promise = { kind: "update", what: "Say how it goes", department: "service" };
    const due = { local: "2027-05-06T12:00" };
    const made = await ask("sam", "POST", `/v1/admin/cases/${rosa}/commitments`, {
      ...promise,
      due,
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    await kept.settle();
    const { items, more } = await find({ text: "diaz" });
    expect(more).toBe(false);
    expect(items).toMatchObject([
      {
        reference: rosa,
        open: true,
        next: {
          kind: "commitment",
          id: made.body.id,
          what: "Say how it goes",
          at: "2027-05-06T12:00:00+01:00",
          overdue: false,
        },
      },
      { reference: later, open: false },
    ]);
    expect(items[1].next).toBeUndefined();
  });

  test("CASE-21: who is put right is found by what they are called now, and no more by what they were", async () => {
    const path = `/v1/admin/cases/${rosa}/customer`;
    const customer = {
      name: "Rosalind Quayle",
      email: "rosa.diaz@example.com",
      phone: "020 7946 0155",
    };
    expect((await ask("sam", "PUT", path, customer)).status).toBe(200);
    await kept.settle();
    expect(await names({ text: "quay" })).toEqual(["Rosalind Quayle"]);
    expect(await names({ phone: "9460155" })).toEqual(["Rosalind Quayle"]);
    expect(await names({ phone: "9460123" })).toEqual([]);
    expect(await names({ text: "müller" })).toEqual([]);
  });

  test("RIGHTS-16: people of sales do not learn a name by trying its letters", async () => {
    expect(await names({ text: "quay" }, "ana")).toEqual([]);
    expect(await names({ phone: "9460155" }, "ana")).toEqual([]);
    expect(await names({ email: "rosa.diaz" }, "ana")).toEqual([]);
    const { items } = await find({ text: "AB12" }, "ana");
    expect(items).toMatchObject([{ reference: rosa, open: true, next: { kind: "commitment" } }]);
    expect(JSON.stringify(items)).not.toMatch(/Rosalind|Quayle|Say how|rattle|diaz/);
  });

  test("RIGHTS-15: a search that was asked for is noted, one that flies by is not", async () => {
    const desk = await AtDesk.as(kept, "sam@bath.example", "bath");
    const byText = async (): Promise<object[]> => {
      const { body } = await ask("grace", "GET", "/v1/admin/dealers/bath/staff/sam/reads");
      return body.items.filter(({ by = [] }: { by?: string[] }) => by.includes("text"));
    };
    const before = await byText();
    const piece = await desk.sends("/desk/dealers/bath/find/typing", { text: "quay" });
    expect(piece.status).toBe(200);
    expect(piece.text).toContain(`/desk/cases/${rosa}`);
    expect(piece.text).not.toContain("<html");
    expect(await byText()).toEqual(before);
    expect((await desk.sends("/desk/dealers/bath/find", { text: "quay" })).text).toContain(rosa);
    const found = await byText();
    expect(found).toHaveLength(before.length + 1);
    expect(found).toContainEqual(expect.objectContaining({ what: "found", count: 1 }));
    expect(JSON.stringify(found)).not.toContain("quay");
  });
});
