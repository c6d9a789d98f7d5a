import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

/** Text browsers, readers and search engines read what stands in a page, whatever hides it. */
describe("a page, read by whoever knows neither style nor script", () => {
  let kept: Kept;
  let start: string;
  let own: string;
  let cookie: string;
  let desk: AtDesk;
  let reference: string;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-10T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    const days = "from=2027-05-11&to=2027-05-11";
    const slots = await kept.call("GET", `/v1/dealers/bath/services/test-drive/slots?${days}`);
    start = slots.body.days[0].slots[0].start;
    const booked = await kept.call("POST", "/v1/appointments", {
      body: {
        dealer: "bath",
        service: "test-drive",
        start,
        customer: { name: "Rosa Marin", email: "rosa@example.com" },
      },
    });
    ({ reference } = booked.body);
    own = `/c/${reference}`;
    const opened = await kept.call("GET", `${own}?t=${booked.body.caseToken}`);
    cookie = opened.headers
      .getSetCookie()
      .map((one) => one.split(";", 1).join(""))
      .join("; ");
    desk = await AtDesk.as(kept, "grace@bath.example", "bath");
  });
  afterAll(() => kept[Symbol.asyncDispose]());

  const PUBLIC = [
    "/",
    "/d/bath",
    "/d/bath?service=test-drive",
    "/d/bath?service=test-drive&embed=yes",
    "/d/bath?service=test-drive&start=START",
    "/d/bath/call",
    "/d/bath/privacy",
    "/docs",
    "/nothing",
  ];
  const OWN = ["", "/contact", "/customer", "/notes", "/data", "/calls", "/promises"];
  const DESK = ["", "/today", "/new", "/find", "/report", "/document", "/document/hours"];

  test.each(PUBLIC)("%s says what is so and nothing else", async (path) => {
    const address = path.replace("START", encodeURIComponent(start));
    const { body } = await kept.call("GET", address, { headers: { accept: "text/html" } });
    readsWell(body);
  });

  test.each(OWN)("a case%s says what is so and nothing else", async (path) => {
    const { status, body } = await kept.call("GET", own + path, { headers: { cookie } });
    expect(status).toBe(200);
    readsWell(body);
  });

  test.each(DESK)("the desk%s says what is so and nothing else", async (path) => {
    readsWell((await desk.sees(`/desk/dealers/bath${path}`)).text);
  });

  test("a case at the desk does, too", async () => {
    readsWell((await desk.sees(`/desk/cases/${reference}`)).text);
  });
});

function readsWell(page: string): void {
  const body = page.slice(page.indexOf("<body"));
  expect(body.length).toBeGreaterThan(200);
  // What only a style or a script would keep from being read.
  expect(body).not.toContain("<template");
  const hidden = body.matchAll(/<(\w+)\b(?=[^>]*\s(?:hidden|style)(?:[\s=>]))[^>]*>(?!<\/\1>)/g);
  expect([...hidden].map(([tag]) => tag)).toEqual([]);
  // Words that run together once the tags between them are gone.
  const inline = "(?:a|b|i|em|strong|small|span|time|code)";
  const together = new RegExp(
    `[\\p{L}\\p{N}]</${inline}><${inline}(?:\\s[^>]*)?>[\\p{L}\\p{N}]`,
    "gu",
  );
  expect([...body.matchAll(together)].map(([text]) => text)).toEqual([]);
  // A day has no length that it could have.
  expect(body).not.toMatch(/<input(?=[^>]*type="date")(?=[^>]*maxlength)/);
  const text = body.replaceAll(/<[^>]*>/g, "");
  expect(text).not.toMatch(/Something has changed here|Did you mean|Yours shows another|Copied/);
}
