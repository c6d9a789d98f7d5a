import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pages } from "../../functions/pages/function.ts";
import { sentToBucket } from "../fixtures/sent-to-bucket.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const EVIL = `"><script>alert('x')</script><img src=x onerror=alert(1)>{{7*7}}`;
/** What a page would hold if it showed that as markup. */
const RUN = /<script>|<img src=x|onerror=alert\(1\)>(?!&)/;

let kept: Kept;
let luis: AtDesk;
let stranger: AtDesk;
let reference: string;
let promise: string;
let appointment: string;
let waiting: string;
let file: string;

beforeAll(async () => {
  kept = await Kept.standingAt("2027-06-10T10:00:00-04:00");
  await openDealer(kept, dealerDocument("bath", "Europe/London"));
  const asked = await kept.call("POST", "/v1/callbacks", {
    body: {
      dealer: "northside",
      department: "service",
      topic: `The oil leak ${EVIL}`,
      message: EVIL,
      customer: { name: `Rosa ${EVIL}`, email: "rosa@example.com", phone: "+12125550123" },
      vehicle: { registration: "ABC1234", make: "Fiat <b>", model: EVIL.slice(0, 40) },
    },
  });
  expect(asked.status).toBe(201);
  ({ reference } = asked.body);
  promise = asked.body.commitment.id;
  [luis, stranger] = await Promise.all([
    AtDesk.as(kept, "luis@northside.example", "northside"),
    AtDesk.as(kept, "luis@bath.example", "bath"),
  ]);
  const days = "from=2027-06-11&to=2027-06-11";
  const listed = await kept.call("GET", `/v1/dealers/northside/services/drop-off/slots?${days}`);
  const path = `/v1/admin/cases/${reference}/appointments`;
  const bearer = await kept.signIn("luis@northside.example");
  const body = { service: "drop-off", start: listed.body.days[0].slots[0].start };
  appointment = (await kept.call("POST", path, { bearer, body })).body.appointment.id;
  const wish = { bearer, body: { service: "lease-inspection" } };
  const waits = await kept.call("POST", `/v1/admin/cases/${reference}/waiting`, wish);
  expect(waits.status).toBe(201);
  waiting = waits.body.waiting.id;
  const files = `/v1/admin/cases/${reference}/files`;
  const { body: form } = await kept.call("GET", `${files}/upload`, { bearer });
  await sentToBucket(form, Buffer.from("%PDF-1.7\n1 0 obj\nendobj\n%%EOF"));
  const report = { id: form.id, what: `Report ${EVIL}` };
  const added = await kept.call("POST", files, { bearer, body: report });
  expect(added.status).toBe(201);
  file = form.id;
});
afterAll(() => kept[Symbol.asyncDispose]());

/** An address of this story; `id` is of a promise, an appointment or a place in the queue. */
function filled(path: string): string {
  return path
    .replace("{reference}", reference)
    .replace("promises/{id}", `promises/${promise}`)
    .replace("appointments/{id}", `appointments/${appointment}`)
    .replace("waiting/{id}", `waiting/${waiting}`)
    .replace("files/{id}", `files/${file}`)
    .replace("{dealer}", "northside")
    .replace("{brand}", "aurora")
    .replace("{partner}", "inspecta")
    .replace("{campaign}", "cpn_none")
    .replace("{part}", "hours")
    .replace("{step}", "hours");
}

const routes = pages.trigger.serves.filter((route) => route.includes(" /desk"));
const of = (method: string) =>
  routes.flatMap((route) =>
    route.startsWith(`${method} `) ? [route.slice(method.length + 1)] : [],
  );
const FORMS = of("POST");
/** There is nothing in them that somebody could lose, so they lead where they would have led. */
const SIGNS_OUT = /sign-out/;
/** Whoever leads another dealer of the brand asks of people there, for that one. */
const ABOUT_SOMEBODY = /\{(?:reference|dealer)\}|\{brand\}(?!\/people)/;

describe("every form of the desk", () => {
  test.each(FORMS)("POST %s takes no guessed token, and none from another site", async (form) => {
    const guessed = await luis.sends(filled(form), { form: "guessed", text: "x" });
    expect(guessed.status).toBe(403);
    const foreign = await luis.sends(filled(form), { text: "x" }, "https://evil.example");
    expect(foreign.status).toBe(403);
  });

  test.each(FORMS.filter((form) => !SIGNS_OUT.test(form)))(
    "POST %s does nothing after the session, and shows what was typed",
    async (form) => {
      const answer = await fetch(kept.url + filled(form), {
        method: "POST",
        redirect: "manual",
        headers: { origin: kept.url },
        body: new URLSearchParams({ note: EVIL, form: "old" }),
      });
      const text = await answer.text();
      expect(answer.status).toBe(401);
      expect(text).toContain("&lt;script&gt;");
      expect(text).not.toMatch(RUN);
    },
  );

  test.each(FORMS.filter((form) => ABOUT_SOMEBODY.test(form)))(
    "POST %s of another dealer does not exist",
    async (form) => {
      const { status, text } = await stranger.sends(filled(form), { text: "x" });
      expect(status).toBe(404);
      expect(text).not.toContain("Rosa");
    },
  );
});

describe("every page of the desk", () => {
  test.each(of("GET").filter((page) => ABOUT_SOMEBODY.test(page)))(
    "GET %s of another dealer does not exist",
    async (page) => {
      const { status, text } = await stranger.sees(filled(page));
      expect(status).toBe(404);
      expect(text).not.toContain("Rosa");
    },
  );

  test.each(of("GET").filter((page) => !/brand|partners|\{part\}/.test(page)))(
    "GET %s shows markup that somebody typed as text",
    async (page) => {
      const { status, text } = await luis.sees(
        `${filled(page)}?show=all&to=${encodeURIComponent(EVIL)}`,
      );
      // 403: who read what is for who leads the whole dealer.
      expect([200, 303, 401, 403, 422]).toContain(status);
      expect(text).not.toMatch(RUN);
    },
  );
});

describe("what is typed at the desk", () => {
  test("comes back as text, whatever form it was typed into", async () => {
    const everything = Object.fromEntries(
      [
        "name",
        "topic",
        "email",
        "phone",
        "registration",
        "notes",
        "what",
        "note",
        "reason",
        "text",
        "said",
        "date",
        "time",
        "due",
        "kind",
        "owner",
        "to",
        "department",
        "language",
        "start",
        "service",
        "key",
        "seen",
        "status",
        "outcome",
      ].map((field) => [field, EVIL]),
    );
    for (const form of FORMS) {
      if (SIGNS_OUT.test(form)) continue;
      const { status, text } = await luis.sends(filled(form), everything);
      expect(status, form).toBeLessThan(500);
      expect(text, form).not.toMatch(RUN);
    }
    const sheet = await luis.sees(`/desk/cases/${reference}`);
    expect(sheet.text).toContain("&lt;script&gt;");
    expect(sheet.text).not.toMatch(RUN);
  });

  test("leads nowhere else after a press", async () => {
    const seen = await luis.hidden(`/desk/cases/${reference}`, "seen");
    const path = `/desk/cases/${reference}/promises/${promise}/log`;
    for (const back of ["https://evil.example", "//evil.example", "/desk/../d/x", "/desk\\@evil"]) {
      const { location } = await luis.sends(path, { seen, outcome: "voicemail", back });
      expect(["", "/desk"]).toContain(location.split("?")[0]);
    }
  });
});

describe("a page that is no longer as it was", () => {
  test.each([
    "log",
    "acknowledge",
    "move",
    "hand-off",
    "accept",
    "return",
    "settle",
    "escalate",
    "withdraw",
  ])("%s on an old version changes nothing", async (what) => {
    const before = await story();
    const { status } = await luis.sends(`/desk/cases/${reference}/promises/${promise}/${what}`, {
      seen: "0",
      outcome: "reached",
      due: "tomorrow",
      reason: "x",
      answer: "disputed",
      note: "x",
      to: "staff:sam",
    });
    expect(status).toBe(409);
    expect(await story()).toEqual(before);
  });

  test("the same press sent twice at once counts once", async () => {
    const seen = await luis.hidden(`/desk/cases/${reference}`, "seen");
    const before = (await story()).length;
    const path = `/desk/cases/${reference}/promises/${promise}/log`;
    const press = () => luis.sends(path, { seen, outcome: "no-answer", phone: "+12125550123" });
    const answers = await Promise.all([press(), press(), press()]);
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(1);
    expect(statuses.filter((status) => status === 409)).toHaveLength(2);
    expect((await story()).length).toBe(before + 1);
  });

  test("the same caller sent twice at once is one case", async () => {
    const key = await luis.hidden("/desk/dealers/northside/new", "key");
    const caller = {
      key,
      name: "Ida",
      phone: "+12125550177",
      topic: "Brakes",
      department: "service",
      due: "nothing",
      said: "Told her the price",
    };
    const press = () => luis.sends("/desk/dealers/northside/new", caller);
    const places = (await Promise.all([press(), press()])).map(({ location }) => location);
    expect(places[0]).toMatch(/^\/desk\/cases\/[0-9A-Z]+$/);
    expect(new Set(places).size).toBe(1);
  });
});

async function story(): Promise<readonly unknown[]> {
  const bearer = await kept.signIn("luis@northside.example");
  return (await kept.call("GET", `/v1/admin/cases/${reference}`, { bearer })).body.timeline;
}
