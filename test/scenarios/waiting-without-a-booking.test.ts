import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

/** Wednesday, an hour after opening. */
describe("waiting without a booking", () => {
  let kept: Kept;
  let ana: string;

  const EARLY = "2027-05-10T10:00:00+01:00";
  const WEDNESDAY = "2027-05-05T10:00:00+01:00";
  const wish = (name: string, over: object = {}) => ({
    dealer: "bath",
    service: "test-drive",
    customer: { name, email: `${name}@example.com` },
    ...over,
  });
  const join = (name: string, over: object = {}, key?: string) =>
    kept.call("POST", "/v1/waiting", {
      body: wish(name, over),
      ...(key === undefined ? {} : { headers: { "idempotency-key": key } }),
    });
  const book = (start: string, name: string) =>
    kept.call("POST", "/v1/appointments", { body: wish(name, { start }) });
  const inbox = (name: string) => kept.inbox(`${name}@example.com`);
  const mailsOf = async (name: string, about: RegExp) =>
    (await inbox(name)).filter(({ subject }) => about.test(subject));

  const visitor = async (start: string, name: string) => {
    const { status, body } = await book(start, name);
    expect(status).toBe(201);
    const path = `/v1/cases/${body.reference}/appointments/${body.appointment.id}`;
    return {
      desk: path.replace("/v1/", "/v1/admin/"),
      cancel: () => kept.call("POST", `${path}/cancel`, { bearer: body.caseToken, body: {} }),
    };
  };

  /** Somebody who waits; `opens` is what everybody does with the link in their mail. */
  const waiter = async (name: string, over: object = {}) => {
    const { status, body } = await join(name, over);
    expect(status, JSON.stringify(body)).toBe(201);
    const bearer: string = body.caseToken;
    const path = `/v1/cases/${body.reference}`;
    const desk = `/v1/admin/cases/${body.reference}`;
    const { id } = body.waiting;
    return {
      body,
      desk,
      id,
      act: (action: string) =>
        kept.call("POST", `${path}/waiting/${id}/${action}`, { bearer, body: {} }),
      opens: async () => {
        const [mail] = await inbox(name);
        const key = /[?&]m=([\w-]+)/.exec(mail?.text ?? "")?.[1];
        const { status: proven } = await kept.call("POST", `${path}/proof`, {
          bearer,
          body: { key },
        });
        expect(proven).toBe(200);
        await kept.settle();
      },
      see: async () => (await kept.call("GET", path, { bearer })).body,
    };
  };
  /** The clock stands still, and who came first is a matter of time. */
  const later = () => kept.passes("PT1M");
  const free = async (start: string) => {
    const one = await visitor(start, "early");
    return async () => {
      expect((await one.cancel()).status).toBe(200);
      await kept.settle();
    };
  };

  beforeAll(async () => {
    kept = await Kept.standingAt(WEDNESDAY);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());
  beforeEach(async () => {
    await kept.reset();
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    ana = await kept.signIn("ana@bath.example");
  });

  test("WAITING-5: whom no time suits is on the list until a day, and promised word by another", async () => {
    const { body, see } = await waiter("rosa", { from: EARLY });
    expect(body).toMatchObject({
      waiting: {
        status: "waiting",
        service: "test-drive",
        from: EARLY,
        before: "2027-06-03T00:00:00+01:00",
        wish: { location: { kind: "dealer" } },
        commitment: body.commitment.id,
        passedOver: "address-not-proven",
      },
      commitment: { kind: "update", status: "open", dueAt: expect.stringMatching(/^2027-05-06T/) },
    });
    expect(body.waiting).not.toHaveProperty("appointment");
    const mails = await inbox("rosa");
    // One mail for both; the promise is named in it.
    expect(mails.map(({ subject }) => subject)).toEqual([
      "Waiting list until Wed 2 Jun: Test drive",
    ]);
    expect(mails[0]!.text).toMatch(/If nothing has become free by [^]*, Ana Lopez will tell you/);
    expect(mails[0]!.text).toContain("Stop waiting");
    const story = await see();
    expect(story.waiting).toHaveLength(1);
    expect(story.commitments).toMatchObject([{ id: body.commitment.id, status: "open" }]);
  });

  test("WAITING-6: a freed time is held for whoever has opened our mail, and taking it books it", async () => {
    const frees = await free(EARLY);
    const stranger = await waiter("stranger");
    await later();
    const rosa = await waiter("rosa");
    await rosa.opens();
    await frees();
    expect(await mailsOf("stranger", /free for you/i)).toEqual([]);
    expect((await stranger.see()).waiting).toMatchObject([{ status: "waiting" }]);
    const [offer] = await mailsOf("rosa", /free for you/i);
    expect(offer!.text).toContain("Monday, 10 May 2027, 10:00 BST");
    expect((await book(EARLY, "quick")).status).toBe(409);

    const taken = await rosa.act("accept");
    expect(taken).toMatchObject({ status: 200, body: { start: EARLY, status: "confirmed" } });
    expect((await rosa.act("accept")).status).toBe(409);
    await kept.settle();
    const story = await rosa.see();
    expect(story.waiting).toEqual([]);
    expect(story.appointments).toMatchObject([{ start: EARLY, status: "confirmed" }]);
    expect(story.commitments).toMatchObject([{ status: "withdrawn" }]);
    // Told once: the confirmation is the news.
    const told = (await inbox("rosa")).map(({ subject }) => subject);
    expect(told).toHaveLength(3);
    expect(told.at(-1)).toMatch(/^Test drive confirmed/);
    expect(await kept.inbox("ana@bath.example")).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ subject: expect.stringMatching(/nothing is left to do/i) }),
      ]),
    );
  });

  test("WAITING-6: a no and silence pass it on, and they wait on", async () => {
    const frees = await free(EARLY);
    const first = await waiter("first");
    await first.opens();
    await later();
    const second = await waiter("second");
    await second.opens();
    await frees();
    expect(await first.act("decline")).toMatchObject({ status: 200, body: { status: "waiting" } });
    await kept.settle();
    expect((await second.see()).waiting).toMatchObject([{ status: "offered" }]);
    await kept.passes("PT31M");
    expect((await second.see()).waiting).toMatchObject([{ status: "waiting" }]);
    expect((await second.act("accept")).body.type).toMatch(/no-offer$/);
    expect((await book(EARLY, "anybody")).status).toBe(201);
  });

  test("WAITING-11: of many places in the queue, none keeps a time from everybody for long", async () => {
    const frees = await free(EARLY);
    for (let place = 0; place < 8; place += 1) {
      const one = await waiter(`place${place}`);
      await one.opens();
      await later();
    }
    await frees();
    await kept.passes("PT2H50M");
    expect((await book(EARLY, "anybody")).status).toBe(409);
    await kept.passes("PT11M");
    expect((await book(EARLY, "anybody")).status).toBe(201);
    const held = await Promise.all([0, 5, 6, 7].map((n) => mailsOf(`place${n}`, /free for you/i)));
    expect(held.map(({ length }) => length)).toEqual([1, 1, 0, 0]);
  });

  test("WAITING-7: whoever leaves ends the promise; whom the desk takes off hears it, and it stays", async () => {
    const rosa = await waiter("rosa");
    expect(await rosa.act("leave")).toMatchObject({ status: 200, body: { status: "left" } });
    expect((await rosa.act("leave")).status).toBe(409);
    await kept.settle();
    expect((await rosa.see()).commitments).toMatchObject([{ status: "withdrawn" }]);

    const luis = await waiter("luis");
    const left = await kept.call("POST", `${luis.desk}/waiting/${luis.id}/leave`, {
      bearer: ana,
      body: {},
    });
    expect(left.status).toBe(200);
    await kept.settle();
    expect((await luis.see()).commitments).toMatchObject([{ status: "open" }]);
    const [told] = await mailsOf("luis", /off the waiting list/i);
    expect(told!.text).toMatch(/Our promise stays as it is: Ana Lopez/);
  });

  test("WAITING-7: whoever has an appointment for it meanwhile waits no more", async () => {
    const frees = await free(EARLY);
    const rosa = await waiter("rosa");
    await rosa.opens();
    await later();
    const booked = await kept.call("POST", `${rosa.desk}/appointments`, {
      bearer: ana,
      body: { service: "test-drive", start: "2027-05-12T10:00:00+01:00" },
    });
    expect(booked.status).toBe(201);
    await kept.settle();
    await frees();
    const story = await rosa.see();
    expect(story.waiting).toEqual([]);
    expect(story.commitments).toMatchObject([{ status: "withdrawn" }]);
    expect(await mailsOf("rosa", /free for you/i)).toEqual([]);
  });

  test("WAITING-8: nobody waits for ever, and none ends unsaid", async () => {
    const rosa = await waiter("rosa", { before: "2027-05-07T12:00:00+01:00" });
    await kept.clockReaches("2027-05-07T12:05:00+01:00");
    const story = await rosa.see();
    expect(story.waiting).toEqual([]);
    const [ended] = await mailsOf("rosa", /nothing became free/i);
    expect(ended!.text).toContain("/d/bath?service=test-drive");
    // Its owner still owes them word.
    expect(story.commitments).toMatchObject([{ status: "open" }]);
    expect(ended!.text).toMatch(/Our promise stays open until it is kept/);
  });

  test("WAITING-8: the end lies ahead, within four weeks and what can be booked", async () => {
    const refused = async (over: object) => {
      const { status, body } = await join("rosa", over);
      return [status, body.errors?.[0]?.pointer, body.errors?.[0]?.rule ?? body.type];
    };
    expect(await refused({ before: "2027-05-05T09:00:00+01:00" })).toEqual([
      422,
      "/before",
      "too-soon-to-wait",
    ]);
    expect(await refused({ before: "2027-05-05T11:30:00+01:00" })).toEqual([
      422,
      "/before",
      "too-soon-to-wait",
    ]);
    expect(await refused({ before: "2027-06-03T00:00:01+01:00" })).toEqual([
      422,
      "/before",
      "too-long-to-wait",
    ]);
    expect(await refused({ from: EARLY, before: EARLY })).toEqual([
      422,
      "/before",
      "not-after-from",
    ]);
    expect((await refused({ service: "balloon" }))[0]).toBe(404);
    expect((await refused({ location: { kind: "home" } }))[0]).toBe(422);
    expect(await inbox("rosa")).toEqual([]);
  });

  test("said twice with one key it is one place in the queue", async () => {
    const key = "waiting-once-0001";
    const first = await join("rosa", {}, key);
    const again = await join("rosa", {}, key);
    expect(again.body).toEqual(first.body);
    const twice = await kept.call("POST", `/v1/cases/${first.body.reference}/waiting`, {
      bearer: first.body.caseToken,
      body: { service: "test-drive" },
    });
    expect(twice).toMatchObject({ status: 409, body: { type: "/problems/waits-already" } });
  });

  test("WAITING-9: whom no mail reaches is called, and the desk sees everybody who waits", async () => {
    const frees = await free(EARLY);
    const called = await join("tom", { customer: { name: "Tom Ray", phone: "+44 20 7946 0123" } });
    expect(called.body).toMatchObject({
      commitment: { kind: "callback" },
      waiting: { passedOver: "no-mail" },
    });
    await later();
    const rosa = await waiter("rosa");
    await rosa.opens();
    await frees();
    const list = (query = "") =>
      kept.call("GET", `/v1/admin/dealers/bath/waiting${query}`, { bearer: ana });
    const { body } = await list();
    expect(body.items).toMatchObject([
      { customer: { name: "Tom Ray" }, passedOver: "no-mail", status: "waiting" },
      { customer: { name: "rosa" }, status: "offered", offer: { start: EARLY } },
    ]);
    const page = await list("?limit=1");
    expect(page.body.items).toHaveLength(1);
    const next = await list(`?limit=1&cursor=${page.body.nextCursor}`);
    expect(next.body).toMatchObject({ items: [{ customer: { name: "rosa" } }] });
    expect(next.body).not.toHaveProperty("nextCursor");
    const unsaid = await kept.call("GET", "/v1/admin/dealers/bath/waiting");
    expect(unsaid.status).toBe(401);
  });

  test("the desk puts a customer on the list, and takes the held time for them", async () => {
    const frees = await free(EARLY);
    const opened = await kept.call("POST", "/v1/admin/dealers/bath/cases", {
      bearer: ana,
      body: {
        department: "sales",
        topic: "A test drive",
        customer: { name: "Mia Fox", email: "mia@example.com" },
      },
    });
    const path = `/v1/admin/cases/${opened.body.reference}`;
    const joined = await kept.call("POST", `${path}/waiting`, {
      bearer: ana,
      body: { service: "test-drive" },
    });
    expect(joined).toMatchObject({ status: 201, body: { waiting: { status: "waiting" } } });
    expect(joined.body).not.toHaveProperty("caseToken");
    await frees();
    const { id } = joined.body.waiting;
    const taken = await kept.call("POST", `${path}/waiting/${id}/accept`, {
      bearer: ana,
      body: {},
    });
    expect(taken).toMatchObject({ status: 200, body: { start: EARLY } });
  });

  test("what the dealer no longer offers ends the waiting, and its owner is told; the promise stays", async () => {
    const other = await visitor(EARLY, "early");
    const rosa = await waiter("rosa", { options: { model: "500e" } });
    await rosa.opens();
    const maya = await kept.signIn("maya@bath.example");
    const { body: document, headers } = await kept.call("GET", "/v1/admin/dealers/bath", {
      bearer: maya,
    });
    const resources = document.resources.map((one: { options?: object }) =>
      one.options === undefined ? one : { ...one, options: { colour: "red" } },
    );
    const replaced = await kept.call("PUT", "/v1/admin/dealers/bath", {
      bearer: maya,
      body: { ...document, resources },
      headers: { "if-match": headers.get("etag")! },
    });
    expect(replaced.status, JSON.stringify(replaced.body)).toBe(200);
    // At the desk what was changed a moment ago counts.
    await kept.call("POST", `${other.desk}/cancel`, { bearer: ana, body: {} });
    await kept.settle();
    const story = await rosa.see();
    expect(story.waiting).toEqual([]);
    expect(story.commitments).toMatchObject([{ status: "open" }]);
    expect(await mailsOf("rosa", /no longer offered/i)).toHaveLength(1);
    expect(
      (await kept.inbox("ana@bath.example")).filter(({ subject }) =>
        /not offered any more/i.test(subject),
      ),
    ).toHaveLength(1);
  });
});
