import { once } from "node:events";
import { createServer } from "node:http";
import type { RequestListener, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { dropOff } from "./harness/garage.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";

const DEALER = "yeovil";
/** Tuesday. */
const MORNING = "2027-10-12T09:00:00+01:00";
const VIN = "1M8GDM9AXKP042788";
const DROP_OFF = dropOff("drop-off", "Service drop-off", { duration: "PT15M", step: "PT15M" });
const RECALL = { concern: "The letter about the airbag", reason: "recall" };

/** Whether a car has a recall is asked of whoever knows; a booking waits for nobody. */
describe("a recall that is looked up", () => {
  let kept: Kept;
  let server: Server;
  let luis: string;
  let answer: RequestListener = () => undefined;
  let asked = 0;
  let days = 0;

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked += 1;
      answer(request, response);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    vi.stubEnv("KEPT_RECALL_LOOKUP", `http://127.0.0.1:${port}`);
    kept = await Kept.keepingIn("memory", MORNING);
    vi.unstubAllEnvs();
    const { services, ...usual } = dealerDocument(DEALER, "Europe/London");
    const document = { ...usual, services: [...services, DROP_OFF] };
    await openDealer(kept, document);
    luis = await kept.signIn(`luis@${DEALER}.example`);
  });
  afterAll(async () => {
    await kept.end("SIGTERM");
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    asked = 0;
    days += 1;
  });

  const says = (status: number, body: unknown, headers: Record<string, string> = {}) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    answer = (_request, response) => response.writeHead(status, headers).end(text);
  };
  const knows = (...campaigns: object[]) => says(200, { vin: VIN, campaigns });
  const open = (id: string) => ({ id, remedyAvailable: true });
  const without = (id: string) => ({ id, remedyAvailable: false });

  const time = () => {
    const minutes = days * 15;
    const hour = 10 + Math.floor(minutes / 60);
    return `2027-10-14T${hour}:${String(minutes % 60).padStart(2, "0")}:00+01:00`;
  };
  const bookingOf = (over: object = {}) => ({
    dealer: DEALER,
    service: "drop-off",
    start: time(),
    customer: {
      name: "Rosa Marin",
      email: `rosa-${days}@example.com`,
      phone: `+44207946${1_000 + days}`,
    },
    vehicle: { vin: VIN },
    jobs: [RECALL],
    again: true,
    ...over,
  });
  const books = async (over: object = {}, headers: Record<string, string> = {}) => {
    const made = await kept.call("POST", "/v1/appointments", { body: bookingOf(over), headers });
    await kept.settle();
    return made;
  };
  const booked = async (over: object = {}) => {
    const made = await books(over);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    return made.body;
  };
  const pageOf = async ({ manageUrl }: { manageUrl: string }) => {
    const browser = new OwnBrowser(kept);
    return (await browser.opens(manageUrl)).text;
  };

  test("RECALL-1: what is open for this very car is what the visit is for", async () => {
    knows(open("26V-114"), open("26V-115"));
    const made = await booked();
    const checked = { remedyAvailable: true, checked: true };
    expect(made.appointment.jobs).toMatchObject([
      { ...RECALL, recallCampaign: { id: "26V-114", ...checked } },
      { concern: "26V-115", reason: "recall", recallCampaign: { id: "26V-115", ...checked } },
    ]);
    expect(made.commitments).toEqual([]);
    const page = await pageOf(made);
    expect(page).toContain("recall 26V-114 is open for your car");
    expect(page).not.toContain("may affect");
    expect(asked).toBe(1);
  });

  test("RECALL-1: who comes for a recall alone need not say which", async () => {
    knows(open("26V-114"));
    const { appointment } = await booked({ intent: "recall-only", jobs: undefined });
    expect(appointment.jobs).toMatchObject([{ recallCampaign: { id: "26V-114", checked: true } }]);
  });

  test.each([
    ["that names no recall", { jobs: [{ concern: "Oil", reason: "maintenance" }] }],
    ["without a VIN", { vehicle: { make: "Fiat" } }],
    [
      "that names its campaign",
      { jobs: [{ ...RECALL, recallCampaign: { id: "26V-114", remedyAvailable: true } }] },
    ],
  ])("RECALL-1: for a visit %s nobody is asked", async (_, over) => {
    const made = await booked(over);
    expect(asked).toBe(0);
    expect(await pageOf(made)).not.toContain("is open for your car");
  });

  test("RECALL-3: what cannot be remedied is not booked, and word of it is promised", async () => {
    knows(without("26V-207"));
    const refused = await books();
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      type: "/problems/remedy-not-available",
      commitment: { what: "Say when the recall can be done: 26V-207", status: "open" },
    });
  });

  test("RECALL-3: beside what can be done there is word of what cannot", async () => {
    knows(without("26V-207"), open("26V-114"));
    const made = await booked();
    expect(made.appointment.jobs).toMatchObject([{ recallCampaign: { id: "26V-114" } }]);
    expect(made.commitments).toMatchObject([{ what: "Say when the recall can be done: 26V-207" }]);
  });

  test("RECALL-4: where none is known it is booked, and says so", async () => {
    says(404, "");
    const made = await booked();
    expect(made.appointment.recallKnown).toBe(false);
    expect(made.appointment.jobs).toMatchObject([RECALL]);
    expect(made.commitments).toEqual([]);
    expect(await pageOf(made)).toContain("No open recall is known for the VIN of your car");
  });

  test.each<[string, () => void]>([
    ["has failed", () => says(500, "")],
    ["lies about another car", () => says(200, { vin: "1HGCM82633A004352", campaigns: [] })],
    ["answers with a page", () => says(200, "<!doctype html>")],
    ["answers without end", () => knows(...Array.from({ length: 5_000 }, () => open("26V-114")))],
    ["sends us elsewhere", () => says(302, "", { location: "/elsewhere" })],
    ["hangs", () => (answer = () => undefined)],
  ])(
    "RECALL-5: where whoever knows %s it is booked, and the question is a promise",
    async (_, fails) => {
      fails();
      const made = await booked();
      expect(made.appointment.recallKnown).toBeUndefined();
      expect(made.commitments).toMatchObject([
        {
          kind: "verification",
          what: "Find out whether the recall can be done: Service drop-off",
          dueAt: "2027-10-13T18:00:00+01:00",
          appointment: made.appointment.id,
          owner: { id: "luis" },
        },
      ]);
      expect(await pageOf(made)).not.toContain("is open for your car");
    },
  );

  test("RECALL-5: asked again under its key it is asked and promised once", async () => {
    says(500, "");
    const key = { "idempotency-key": "recall-5-once" };
    const [one, other] = [await books({}, key), await books({}, key)];
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(other.body).toEqual(one.body);
    expect(asked).toBe(1);
    const { body } = await kept.call("GET", `/v1/admin/cases/${one.body.reference}`, {
      bearer: luis,
    });
    expect(body.commitments).toHaveLength(1);
  });

  test("RECALL-5: before a visit that comes sooner", async () => {
    says(500, "");
    const start = "2027-10-13T09:30:00+01:00";
    const { commitments } = await booked({ start });
    expect(commitments).toMatchObject([{ dueAt: start }]);
  });

  test("RECALL-6: staff who book are told the same", async () => {
    says(404, "");
    const { reference } = await booked();
    const book = (start: string) =>
      kept.call("POST", `/v1/admin/cases/${reference}/appointments`, {
        bearer: luis,
        body: { service: "drop-off", start, jobs: [RECALL] },
      });
    knows(open("26V-114"));
    const made = await book("2027-10-15T10:00:00+01:00");
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    expect(made.body.appointment.jobs).toMatchObject([{ recallCampaign: { checked: true } }]);
    knows(without("26V-207"));
    expect((await book("2027-10-15T11:00:00+01:00")).status).toBe(409);
    says(500, "");
    const open5 = await book("2027-10-15T12:00:00+01:00");
    expect(open5.body.commitments).toMatchObject([{ kind: "verification" }]);
  });

  test("RECALL-6: the form books what is known, and else promises word", async () => {
    const sends = async () => {
      const body = new URLSearchParams({
        service: "drop-off",
        place: "dealer",
        start: time(),
        name: "Rosa Marin",
        email: `form-${asked}-${days}@example.com`,
        recall: "yes",
        vin: VIN,
        key: `form-${asked}-${days}`,
      });
      const sent = await fetch(`${kept.url}/d/${DEALER}`, {
        method: "POST",
        body,
        redirect: "manual",
      });
      await kept.settle();
      const [, reference = ""] = /\/c\/([A-Z0-9]+)/.exec(sent.headers.get("location") ?? "") ?? [];
      expect([sent.status, reference], await sent.text()).toEqual([
        303,
        expect.stringMatching(/./),
      ]);
      return (await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: luis })).body;
    };
    knows(without("26V-207"));
    const refused = await sends();
    expect(refused.appointments).toEqual([]);
    expect(refused.commitments).toMatchObject([
      { what: "Say when the recall can be done: 26V-207", status: "open" },
    ]);
    knows(open("26V-114"));
    const made = await sends();
    expect(made.appointments).toMatchObject([
      { jobs: [{ recallCampaign: { id: "26V-114", checked: true } }] },
    ]);
  });

  test("RECALL-6: the desk books what is known by its form, and else promises word, once", async () => {
    const desk = await AtDesk.as(kept, `luis@${DEALER}.example`, DEALER);
    const sends = async (path: string, fields: Record<string, string>) => {
      const wish = { service: "drop-off", place: "dealer", start: time(), recall: "yes" };
      const sent = await desk.sends(path, { ...wish, ...fields });
      await kept.settle();
      const [, reference = ""] = /cases\/([A-Z0-9]+)/.exec(sent.location) ?? [];
      expect([sent.status, reference], sent.text).toEqual([303, expect.stringMatching(/./)]);
      return (await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: luis })).body;
    };
    const rosa = { name: "Rosa Marin", email: "rosa-desk@example.com", vin: VIN };
    const book = `/desk/dealers/${DEALER}/book`;
    expect((await desk.sees(`${book}?service=drop-off`)).text).toContain('name="vin"');
    expect((await desk.sees(`${book}?service=test-drive`)).text).not.toContain('name="vin"');
    knows(without("26V-207"));
    const promised = await sends(book, { ...rosa, key: "desk-recall-1" });
    expect(promised.appointments).toEqual([]);
    const word = { what: "Say when the recall can be done: 26V-207", status: "open" };
    expect(promised.commitments).toMatchObject([word]);
    const again = `/desk/cases/${promised.reference}/appointments`;
    const same = await sends(again, { key: "desk-recall-2" });
    expect([same.appointments, same.commitments]).toMatchObject([[], [word]]);
    knows(open("26V-114"));
    const made = await sends(again, { key: "desk-recall-3" });
    const jobs = [{ recallCampaign: { id: "26V-114", checked: true } }];
    expect(made.appointments).toMatchObject([{ jobs, intent: "recall-only" }]);
    const lookedUp = asked;
    const key = { key: "desk-recall-3" };
    expect((await sends(again, key)).appointments).toHaveLength(1);
    expect(asked).toBe(lookedUp);
    says(500, "");
    const start = "2027-10-18T10:00:00+01:00";
    const other = { ...rosa, email: "rosa-2@example.com", start, key: "desk-recall-4" };
    const left = await sends(book, other);
    expect(left.appointments).toHaveLength(1);
    expect(left.commitments).toMatchObject([{ kind: "verification" }]);
  });

  test("RECALL-6: whoever has the routine service done along is asked about too", async () => {
    knows(open("26V-114"));
    const desk = await AtDesk.as(kept, `luis@${DEALER}.example`, DEALER);
    const both = { service: "drop-off", place: "dealer", recall: "yes", routine: "yes" };
    const whom = { name: "Rosa Marin", email: "rosa-3@example.com", vin: VIN };
    const key = { start: time(), key: "desk-recall-5" };
    const sent = await desk.sends(`/desk/dealers/${DEALER}/book`, { ...both, ...whom, ...key });
    const [, reference = ""] = /cases\/([A-Z0-9]+)/.exec(sent.location) ?? [];
    const { body } = await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer: luis });
    expect(body.appointments[0].jobs).toMatchObject([
      { reason: "recall", recallCampaign: { id: "26V-114", checked: true } },
      { reason: "maintenance" },
    ]);
  });

  test("RECALL-1: that it was checked nobody can say but the look-up", async () => {
    const recallCampaign = { id: "26V-114", remedyAvailable: true, checked: true };
    const answered = await books({ jobs: [{ ...RECALL, recallCampaign }] });
    expect(answered.status).toBe(422);
  });
});
