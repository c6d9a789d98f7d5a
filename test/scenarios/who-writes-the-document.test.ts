import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const BATH = "/v1/admin/dealers/bath";
const CARE = "care@aurora.example";

type Person = Record<string, unknown> & { readonly id: string };

/** A manager leads people below them; whoever could hide something with a line does not write it. */
describe("who writes a dealer's document", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
  });
  beforeEach(async () => {
    await kept.reset("2027-05-10T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const as = (person: string) =>
    kept.signIn(person.includes("@") ? person : `${person}@bath.example`);
  const write = async (by: string, changes: object, path = BATH) =>
    kept.call("PUT", path, {
      bearer: await as(by),
      body: { ...dealerDocument("bath", "Europe/London"), ...changes },
    });
  const people = (changes: Record<string, object | undefined>, ...more: object[]) => ({
    staff: [
      ...dealerDocument("bath", "Europe/London").staff.flatMap((one) =>
        one.id in changes && changes[one.id] === undefined ? [] : [{ ...one, ...changes[one.id] }],
      ),
      ...more,
    ],
  });
  const pointers = ({ body }: { body: any }) =>
    (body.errors ?? []).map(({ pointer }: { pointer: string }) => pointer);
  const refused = async (by: string, changes: object) => {
    const answer = await write(by, changes);
    expect(answer.status, JSON.stringify(answer.body)).toBe(403);
    expect(answer.body.type).toBe("/problems/role-not-allowed");
    return pointers(answer);
  };
  const taken = async (by: string, changes: object) => {
    const answer = await write(by, changes);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  };
  const advisor = (id: string, departments: string[], more: object = {}) => ({
    id,
    name: id,
    email: `${id}@bath.example`,
    role: "advisor",
    departments,
    ...more,
  });
  const absences = [{ from: "2027-05-17", through: "2027-05-18" }];

  test("RIGHTS-1: a manager who takes the general manager's address, or swaps it, is refused at each place", async () => {
    const swapped = people({
      grace: { email: "maya@bath.example" },
      maya: { email: "grace@bath.example" },
    });
    expect(await refused("maya", swapped)).toEqual(["/staff/0/email", "/staff/1/email"]);
    expect(await refused("maya", people({ grace: { email: "else@bath.example" } }))).toEqual([
      "/staff/0/email",
    ]);
    expect(await refused("maya", people({ grace: { absences } }))).toEqual(["/staff/0/absences"]);
    expect(await refused("maya", people({ sam: { departments: ["sales"] } }))).toContain(
      "/staff/2/departments",
    );
    const me = (await kept.call("GET", "/v1/admin/me", { bearer: await as("maya") })).body;
    expect(me.dealers).toMatchObject([{ role: "manager" }]);
  });

  test("RIGHTS-1: nor do they make, unmake or remove managers, nor write their own place", async () => {
    expect(await refused("maya", people({ ana: { role: "general-manager" } }))).toEqual([
      "/staff/3/role",
    ]);
    const boss = advisor("boss", ["sales"], { role: "general-manager" });
    expect(await refused("maya", people({}, boss))).toEqual(["/staff/5"]);
    expect(await refused("maya", people({ grace: undefined }))).toEqual(["/staff/0"]);
    expect(await refused("maya", people({ maya: { role: "general-manager" } }))).toEqual([
      "/staff/1/role",
    ]);
    expect(await refused("maya", people({ maya: { email: "m@bath.example", absences } }))).toEqual([
      "/staff/1/email",
      "/staff/1/absences",
    ]);
    await taken("maya", people({ maya: { language: "fr" } }));
  });

  test("RIGHTS-1: they write advisors of their own departments, and of no others", async () => {
    await taken(
      "maya",
      people({ ana: { email: "ana.lopez@bath.example", absences } }, advisor("zoe", ["sales"])),
    );
    await taken("maya", {});
    expect(await refused("maya", people({ luis: { absences } }))).toEqual(["/staff/4/absences"]);
    expect(await refused("maya", people({}, advisor("zoe", ["service"])))).toEqual(["/staff/5"]);
    expect(await refused("maya", people({ ana: { departments: ["service"] } }))).toEqual([
      "/staff/3/departments",
    ]);
    // Who works in both is away by the word of either manager, and is otherwise the general manager's.
    await taken("grace", people({}, advisor("zoe", ["sales", "service"])));
    await taken("maya", people({}, advisor("zoe", ["sales", "service"], { absences })));
    const elsewhere = { absences, email: "zoe@elsewhere.example" };
    expect(
      await refused("maya", people({}, advisor("zoe", ["sales", "service"], elsewhere))),
    ).toEqual(["/staff/5/email"]);
  });

  test("RIGHTS-1: what could silence somebody is not a manager's to write", async () => {
    const { departments, services } = dealerDocument("bath", "Europe/London");
    const answers = (id: string) =>
      departments.map((one) => (one.id === id ? { ...one, callsPerHour: 4 } : one));
    expect(
      await refused("maya", {
        email: "elsewhere@bath.example",
        embedOn: ["https://elsewhere.example"],
        showKeptRate: true,
        morningMail: "when-needed",
        timeZone: "Europe/Dublin",
        departments: departments.map((one) => ({ ...one, email: "elsewhere@bath.example" })),
        escalation: [
          { kinds: ["callback"], steps: [{ after: "PT0M", notify: ["owner", "brand-care"] }] },
        ],
      }),
    ).toEqual([
      "/timeZone",
      "/email",
      "/showKeptRate",
      "/morningMail",
      "/embedOn",
      "/escalation",
      "/departments/0/email",
      "/departments/1",
    ]);
    expect(await refused("maya", { departments: answers("service") })).toEqual(["/departments/1"]);
    await taken("maya", { departments: answers("sales") });
    const without = services.filter(({ id }) => id !== "inspection");
    expect(await refused("maya", { services: without })).toEqual(["/services/1"]);
    expect(await refused("grace", { escalation: [] })).toEqual(["/escalation"]);
    await taken("grace", { ...people({ sam: { absences } }), showKeptRate: true });
  });

  test("RIGHTS-2: the brand's people are the brand's at each dealer, and no dealer's document says otherwise", async () => {
    for (const by of ["grace", CARE]) {
      const answer = await write(by, people({}, advisor("zoe", ["sales"], { email: CARE })));
      expect(answer.status).toBe(422);
      expect(pointers(answer)).toEqual(["/staff/5/email"]);
    }
    // The brand takes on somebody who is a dealer's advisor already.
    const path = "/v1/admin/brands/aurora";
    const { body: brand } = await kept.call("GET", path, { bearer: await as(CARE) });
    const staff = [
      ...brand.staff,
      { id: "ana", name: "Ana Lopez", email: "Ana@bath.example", role: "brand" },
    ];
    const body = { ...brand, staff };
    expect((await kept.call("PUT", path, { bearer: await as(CARE), body })).status).toBe(200);
    const me = (await kept.call("GET", "/v1/admin/me", { bearer: await as("ana") })).body;
    expect(me.dealers.find(({ id }: { id: string }) => id === "bath")).toMatchObject({
      role: "brand",
      departments: [],
    });
    // Whoever writes the document meanwhile has nothing to do with it.
    await taken("maya", { telephone: "+442079460199" });
    const again = await write("grace", people({}, advisor("zoe", ["sales"], { email: CARE })));
    expect(pointers(again)).toEqual(["/staff/5/email"]);
  });

  test("RIGHTS-3: an address that can be taken for another is nobody's", async () => {
    const email = "grace@xn--bth-6cd.example";
    const answer = await write("grace", people({ luis: { email } }));
    expect(answer.status).toBe(422);
    expect(pointers(answer)).toEqual(["/staff/4/email"]);
    const care = await kept.signIn("CARE@Aurora.Example");
    expect((await kept.call("GET", "/v1/admin/brands/aurora", { bearer: care })).status).toBe(200);
  });

  test("RIGHTS-2: the brand writes a dealer into no brand but its own", async () => {
    const answer = await write(CARE, { brand: "elsewhere" });
    expect(answer.status).toBe(422);
    expect(pointers(answer)).toEqual(["/brand"]);
  });

  test("RIGHTS-1: all of a person's promises are given away by who leads them", async () => {
    const give = async (by: string, from: string) =>
      (
        await kept.call("POST", `${BATH}/staff/${from}/promises/handover`, {
          bearer: await as(by),
          body: {},
        })
      ).status;
    expect(await give("maya", "grace")).toBe(403);
    expect(await give("maya", "luis")).toBe(403);
    for (const from of ["ana", "maya"]) expect(await give("maya", from)).toBe(200);
    expect(await give("grace", "luis")).toBe(200);
    const desk = await AtDesk.as(kept, "maya@bath.example", "bath");
    expect((await desk.sends("/desk/dealers/bath/people/grace/handover", {})).status).toBe(403);
  });

  test("RIGHTS-1: the desk's forms are refused like the API, and say where", async () => {
    const desk = await AtDesk.as(kept, "maya@bath.example", "bath");
    const path = "/desk/dealers/bath/document/people?of=grace";
    const page = (await desk.sees(path)).text;
    expect(page).not.toContain('name="role"');
    const seen = /name="seen" value="([^"]+)"/.exec(page)![1]!.replaceAll("&quot;", '"');
    const sent = await desk.sends(path, {
      seen,
      name: "Grace Okafor",
      email: "maya2@bath.example",
      "department.sales": "yes",
      "department.service": "yes",
    });
    expect(sent.text).toContain("is for a general manager or the brand to change");
    expect((await desk.sees("/desk/dealers/bath/document/openness")).status).toBe(403);
    const { body } = await kept.call("GET", BATH, { bearer: await as("grace") });
    expect(body.staff.map(({ email }: Person) => email)).toContain("grace@bath.example");
  });
});
