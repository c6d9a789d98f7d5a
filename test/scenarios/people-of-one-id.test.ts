import { afterAll, beforeAll, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { openPartner, partnerDocument } from "./harness/partners.ts";

const NOW = "2027-02-26T10:00:00-05:00";
const AT = (person: string) => `${person}@maple.example`;
const BIRCH = (person: string) => `${person}@birch.example`;
const CARE = "care@aurora.example";
const OF = (person: string) => `${person}@carcheck.example`;
/** Each house gives its people ids for itself: a Luis and a Sam are at both. */
const PEOPLE = ["luis", "sam"].map((id) => ({ id, name: `${id} of Carcheck`, email: OF(id) }));
const CARCHECK = partnerDocument("carcheck", {
  timeZone: "America/Toronto",
  sees: { inspection: ["name", "vin"] },
  staff: PEOPLE,
  contact: { name: "sam of Carcheck", email: OF("sam") },
});

let kept: Kept;
const tokens = new Map<string, string>();
const as = (email: string) => tokens.get(email)!;

beforeAll(async () => {
  kept = await Kept.standingAt(NOW);
  await openDealer(kept, dealerDocument("maple", "America/Toronto"));
  await openDealer(kept, dealerDocument("birch", "America/Toronto"));
  await openPartner(kept, CARCHECK);
  const at = [...["luis", "sam", "ana"].map(AT), ...["luis", "sam"].map(BIRCH)];
  for (const email of [...at, ...["luis", "sam"].map(OF), CARE])
    tokens.set(email, await kept.signIn(email));
});
afterAll(() => kept[Symbol.asyncDispose]());

const inspected = () => promised({ what: "Have the car inspected", partner: "carcheck" });

/** Promised at one dealer, and taken over by another, where there is a Luis too. */
async function atBirch() {
  const made = await promised({ what: "Call Rosa tomorrow", owner: "sam" });
  const offered = await made.act("handoff", { to: { dealer: "birch" }, note: "Near her" }, CARE);
  expect(offered.status, JSON.stringify(offered.body)).toBe(200);
  return made;
}

async function promised(body: object) {
  const opened = await kept.call("POST", "/v1/admin/dealers/maple/cases", {
    bearer: as(AT("sam")),
    body: {
      customer: { name: "Rosa Marin", email: "rosa@example.com" },
      department: "service",
      topic: "Lease end",
    },
  });
  const path = `/v1/admin/cases/${opened.body.reference}`;
  const made = await kept.call("POST", `${path}/commitments`, {
    bearer: as(AT("sam")),
    body,
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const act = (action: string, body: object, who: string) =>
    kept.call("POST", `${path}/commitments/${made.body.id}/${action}`, { bearer: as(who), body });
  return { path, act };
}

test("PARTNER-16: what a partner's person has is on no list of the dealer's person of that id, nor theirs to give back", async () => {
  const { act } = await inspected();
  expect((await act("accept", {}, OF("luis"))).status).toBe(200);
  const list = "/v1/admin/dealers/maple/commitments?owner=luis";
  const listed = await kept.call("GET", list, { bearer: as(AT("luis")) });
  expect(listed.body.items).toEqual([]);
  const back = await act("return", { reason: "Mine" }, AT("ana"));
  expect([403, 404]).toContain(back.status);
});

test("PARTNER-16: whoever has it hears that it ended, also where somebody of their id ended it", async () => {
  const { act, path } = await inspected();
  await act("accept", {}, OF("luis"));
  await kept.passes("PT1M");
  // What the other one did with it is nothing that this one has seen.
  expect((await act("withdraw", { reason: "Sold" }, AT("luis"))).status).toBe(403);
  await kept.call("GET", path, { bearer: as(AT("luis")) });
  const before = (await kept.inbox(OF("luis"))).length;
  expect((await act("withdraw", { reason: "Sold" }, AT("luis"))).status).toBe(200);
  await kept.passes("PT20M");
  const told = (await kept.inbox(OF("luis"))).slice(before);
  expect(told.map(({ subject }) => subject.split(":")[0])).toEqual(["No longer yours to do"]);
});

test("PARTNER-16: nobody takes back an entry of somebody else of their id, or is told apart by it", async () => {
  const { act } = await inspected();
  await act("accept", {}, OF("luis"));
  await act("attempts", { channel: "email", outcome: "no-answer" }, OF("luis"));
  const refused = await act("undo", {}, OF("luis"));
  expect(refused.status).toBe(403);
  expect(refused.body.detail).toBe("This is for people of another role; nothing was changed.");
  expect((await act("undo", {}, AT("luis"))).status).toBe(409);
});

test("PARTNER-16: a word that means somebody else is no id of a person, and the field says so", async () => {
  const care = as(CARE);
  for (const id of ["customer", "system", "kept", "mailbox", "manager"]) {
    const staff = [...PEOPLE, { id, name: "Somebody", email: OF("somebody") }];
    const saved = await kept.call("PUT", "/v1/admin/partners/carcheck", {
      bearer: care,
      body: { ...CARCHECK, staff },
    });
    expect(saved.status).toBe(422);
    expect(saved.body.errors).toMatchObject([{ pointer: "/staff/2/id" }]);
    const maple = dealerDocument("maple", "America/Toronto");
    const person = { id, name: "Somebody", email: AT("somebody"), role: "advisor" };
    const dealer = await kept.call("PUT", "/v1/admin/dealers/maple", {
      bearer: care,
      body: { ...maple, staff: [...maple.staff, { ...person, departments: ["service"] }] },
    });
    expect(dealer.body.errors).toMatchObject([{ pointer: `/staff/${maple.staff.length}/id` }]);
    const { body: brand } = await kept.call("GET", "/v1/admin/brands/aurora", { bearer: care });
    const one = { ...brand.staff[0], id, name: "Somebody", email: "somebody@aurora.example" };
    const aurora = await kept.call("PUT", "/v1/admin/brands/aurora", {
      bearer: care,
      body: { ...brand, staff: [...brand.staff, one] },
    });
    expect(aurora.body.errors).toMatchObject([{ pointer: `/staff/${brand.staff.length}/id` }]);
  }
});

test("PARTNER-16: what another dealer has is not given back, and no entry taken back, by somebody of the same id here", async () => {
  const { act } = await atBirch();
  // Who had it and who manages there may; the Luis of this house has to do with neither.
  expect((await act("return", { reason: "Mine" }, AT("luis"))).status).toBe(403);
  expect((await act("accept", {}, BIRCH("luis"))).body.owner.id).toBe("luis");
  expect((await act("return", { reason: "Mine" }, AT("luis"))).status).toBe(403);
  await act("attempts", { channel: "phone", outcome: "no-answer" }, BIRCH("luis"));
  expect((await act("undo", {}, AT("luis"))).status).toBe(409);
  expect((await act("undo", {}, BIRCH("luis"))).status).toBe(200);
});

test("PARTNER-16: whoever of another dealer has it hears what somebody of their id did with it", async () => {
  const { act, path } = await atBirch();
  await act("accept", {}, BIRCH("luis"));
  await kept.passes("PT1M");
  await act("attempts", { channel: "phone", outcome: "no-answer" }, BIRCH("luis"));
  await kept.passes("PT1M");
  // That the other one tried is no mark of this one's.
  expect((await act("withdraw", { reason: "Sold" }, AT("luis"))).status).toBe(403);
  await kept.call("GET", path, { bearer: as(AT("luis")) });
  const before = (await kept.inbox(BIRCH("luis"))).length;
  expect((await act("withdraw", { reason: "Sold" }, AT("luis"))).status).toBe(200);
  await kept.passes("PT20M");
  expect((await kept.inbox(BIRCH("luis"))).slice(before)).toHaveLength(1);
});

test("PARTNER-16: a report has a row for each person, also where two houses call theirs the same", async () => {
  const [here, there, partners] = [
    await promised({ what: "Call Rosa tomorrow", owner: "luis" }),
    await atBirch(),
    await inspected(),
  ];
  await there.act("accept", {}, BIRCH("luis"));
  await partners.act("accept", {}, OF("luis"));
  const word = { outcome: "reached", note: "Done" };
  for (const [{ act }, who] of [
    [here, AT("luis")],
    [there, BIRCH("luis")],
    [partners, OF("luis")],
  ] as const) {
    const closed = await act("keep", word, who);
    expect(closed.status, JSON.stringify(closed.body)).toBe(200);
  }
  const reportOf = async (dealer: string) => {
    const path = `/v1/admin/dealers/${dealer}/report?from=2027-02-01&to=2027-03-31`;
    const { body } = await kept.call("GET", path, { bearer: as(CARE) });
    return body.byOwner.filter(({ id }: { id: string }) => id === "luis");
  };
  const rows = [...(await reportOf("maple")), ...(await reportOf("birch"))];
  expect(
    rows.map(({ keptOnTime, ofPartner, ofDealer, onStaff }) => [
      keptOnTime,
      ofPartner ?? ofDealer,
      onStaff,
    ]),
  ).toEqual([
    [1, undefined, true],
    [1, "carcheck", false],
    [1, undefined, true],
    // What he withdrew above while the other dealer had it.
    [0, "maple", false],
  ]);
  for (const { links } of rows.slice(0, 3)) {
    const { body } = await kept.call("GET", links.keptOnTime, { bearer: as(CARE) });
    expect(body.items).toHaveLength(1);
  }
});
