import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const AT = (person: string) => `${person}@bath.example`;
const DEAD = "bounce@simulator.amazonses.com";

/** Wednesday 2027-05-05, at Bath. */
describe("the desk says nothing that is not so", () => {
  let kept: Kept;
  let bearer: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T11:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    bearer = await kept.signIn(AT("grace"));
  }, 240_000);
  afterAll(async () => kept[Symbol.asyncDispose]());

  const post = async (path: string, body: object, status = 201) => {
    const answer = await kept.call("POST", path, { bearer, body });
    expect(answer.status, JSON.stringify(answer.body)).toBe(status);
    return answer.body;
  };

  test("CONFIRMATION-1: after the call that confirmed it Today no longer says that a visit is not confirmed", async () => {
    const customer = { name: "Owen Price", email: DEAD, phone: "+442079460123" };
    const start = "2027-05-10T14:00:00+01:00";
    const body = { dealer: "bath", service: "test-drive", start, customer };
    const booked = await kept.call("POST", "/v1/appointments", { body });
    await kept.settle();
    const luis = await AtDesk.as(kept, AT("maya"), "bath");
    const today = async () => (await luis.sees("/desk/dealers/bath/today?date=2027-05-10")).text;
    expect(await today()).toMatch(/Not confirmed to the customer[^]*Owen Price/);
    const { reference } = booked.body;
    const { body: matter } = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer });
    const [call] = matter.commitments;
    const path = `/v1/admin/cases/${reference}/commitments/${call.id}/keep`;
    await post(path, { outcome: "reached", channel: "phone" }, 200);
    await kept.settle();
    expect(await today()).toContain("mail came back");
    expect(await today()).not.toContain("Not confirmed to the customer");
  });

  test("DESK-2: whoever loses a right meanwhile hears it at their desk, with what they had typed", async () => {
    const document = dealerDocument("bath", "Europe/London");
    const staff = document.staff.map((one) =>
      one.id === "maya" ? { ...one, language: "de" } : one,
    );
    const write = async (people: object[], manager = "maya") => {
      const path = "/v1/admin/dealers/bath";
      const owner = await kept.signIn("care@aurora.example");
      const [sales, ...rest] = document.departments;
      const departments = [{ ...sales, manager }, ...rest];
      const body = { ...document, departments, staff: people };
      const { status, body: said } = await kept.call("PUT", path, { bearer: owner, body });
      expect(status, JSON.stringify(said)).toBe(200);
    };
    await write(staff);
    const maya = await AtDesk.as(kept, AT("maya"), "bath");
    const part = "/desk/dealers/bath/document/departments?of=sales";
    expect((await maya.sees(part)).status).toBe(200);
    await write(
      staff.map((one) => (one.id === "maya" ? { ...one, role: "advisor" } : one)),
      "grace",
    );
    const refused = await maya.sends(part, { name: "Verkauf", seen: "x" });
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('<html lang="de"');
    expect(refused.text).toContain('href="/desk/dealers/bath/today"');
    expect(refused.text).toContain("Verkauf");
    expect(refused.text).toContain("Maya Chen");
  });
});
