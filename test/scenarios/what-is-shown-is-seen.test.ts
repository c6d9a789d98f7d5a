import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { photographs } from "../fixtures/photographs.ts";
import { sentToBucket } from "../fixtures/sent-to-bucket.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import { openPartner, partnerDocument } from "./harness/partners.ts";

/** A Monday. */
const NOW = "2027-02-22T10:00:00-05:00";
const CARE = "care@aurora.example";
const LUIS = "luis@newport.example";
const LEASE = {
  id: "lease-inspection",
  kind: "inspection",
  name: "Lease-end inspection",
  department: "service",
  duration: "PT60M",
  step: "PT30M",
  horizon: "P90D",
  needs: ["service-advisor"],
  locations: ["dealer"],
  opensBefore: "P60D",
};

/** Names that nobody sees, fields that get lost, proofs that prove nothing. */
describe("what is shown can be seen, and what proves something says something", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt(NOW);
  });
  beforeEach(async () => {
    await kept.reset(NOW);
    await openDealer(kept, dealerDocument("newport", "America/New_York", { services: [LEASE] }));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const as = async (who: string, method: string, path: string, body?: object) =>
    kept.call(method, path, {
      bearer: await kept.signIn(who),
      ...(body === undefined ? {} : { body }),
    });
  const refused = ({ status, body }: { status: number; body: any }) => [
    status,
    ...(body.errors ?? []).map(({ pointer, rule }: any) => `${pointer} ${rule}`),
  ];
  const named = (body: object, name: string): object =>
    JSON.parse(JSON.stringify(body).replaceAll('"NAME"', JSON.stringify(name)));
  const puts = (id: string, body: object) => as(CARE, "PUT", `/v1/admin/partners/${id}`, body);

  test("ABUSE-16: a name with what nobody sees is refused at its field, and nothing is changed", async () => {
    for (const [hidden, rule] of [
      ["\u202e\u200b", "invisible"],
      ["Ins\u200bpecta", "hidden-characters"],
      ["\u202eInspecta", "hidden-characters"],
      ["Ins\u00adpecta", "hidden-characters"],
    ] as const) {
      const staff = [{ id: "nils", name: hidden, email: "nils@towly.example" }];
      const processor = { data: hidden, does: "looks" };
      const all = partnerDocument("towly", { name: hidden, purpose: hidden, staff, processor });
      const [status, ...errors] = refused(await puts("towly", all));
      expect(status).toBe(422);
      for (const at of ["/name", "/purpose", "/staff/0/name", "/processor/data"])
        expect(errors).toContain(`${at} ${rule}`);
      const dealer = dealerDocument("bath", "Europe/London", { name: hidden });
      const made = await as(CARE, "PUT", "/v1/admin/dealers/bath", dealer);
      expect(refused(made)).toContain(`/name ${rule}`);
    }
    expect((await as(CARE, "GET", "/v1/admin/partners/towly")).status).toBe(404);
    const joined = partnerDocument("towly", { name: "Cafe\u0301 می\u200cخواهم" });
    expect((await puts("towly", joined)).status).toBe(201);
    const { body } = await as(CARE, "GET", "/v1/admin/partners/towly");
    expect(body.name).toBe("Café می\u200cخواهم");
  });

  test("ABUSE-17: a field whose name would be lost on the way is refused where it stands", async () => {
    for (const name of ["constructor", "__proto__"]) {
      const leads = named(partnerDocument("towly", { leadTimes: { NAME: "P1D" } }), name);
      expect(refused(await puts("towly", leads))).toContain(`/leadTimes/${name} bad-name`);
      const asked = {
        dealer: "newport",
        service: "lease-inspection",
        start: "2027-03-02T10:00:00-05:00",
        options: { NAME: "x" },
        customer: { name: "Rosa Marin", email: "rosa@example.com" },
      };
      const booked = await kept.call("POST", "/v1/appointments", { body: named(asked, name) });
      expect(refused(booked)).toContain(`/options/${name} bad-name`);
      const times = "/v1/dealers/newport/services/lease-inspection/slots";
      const query = `from=2027-03-02&to=2027-03-04&option.${name}=x`;
      expect(refused(await kept.call("GET", `${times}?${query}`))).toContain(
        `/option.${name} bad-name`,
      );
    }
  });

  test("PARTNER-1: a dealer is not made under the id of a partner, and is told so at the id", async () => {
    await openPartner(kept, partnerDocument("towly"));
    const dealer = dealerDocument("towly", "America/New_York");
    const made = await as(CARE, "PUT", "/v1/admin/dealers/towly", dealer);
    expect(refused(made)).toEqual([422, "/id id-of-a-partner"]);
  });

  test("ENTITLED-4: what has no letters proves nothing, and names nobody", async () => {
    const opened = (customer: object, rest: object = {}) =>
      as(LUIS, "POST", "/v1/admin/dealers/newport/cases", {
        customer: { name: "Joan Lee", email: "joan@example.com", ...customer },
        department: "service",
        topic: "Brakes",
        ...rest,
      });
    const authorised = (name: string) => ({ contact: { authorised: [{ name }] } });
    const dashes = { vehicle: { registration: "--" } };
    const known = await opened({}, { ...authorised("Luis Marin"), ...dashes });
    expect(known.status, JSON.stringify(known.body)).toBe(201);
    const path = `/v1/admin/cases/${known.body.reference}/notes`;
    for (const told of ["-", "--", " . "]) {
      const note = { text: "Spoke", spokeWith: { name: "Luis Marin", told } };
      expect(refused(await as(LUIS, "POST", path, note))).toContain(
        "/spokeWith/told proof-does-not-fit",
      );
    }
    for (const name of ["💥", "...", "123"])
      expect(refused(await opened({}, authorised(name)))).toContain(
        "/contact/authorised/0/name not-a-plain-name",
      );
    expect(refused(await opened({ name: "💥" }))).toContain("/customer/name not-a-plain-name");
    expect((await opened({ name: "李" }, authorised("李"))).status).toBe(201);
  });

  test("URGENT-1: a car that stands is nobody's of sales, whichever department was chosen", async () => {
    const body = {
      dealer: "newport",
      department: "sales",
      topic: "The key does not turn",
      customer: { name: "Rosa Marin", email: "rosa@example.com", phone: "+12125550120" },
    };
    const urgent = await kept.call("POST", "/v1/callbacks", {
      body: { ...body, urgency: "immobile" },
    });
    expect(urgent.status, JSON.stringify(urgent.body)).toBe(201);
    expect(urgent.body.commitment).toMatchObject({ department: "service", urgency: "immobile" });
    const calm = await kept.call("POST", "/v1/callbacks", { body });
    expect(calm.body.commitment).toMatchObject({ department: "sales" });
  });

  test("SELF-8: one photo shows one part, and a paper is told what is taken", async () => {
    const made = await as(LUIS, "POST", "/v1/admin/dealers/newport/cases", {
      customer: { name: "Joan Lee", email: "joan@example.com" },
      department: "service",
      topic: "Lease end",
      leaseMaturityDate: "2027-04-15",
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const { reference } = made.body;
    await kept.settle();
    const [mail] = await kept.inbox("joan@example.com");
    const own = { bearer: /\?t=([\w-]+)/.exec(mail!.text)![1]! };
    const path = `/v1/cases/${reference}/self-inspection`;
    const sends = async (bytes: Buffer) => {
      const { body } = await kept.call("GET", `${path}/upload`, own);
      await sentToBucket(body, bytes);
      return body.id as string;
    };
    const says = (part: string, photo: string) =>
      kept.call("PUT", `${path}/parts/${part}`, { ...own, body: { state: "fine", photo } });
    const front = await sends(photographs.jpg);
    expect((await says("front", front)).status).toBe(200);
    expect((await says("front", front)).status).toBe(200);
    expect(refused(await says("left", front))).toEqual([422, "/photo photo-of-another-part"]);
    const { body } = await kept.call("GET", path, own);
    expect(body.parts.filter((one: { photo?: string }) => one.photo === front)).toHaveLength(1);
    for (const bytes of [Buffer.from("%PDF-1.4\n"), Buffer.from("<html>")]) {
      const paper = await says("rear", await sends(bytes));
      expect(paper.body.detail).toContain("image/webp");
      expect(paper.body.detail).not.toContain("pdf");
    }
  });
});
