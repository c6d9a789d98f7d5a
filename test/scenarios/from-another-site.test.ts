import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";
import type { Reply } from "./harness/kept.ts";

const BATH = "https://www.bath.example";
const WELLS = "http://localhost:8080";
const DRAFT = "https://www.draft.example";
const STRANGER = "https://www.elsewhere.example";
const START = "2027-06-11T10:00:00+01:00";

/** Thursday 10:00; Bath and Wells name a site each, and so does a third whom nobody can find yet. */
describe("the API from a dealer's own site", () => {
  let kept: Kept;
  beforeAll(async () => {
    kept = await Kept.standingAt("2027-06-10T10:00:00+01:00");
    await openDealer(kept, dealerDocument("bath", "Europe/London", { embedOn: [BATH] }));
    await openDealer(kept, dealerDocument("wells", "Europe/London", { embedOn: [WELLS] }));
    const draft = { embedOn: [DRAFT], draft: true };
    await openDealer(kept, dealerDocument("soon", "Europe/London", draft));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const readableBy = ({ headers }: Reply) => headers.get("access-control-allow-origin");
  const ask = (origin: string, method: string, path: string, init: object = {}) =>
    kept.call(method, path, {
      ...init,
      headers: { origin, ...("headers" in init ? Object(init.headers) : {}) },
    });
  const preflight = (origin: string, method: string, path: string) =>
    ask(origin, "OPTIONS", path, {
      headers: {
        "access-control-request-method": method,
        "access-control-request-headers": "content-type,idempotency-key",
      },
    });

  let customers = 0;
  const booking = (over: object = {}) => {
    customers += 1;
    return {
      dealer: "bath",
      service: "test-drive",
      start: START,
      customer: { name: "Rosa Marin", email: `rosa-${customers}@example.com` },
      ...over,
    };
  };

  test("SITE-1: is read on the sites of the dealer it is about, by the address", async () => {
    for (const path of ["", "/services/test-drive/slots?from=2027-06-11&to=2027-06-11"]) {
      const address = `/v1/dealers/bath${path}`;
      const own = await ask(BATH, "GET", address);
      expect([own.status, readableBy(own)]).toEqual([200, BATH]);
      expect(own.headers.get("vary")).toBe("Origin");
      expect(own.headers.get("access-control-expose-headers")).toMatch(
        /Location, ETag, Retry-After, Idempotent-Replayed, .*RateLimit-Remaining/,
      );
      for (const other of [WELLS, STRANGER, DRAFT, "null", `${BATH}.evil.example`, `${BATH}:444`]) {
        const answer = await ask(other, "GET", address);
        expect([other, answer.status, readableBy(answer)]).toEqual([other, 200, null]);
      }
    }
    // However the address is written.
    expect(readableBy(await ask(WELLS, "GET", "/v1/dealers/%62ath"))).toBeNull();
    expect(readableBy(await ask(BATH, "GET", "/v1/dealers/%62ath"))).toBe(BATH);
    // What is kept of an answer without a site is not shown to one.
    expect((await kept.call("GET", "/v1/dealers/bath")).headers.get("vary")).toBe("Origin");
  });

  test("SITE-1: a site that is named with the port it has anyway is the one that browsers name without", async () => {
    const [site, other] = ["https://www.ely.example", "https://www.ely.example:8443"];
    const embedOn = [`${site}:443`, other];
    await openDealer(kept, dealerDocument("ely", "Europe/London", { embedOn }));
    for (const origin of [site, other])
      expect(readableBy(await ask(origin, "GET", "/v1/dealers/ely"))).toBe(origin);
    const bearer = await kept.signIn("care@aurora.example");
    const { body } = await kept.call("GET", "/v1/admin/dealers/ely", { bearer });
    expect(body.embedOn).toEqual([site, other]);
  });

  test("SITE-1: a booking is read where its dealer names the site, and made wherever it comes from", async () => {
    const own = await ask(BATH, "POST", "/v1/appointments", { body: booking() });
    expect([own.status, readableBy(own)]).toEqual([201, BATH]);
    const start = "2027-06-11T12:00:00+01:00";
    const made = await ask(WELLS, "POST", "/v1/appointments", { body: booking({ start }) });
    expect([made.status, readableBy(made)]).toEqual([201, null]);
    const call = {
      dealer: "wells",
      topic: "A rattle",
      customer: { name: "Al", phone: "+442079460123" },
    };
    expect(readableBy(await ask(WELLS, "POST", "/v1/callbacks", { body: call }))).toBe(WELLS);
  });

  test("SITE-1: refusals are read as answers are, and say when to come again", async () => {
    const taken = await ask(BATH, "POST", "/v1/appointments", { body: booking({ start: START }) });
    expect([taken.status, readableBy(taken)]).toEqual([409, BATH]);
    expect(taken.body.alternatives.length).toBeGreaterThan(0);
    const wrong = await ask(BATH, "POST", "/v1/appointments", { body: booking({ odd: 1 }) });
    expect([wrong.status, readableBy(wrong)]).toEqual([422, BATH]);
    // Nobody can say whose these are; they are the same whoever asks.
    const nameless = await ask(WELLS, "POST", "/v1/appointments", { body: [] });
    expect([nameless.status, readableBy(nameless)]).toEqual([422, WELLS]);
    const nowhere = await ask(BATH, "GET", "/v1/nothing");
    expect([nowhere.status, readableBy(nowhere)]).toEqual([404, null]);
    const unknown = await ask(BATH, "GET", "/v1/dealers/nobody");
    expect([unknown.status, readableBy(unknown)]).toEqual([404, BATH]);
    expect(readableBy(await ask(STRANGER, "GET", "/v1/dealers/nobody"))).toBeNull();
    for (let call = 0; ; call += 1) {
      const body = booking({ start: "2027-06-20T10:00:00+01:00" });
      const customer = { ...body.customer, email: "often@example.com" };
      const asked = {
        body: {
          dealer: "bath",
          topic: `Call ${call}`,
          customer: { ...customer, phone: "+442079460177" },
        },
      };
      const answer = await ask(BATH, "POST", "/v1/callbacks", asked);
      expect([answer.status, readableBy(answer)]).toEqual([answer.status, BATH]);
      if (answer.status !== 429) continue;
      expect(answer.headers.get("retry-after")).toMatch(/^\d+$/);
      break;
    }
  });

  test("SITE-1: a case is read with its key on its dealer's sites alone, also once the key is another", async () => {
    const start = "2027-06-11T15:00:00+01:00";
    const booked = booking({ start });
    const { body } = await kept.call("POST", "/v1/appointments", { body: booked });
    const { reference, caseToken: bearer } = body;
    const own = await ask(BATH, "GET", `/v1/cases/${reference}`, { bearer });
    expect([own.status, readableBy(own)]).toEqual([200, BATH]);
    const other = await ask(WELLS, "GET", `/v1/cases/${reference}`, { bearer });
    expect([other.status, readableBy(other)]).toEqual([200, null]);
    const wrongState = await ask(WELLS, "POST", `/v1/cases/${reference}/feedback`, {
      bearer,
      body: { rating: 5 },
    });
    expect([wrongState.status, readableBy(wrongState)]).toEqual([409, null]);
    // The key is replaced for whoever has shown that its mails reach them.
    await kept.settle();
    const [mail] = await kept.inbox(booked.customer.email);
    const key = /[?&]m=([\w-]+)/.exec(mail?.text ?? "")?.[1];
    const proof = { bearer, body: { key } };
    expect(readableBy(await ask(BATH, "POST", `/v1/cases/${reference}/proof`, proof))).toBe(BATH);
    const renewed = await ask(BATH, "POST", `/v1/cases/${reference}/rotate-link`, {
      bearer,
      body: {},
    });
    expect([renewed.status, readableBy(renewed)]).toEqual([202, BATH]);
  });

  test("SITE-3: no header tells whether a case exists, or whose it is", async () => {
    const start = "2027-06-11T16:00:00+01:00";
    const { body } = await kept.call("POST", "/v1/appointments", { body: booking({ start }) });
    for (const site of [BATH, WELLS]) {
      for (const reference of [body.reference, "0000000000"]) {
        const without = await ask(site, "GET", `/v1/cases/${reference}`);
        expect([without.status, readableBy(without)]).toEqual([404, site]);
        const link = { body: { email: "rosa@example.com" } };
        const linked = await ask(site, "POST", `/v1/cases/${reference}/link`, link);
        expect([linked.status, readableBy(linked)]).toEqual([202, site]);
        const guess = { body: { code: "123456" } };
        const entered = await ask(site, "POST", `/v1/cases/${reference}/code`, guess);
        expect([entered.status, readableBy(entered)]).toEqual([404, site]);
      }
    }
    const foreign = await ask(STRANGER, "GET", `/v1/cases/${body.reference}`);
    expect([foreign.status, readableBy(foreign)]).toEqual([404, null]);
  });

  test("SITE-2: a preflight is answered by the dealer in its address, else by what any dealer names", async () => {
    const allowed = await preflight(BATH, "POST", "/v1/appointments");
    expect([allowed.status, readableBy(allowed)]).toEqual([204, BATH]);
    expect(allowed.headers.get("access-control-max-age")).toBe("7200");
    expect(allowed.headers.get("vary")).toContain("Origin");
    expect(allowed.headers.get("access-control-allow-methods")).toBe("GET, HEAD, POST, PUT");
    expect(allowed.headers.get("access-control-allow-headers")).toBe(
      "Authorization, Content-Type, Idempotency-Key, If-Match, Kept-Proof",
    );
    const { reference } = { reference: "0000000000" };
    expect(readableBy(await preflight(WELLS, "GET", `/v1/cases/${reference}`))).toBe(WELLS);
    expect(readableBy(await preflight(BATH, "GET", "/v1/dealers/bath"))).toBe(BATH);
    expect(readableBy(await preflight(WELLS, "GET", "/v1/dealers/bath"))).toBeNull();
    for (const site of [STRANGER, DRAFT, "null"]) {
      for (const path of ["/v1/appointments", "/v1/dealers/bath", `/v1/cases/${reference}`]) {
        const refused = await preflight(site, "POST", path);
        expect([refused.status, readableBy(refused)]).toEqual([204, null]);
        expect(refused.headers.get("access-control-allow-methods")).toBeNull();
      }
    }
  });

  test("SITE-4: cookies are never allowed, and nothing of staff or pages is opened", async () => {
    const seen = [
      await preflight(BATH, "POST", "/v1/appointments"),
      await ask(BATH, "GET", "/v1/dealers/bath"),
    ];
    for (const { headers } of seen)
      expect(headers.get("access-control-allow-credentials")).toBeNull();
    const bearer = await kept.signIn("grace@bath.example");
    const closed = [
      await preflight(BATH, "GET", "/v1/admin/me"),
      await preflight(BATH, "PUT", "/v1/admin/dealers/bath"),
      await ask(BATH, "GET", "/v1/admin/me", { bearer }),
      await preflight(BATH, "GET", "/v1/nothing"),
      await ask(BATH, "GET", "/d/bath"),
      await preflight(BATH, "GET", "/d/bath"),
      await ask(BATH, "GET", "/desk"),
    ];
    for (const answer of closed) {
      expect(readableBy(answer)).toBeNull();
      expect(answer.headers.get("access-control-allow-methods")).toBeNull();
    }
  });

  test("SITE-8: the element and its words are files for every site, kept for an hour", async () => {
    const files = ["kept.js", "book.js", "proof.js", "kept.d.ts", "words-de.json"];
    for (const file of files) {
      const answer = await ask(STRANGER, "GET", `/embed/v1/${file}`);
      expect([file, answer.status, readableBy(answer)]).toEqual([file, 200, "*"]);
      expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
      expect(answer.headers.get("cache-control")).toBe("public, max-age=3600");
      const headers = { "if-none-match": answer.headers.get("etag") ?? "" };
      const again = await fetch(`${kept.url}/embed/v1/${file}`, { headers });
      expect(again.status).toBe(304);
    }
    for (const file of ["nothing.js", "__proto__", "constructor"])
      expect((await ask(STRANGER, "GET", `/embed/v1/${file}`)).status).toBe(404);
  });
});
