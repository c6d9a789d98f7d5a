import { afterAll, beforeAll, expect, test } from "vitest";
import { AtDesk } from "./harness/desk-form.ts";
import { filledForm } from "./harness/filled-form.ts";
import { Kept } from "./harness/kept.ts";

const INSPECTION = "partner:inspecta:inspection";
/** The close of the third working day after a Friday. */
const EARLIEST = "2027-03-03T17:00:00-05:00";
const NEW = "/desk/dealers/northside/new";

let kept: Kept;
let desk: AtDesk;
let luis: string;
let reference: string;

beforeAll(async () => {
  kept = await Kept.standingAt("2027-02-26T15:00:00-05:00");
  luis = await kept.signIn("luis@northside.example");
  desk = await AtDesk.as(kept, "luis@northside.example", "northside");
  const opened = await kept.call("POST", "/v1/admin/dealers/northside/cases", {
    bearer: luis,
    body: {
      customer: { name: "Rosa Marin", email: "rosa@example.com", phone: "+12125550123" },
      department: "service",
      topic: "Lease ends",
    },
  });
  ({ reference } = opened.body);
});
afterAll(() => kept[Symbol.asyncDispose]());

async function fills(page: string, changes: Record<string, string>) {
  const { text, status } = await desk.sees(page);
  expect(status).toBe(200);
  const fields = Object.entries({ ...filledForm(text, page), ...changes });
  return desk.sends(page, Object.fromEntries(fields.filter(([, value]) => value !== "")));
}

async function promises(of = reference) {
  const { body } = await kept.call("GET", `/v1/admin/cases/${of}`, { bearer: luis });
  return body.commitments as any[];
}

test("PARTNER-10: without a time it is due when the partner can do it at the earliest", async () => {
  const page = `/desk/cases/${reference}/promises`;
  expect((await desk.sees(page)).text).toContain("Inspecta: inspection, by ");
  const said = { what: "Inspect the leased car", partner: INSPECTION };
  expect((await fills(page, said)).status).toBe(303);
  const [made] = await promises();
  expect(made).toMatchObject({
    kind: "other",
    what: said.what,
    dueAt: EARLIEST,
    task: { partner: "inspecta", kind: "inspection", state: "requested" },
  });
});

test("PARTNER-10: what kind of promise it is counts also where a partner is asked", async () => {
  const page = `/desk/cases/${reference}/promises`;
  const said = { what: "Tell her what it found", kind: "update", partner: INSPECTION };
  expect((await fills(page, said)).status).toBe(303);
  expect((await promises()).find(({ what }) => what === said.what)).toMatchObject({
    kind: "update",
    task: { partner: "inspecta", kind: "inspection" },
  });
  expect((await fills(page, { what: "Call her", partner: "", due: "end-of-day" })).status).toBe(
    303,
  );
  expect((await promises()).find(({ what }) => what === "Call her").kind).toBe("callback");
});

test("PARTNER-10: a time before that is refused in words, with the first that is possible", async () => {
  const page = `/desk/cases/${reference}/promises`;
  const before = (await promises()).length;
  const early = { what: "Inspect it at once", partner: INSPECTION, due: "end-of-day" };
  const refused = await fills(page, early);
  expect(refused.status).toBe(422);
  expect(refused.text).toMatch(/cannot do it by then: Wednesday,[^<]*March[^<]*3,[^<]*5:00/);
  expect(filledForm(refused.text, page)).toMatchObject(early);
  const gone = await fills(page, { ...early, partner: "partner:nobody:inspection" });
  expect(gone.status).toBe(422);
  expect(gone.text).toContain("This partner does not do that any more");
  // Without a partner there is no lead time that a time could be.
  const alone = await fills(page, { what: "Call her", due: "lead-time", partner: "" });
  expect(alone.status).toBe(422);
  expect(await promises()).toHaveLength(before);
});

test("PARTNER-10: a case for a caller begins with what a partner is asked for", async () => {
  const caller = {
    name: "Ida Berg",
    phone: "+12125550177",
    topic: "Lease ends",
    department: "service",
    partner: INSPECTION,
  };
  const early = await fills(NEW, { ...caller, due: "PT60M" });
  expect(early.status).toBe(422);
  expect(early.text).toContain("cannot do it by then");
  const opened = await fills(NEW, { ...caller, due: "lead-time" });
  expect(opened.status).toBe(303);
  const made = /cases\/([0-9A-Z]+)/.exec(opened.location)?.[1] ?? "";
  const [promise] = await promises(made);
  expect(promise).toMatchObject({
    what: "Lease ends",
    dueAt: EARLIEST,
    task: { partner: "inspecta", kind: "inspection" },
  });
});
