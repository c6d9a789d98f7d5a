import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dropOff } from "./harness/garage.ts";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";
import { OwnBrowser } from "./harness/own-browser.ts";

const DEALER = "fresno";
const DROP_OFF = dropOff("drop-off", "Service drop-off", { duration: "PT15M", step: "PT15M" });

const CLEAN = {
  outside: "Scratch on the left door",
  seats: "Clean",
  fuel: "Half a tank",
  odometer: 48_210,
};
const CRUMBS = { ...CLEAN, seats: "Crumbs on the driver's seat", odometer: 48_222 };

/** Somebody's lunch was on the seat, and nobody answered for it. Thursday. */
describe("what a car is like", () => {
  let kept: Kept;
  let luis: string;
  let minutes = 0;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-06-10T09:00:00-07:00");
    const { services, ...usual } = dealerDocument(DEALER, "America/Los_Angeles");
    const document = { ...usual, services: [...services, DROP_OFF] };
    await openDealer(kept, document);
    luis = await kept.signIn(`luis@${DEALER}.example`);
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  const books = async (over: object = {}) => {
    minutes += 15;
    const at = new Date(Date.UTC(2027, 5, 10, 17, minutes)).toISOString();
    const customer = {
      name: "Dana Cruz",
      email: `dana-${minutes}@example.com`,
      phone: `+44207946${String(1000 + minutes)}`,
    };
    const { status, body } = await kept.call("POST", "/v1/appointments", {
      body: { dealer: DEALER, service: "drop-off", start: at, customer, ...over },
    });
    expect(status, JSON.stringify(body)).toBe(201);
    await kept.settle();
    const desk = `/v1/admin/cases/${body.reference}`;
    return {
      reference: body.reference as string,
      token: body.caseToken as string,
      id: body.appointment.id as string,
      email: customer.email,
      desk,
      visit: `${desk}/appointments/${body.appointment.id}`,
    };
  };
  type Visit = Awaited<ReturnType<typeof books>>;
  const notes = (visit: Visit, body: object, bearer = luis) =>
    kept.call("POST", `${visit.visit}/condition`, { bearer, body });
  const notedWell = async (visit: Visit, body: object) => {
    const answer = await notes(visit, body);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return answer.body;
  };
  const goes = async (visit: Visit, ...states: string[]) => {
    let answer = { status: 0, body: {} as any };
    for (const status of states) {
      answer = await kept.call("POST", `${visit.visit}/status`, { bearer: luis, body: { status } });
    }
    await kept.settle();
    return answer;
  };
  const refused = (answer: { status: number; body: any }, status: number, code: string) => {
    expect([answer.status, answer.body.type], JSON.stringify(answer.body)).toEqual([
      status,
      `/problems/${code}`,
    ]);
  };
  const atDesk = async (visit: Visit) =>
    (await kept.call("GET", visit.desk, { bearer: luis })).body;
  const open = (promises: any[]) => promises.filter(({ status }) => status === "open");
  const own = async (visit: Visit) =>
    (await kept.call("GET", `/v1/cases/${visit.reference}`, { bearer: visit.token })).body;
  const complains = (visit: Visit, text: string) =>
    kept.call("POST", `/v1/cases/${visit.reference}/appointments/${visit.id}/complaint`, {
      bearer: visit.token,
      body: { text },
    });
  const toldOf = ({ timeline }: any) =>
    timeline
      .filter(({ type }: any) => type === "appointment.condition-noted")
      .map(({ text }: any) => text);

  test("CONDITION-1: is noted by the dealer's checklist, with who and when, and both sides read it", async () => {
    const visit = await books();
    await goes(visit, "arrived");
    const answer = await notedWell(visit, {
      at: "arrival",
      items: CLEAN,
      note: "Child seat fitted",
    });
    expect(answer.condition).toEqual({
      arrival: {
        at: "2027-06-10T09:00:00-07:00",
        by: { id: "luis", name: "Luis Reyes" },
        items: CLEAN,
        unit: "mi",
        note: "Child seat fitted",
      },
    });
    for (const seen of [await atDesk(visit), await own(visit)]) {
      expect(seen.appointments[0].condition).toEqual(answer.condition);
      expect(toldOf(seen)).toEqual([
        "Condition of the car on arrival: Outside: Scratch on the left door; Seats: Clean; Fuel or charge: Half a tank; Odometer: 48210\u00a0mi; Child seat fitted",
      ]);
    }
  });

  test("CONDITION-1: only on its day, of a car that stays, and of no visit that was cancelled or is over", async () => {
    const tomorrow = await books({ start: "2027-06-11T10:00:00-07:00" });
    const early = await notes(tomorrow, { at: "arrival", items: CLEAN });
    refused(early, 409, "wrong-state");
    await kept.call("POST", `${tomorrow.visit}/cancel`, { bearer: luis, body: {} });
    refused(await notes(tomorrow, { at: "arrival", items: CLEAN }), 409, "wrong-state");
    const looked = await books({ service: "inspection", start: "2027-06-11T14:00:00-07:00" });
    refused(await notes(looked, { at: "arrival", items: CLEAN }), 409, "car-does-not-stay");
    const over = await books();
    await goes(over, "arrived", "completed");
    refused(await notes(over, { at: "arrival", items: CLEAN }), 409, "wrong-state");
    refused(
      await notes(
        { ...over, visit: `${over.desk}/appointments/apt_x` },
        { at: "arrival", items: CLEAN },
      ),
      404,
      "appointment-not-found",
    );
  });

  test("CONDITION-1: whoever notes it on arrival says that its customer came, and nobody is a no-show then", async () => {
    const visit = await books();
    expect((await notedWell(visit, { at: "arrival", items: CLEAN })).status).toBe("arrived");
    expect((await goes(visit, "arrived")).status).toBe(200);
    // Pressed by mistake: what was noted stays until it is noted anew.
    expect((await goes(visit, "confirmed")).body).toMatchObject({ status: "confirmed" });
    const missed = await goes(visit, "no-show");
    refused(missed, 409, "wrong-state");
    expect(missed.body.detail).toContain("its customer came");
    const again = await notedWell(visit, { at: "arrival", items: { seats: "Clean" } });
    expect(again).toMatchObject({
      status: "arrived",
      condition: { arrival: { items: { seats: "Clean" } } },
    });
  });

  test("CONDITION-2: another record of the same moment replaces it, and the former stays in the timeline", async () => {
    const visit = await books();
    await notedWell(visit, { at: "arrival", items: CLEAN });
    await notedWell(visit, { at: "arrival", items: CLEAN });
    expect(toldOf(await own(visit))).toHaveLength(1);
    const { condition } = await notedWell(visit, {
      at: "arrival",
      items: { ...CLEAN, seats: "Stained" },
    });
    expect(condition.arrival.items.seats).toBe("Stained");
    const [former, present] = toldOf(await own(visit));
    expect(former).toContain("Seats: Clean");
    expect(present).toContain("on arrival, noted again: ");
    expect(present).toContain("Seats: Stained");
  });

  test("CONDITION-2: two who save at once keep both in the timeline, and who says what they saw replaces nothing else", async () => {
    const visit = await books();
    const blind = (seats: string) =>
      notes(visit, { at: "arrival", items: { seats }, replaces: null });
    const both = await Promise.all([blind("Clean"), blind("Stained")]);
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      200, 412,
    ]);
    refused(
      both.find(({ status }) => status === 412)!,
      412,
      "precondition-failed",
    );
    const [{ condition }] = (await own(visit)).appointments;
    await notedWell(visit, {
      at: "arrival",
      items: { seats: "Torn" },
      replaces: condition.arrival.at,
    });
    await Promise.all(
      ["Worn", "Wet"].map((seats) => notedWell(visit, { at: "arrival", items: { seats } })),
    );
    const told = toldOf(await own(visit)).join();
    for (const seats of [condition.arrival.items.seats, "Torn", "Worn", "Wet"])
      expect(told).toContain(seats);
  });

  test("CONDITION-3: at hand-back all is looked at again, no odometer goes back, and then the arrival stays as it was", async () => {
    const visit = await books();
    const back = (items: object) => notes(visit, { at: "hand-back", items });
    refused(await back(CRUMBS), 409, "arrival-not-noted");
    await notedWell(visit, { at: "arrival", items: CLEAN });
    const less = await back({ outside: "Same", fuel: "Full", odometer: 48_209 });
    refused(less, 422, "invalid-request");
    expect(less.body.errors).toMatchObject([
      { pointer: "/items/seats" },
      { pointer: "/items/odometer", detail: "is less than on arrival: 48210" },
    ]);
    expect((await own(visit)).appointments[0].condition).not.toHaveProperty("hand-back");
    expect((await back(CRUMBS)).status).toBe(200);
    refused(
      await notes(visit, { at: "arrival", items: { seats: "Crumbs already" } }),
      409,
      "hand-back-noted",
    );
    expect((await back({ ...CRUMBS, seats: "Clean again" })).status).toBe(200);
  });

  test("CONDITION-3: what the dealer has taken off its list meanwhile is looked at again all the same", async () => {
    const { services: _services, ...usual } = dealerDocument("selma", "America/Los_Angeles");
    const document = { ...usual, services: [DROP_OFF] };
    const box = { id: "roof-box", name: "Roof box" };
    const withBox = { ...document, carChecklist: [{ id: "seats" }, box] };
    await openDealer(kept, withBox);
    const there = await kept.signIn("luis@selma.example");
    const visit = await books({ dealer: "selma" });
    const first = { at: "arrival", items: { seats: "Clean", "roof-box": "Locked" } };
    expect((await notes(visit, first, there)).status).toBe(200);
    const withSeats = { ...document, carChecklist: [{ id: "seats" }] };
    await openDealer(kept, withSeats);
    const desk = await AtDesk.as(kept, "luis@selma.example", "selma");
    const form = `/desk/cases/${visit.reference}/appointments/${visit.id}/condition?at=hand-back`;
    expect((await desk.sees(form)).text).toContain("Roof box");
    const short = await notes(visit, { at: "hand-back", items: { seats: "Clean" } }, there);
    expect(short.body.errors).toMatchObject([{ pointer: "/items/roof-box" }]);
    const both = { at: "hand-back", items: { seats: "Clean", "roof-box": "Open" } };
    expect((await notes(visit, both, there)).status).toBe(200);
  });

  test.each([
    ["a thing that is not on the checklist", { ...CLEAN, boot: "Empty" }, "/items/boot"],
    ["a text of 300 characters", { seats: "x".repeat(300) }, "/items/seats"],
    ["two lines", { seats: "Clean\nmostly" }, "/items/seats"],
    ["what cannot be seen", { seats: "\u200b" }, "/items/seats"],
    ["a number of seats", { seats: 4 }, "/items/seats"],
    ["an odometer in words", { odometer: "many" }, "/items/odometer"],
    ["half a mile", { odometer: 1.5 }, "/items/odometer"],
    ["an odometer below nothing", { odometer: -1 }, "/items/odometer"],
    ["neither text nor number", { seats: true }, "/items/seats"],
    ["nothing at all", {}, "/items"],
    ["nothing but blanks", { seats: "  " }, "/items"],
  ])(
    "CONDITION-4: %s is refused where it stands, and what was noted stays",
    async (_, items, pointer) => {
      const visit = await books();
      await notedWell(visit, { at: "arrival", items: CLEAN });
      const answer = await notes(visit, { at: "arrival", items });
      refused(answer, 422, "invalid-request");
      expect(answer.body.errors.map((error: any) => error.pointer)).toEqual([pointer]);
      expect((await own(visit)).appointments[0].condition.arrival.items).toEqual(CLEAN);
    },
  );

  test("CONDITION-4: a dealer looks at what it says, in its words", async () => {
    const usual = dealerDocument("merced", "America/Los_Angeles");
    const document = {
      ...usual,
      services: [DROP_OFF],
      carChecklist: [
        { id: "roof-box", name: "Roof box", names: { de: "Dachbox" } },
        { id: "odometer", name: "Miles" },
      ],
    };
    await openDealer(kept, document);
    const merced = await kept.signIn("luis@merced.example");
    const visit = await books({ dealer: "merced" });
    const items = { "roof-box": "Locked", odometer: 12 };
    expect((await notes(visit, { at: "arrival", items }, merced)).status).toBe(200);
    expect(toldOf(await own(visit))[0]).toContain("Roof box: Locked; Miles: 12\u00a0mi");
    refused(
      await notes(visit, { at: "arrival", items: { seats: "Clean" } }, merced),
      422,
      "invalid-request",
    );
    // Somebody of another dealer learns nothing of it, and writes nothing.
    refused(await notes(visit, { at: "arrival", items }, luis), 404, "case-not-found");
  });

  test("CONDITION-4: whoever leads the dealer says at the desk what is looked at, and it is read in the language of the reader", async () => {
    const { services: _services, ...usual } = dealerDocument("visalia", "America/Los_Angeles");
    const document = { ...usual, languages: ["en-GB", "de"], services: [DROP_OFF] };
    await openDealer(kept, document);
    const setting = "/desk/dealers/visalia/document/checklist";
    const [sam, grace] = await Promise.all(
      ["sam", "grace"].map((one) => AtDesk.as(kept, `${one}@visalia.example`, "visalia")),
    );
    expect((await sam!.sends(setting, { name: "Roof box" })).status).toBe(403);
    const seen = async () => (await grace!.hidden(setting, "seen")).replaceAll("&quot;", '"');
    const sends = async (fields: Record<string, string>) =>
      grace!.sends(setting, { seen: await seen(), ...fields });
    expect((await sends({ name: "Seats" })).text).toContain("That is on the list already");
    expect((await sends({ name: "Roof box" })).status).toBe(303);
    expect((await sends({ remove: "fuel" })).status).toBe(303);
    const list = (await grace!.sees("/desk/dealers/visalia/document")).text;
    expect(list).toContain("<li>Roof box</li>");
    expect(list).not.toContain("Fuel or charge");
    const customer = { name: "Ida Kern", email: "ida@example.com", language: "de" };
    const visit = await books({ dealer: "visalia", customer });
    const luisThere = await kept.signIn("luis@visalia.example");
    const refusedNow = await notes(visit, { at: "arrival", items: { fuel: "Full" } }, luisThere);
    refused(refusedNow, 422, "invalid-request");
    const items = { "roof-box": "Locked", seats: "Clean" };
    expect((await notes(visit, { at: "arrival", items }, luisThere)).status).toBe(200);
    const browser = new OwnBrowser(kept);
    await browser.opens(`/c/${visit.reference}?t=${visit.token}`);
    const german = (await browser.sees(`/c/${visit.reference}`)).text;
    expect(german).toContain("Zustand des Autos");
    expect(german).toContain("Sitze");
    expect(german).toContain("Roof box");
  });

  test("CONDITION-5, S4-5: no visit whose car was looked at is done before it was looked at again, and the desk says so first", async () => {
    const visit = await books();
    await goes(visit, "arrived");
    const desk = await AtDesk.as(kept, `luis@${DEALER}.example`, DEALER);
    const sheet = `/desk/cases/${visit.reference}`;
    expect((await desk.sees(sheet)).text).toContain("Note the condition on arrival");
    const form = `${sheet}/appointments/${visit.id}/condition`;
    const entered = { at: "arrival", "item-seats": "Clean", "item-odometer": "48,210" };
    const wrong = await desk.sends(form, { ...entered, "item-odometer": "lots" });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain("use a whole number from 0 to 9999999");
    expect(wrong.text).toContain('value="Clean"');
    expect((await desk.sends(form, entered)).location).toBe(`${sheet}#${visit.id}`);
    expect((await desk.sees(sheet)).text).toContain("Still missing before this visit can be done");
    await goes(visit, "in-progress", "ready");
    refused(await goes(visit, "completed"), 409, "hand-back-not-noted");
    const pressed = await desk.sends(`${sheet}/appointments/${visit.id}/status`, {
      status: "completed",
    });
    expect(pressed.status).toBe(409);
    expect(pressed.text).toContain(`href="${form}?at=hand-back"`);
    const asked = await desk.sees(`${form}?at=hand-back`);
    expect(asked.text).toContain("On arrival: Clean");
    const back = { at: "hand-back", "item-seats": "Crumbs", "item-odometer": "48222" };
    expect((await desk.sends(form, back)).location).toBe(`${sheet}#${visit.id}`);
    expect((await desk.sees(sheet)).text).not.toContain(
      "Still missing before this visit can be done",
    );
    expect((await goes(visit, "completed")).status).toBe(200);
    expect((await desk.sees(`${form}?at=arrival`)).status).toBe(409);
  });

  test("CONDITION-2: at the desk nobody replaces what they have not seen, and nothing that was entered is lost", async () => {
    const visit = await books();
    await notedWell(visit, { at: "arrival", items: { seats: "Stained" } });
    const desk = await AtDesk.as(kept, `sam@${DEALER}.example`, DEALER);
    const form = `/desk/cases/${visit.reference}/appointments/${visit.id}/condition`;
    const unseen = await desk.sends(form, {
      at: "arrival",
      "item-seats": "Clean",
      note: "Wet mats",
    });
    expect(unseen.status).toBe(422);
    expect(unseen.text).toContain("Luis Reyes noted this on");
    expect(unseen.text).toContain("Now: Stained");
    expect(unseen.text).toContain("Wet mats");
    const replaces = /name="replaces" value="([^"]+)"/.exec(unseen.text)?.[1] ?? "";
    const again = await desk.sends(form, { at: "arrival", "item-seats": "Clean", replaces });
    expect(again.status).toBe(303);
    expect((await own(visit)).appointments[0].condition.arrival.items).toEqual({ seats: "Clean" });
  });

  test("CONDITION-3: what was noted of both moments is lost by no press that is taken back", async () => {
    const visit = await books();
    await notedWell(visit, { at: "arrival", items: CLEAN });
    await notedWell(visit, { at: "hand-back", items: CRUMBS });
    await goes(visit, "ready");
    expect((await goes(visit, "confirmed")).status).toBe(200);
    const start = "2027-06-10T17:00:00-07:00";
    const body = { start, override: { reason: "She comes later" } };
    const moved = await kept.call("POST", `${visit.visit}/reschedule`, { bearer: luis, body });
    refused(moved, 409, "wrong-state");
    expect(moved.body.detail).toContain("its customer came");
    const cancel = { bearer: luis, body: {} };
    refused(await kept.call("POST", `${visit.visit}/cancel`, cancel), 409, "wrong-state");
    const theirs = `/v1/cases/${visit.reference}/appointments/${visit.id}/cancel`;
    const own = { bearer: visit.token, body: {} };
    refused(await kept.call("POST", theirs, own), 409, "wrong-state");
    const desk = await AtDesk.as(kept, `luis@${DEALER}.example`, DEALER);
    const sheet = `/desk/cases/${visit.reference}/appointments/${visit.id}`;
    const pressed = await desk.sends(`${sheet}/cancel`, {});
    expect(pressed.status).toBe(409);
    expect(pressed.text).toContain("so the customer did come");
    await goes(visit, "arrived", "ready");
    expect((await goes(visit, "completed")).status).toBe(200);
    expect((await complains(visit, "Crumbs on the seat")).status).toBe(201);
  });

  test("CONDITION-6, S4-5: the customer sees both and what differs, and the mail that it is ready asks whether something is wrong", async () => {
    const visit = await books();
    await notedWell(visit, { at: "arrival", items: CLEAN });
    await notedWell(visit, { at: "hand-back", items: CRUMBS });
    await goes(visit, "in-progress", "ready");
    // A press that was too early is taken back before anybody hears of it.
    await kept.clockReaches("2027-06-10T09:02:00-07:00");
    const mail = (await kept.inbox(visit.email)).at(-1)!;
    expect(mail.subject).toBe("Ready: Service drop-off");
    expect(mail.text).toContain("Something is wrong with my car");
    const link = /https?:\/\/\S+go=complaint-\S+/.exec(mail.text)?.[0] ?? "";
    const browser = new OwnBrowser(kept);
    const asked = await browser.opens(link);
    expect(asked.text).toContain("What is wrong?");
    expect(open((await own(visit)).commitments)).toEqual([]);
    const page = (await browser.sees(`/c/${visit.reference}`)).text;
    expect(page).toContain("On arrival: Clean");
    expect(page).toContain("At hand-back: Crumbs on the driver&#39;s seat");
    expect(page).toContain("(12\u00a0mi more)");
    expect(page.match(/>Different</g)).toHaveLength(1);
  });

  test("CONDITION-7, S4-5: something is wrong is one promise of who leads there, by noon of the next open day, however often it is pressed", async () => {
    const visit = await books();
    refused(await complains(visit, "Crumbs"), 409, "wrong-state");
    await goes(visit, "in-progress", "ready");
    const form = `/c/${visit.reference}/appointments/${visit.id}/complaint`;
    const browser = new OwnBrowser(kept);
    await browser.opens(`/c/${visit.reference}?t=${visit.token}`);
    for (const fields of [{}, { text: "\u200b" }]) {
      const empty = await browser.sends(form, fields);
      expect(empty.status).toBe(422);
      expect(empty.text).toContain("Say what is wrong");
    }
    refused(await complains(visit, "\u200b"), 422, "invalid-request");
    const told = await browser.sends(form, { text: "Crumbs on the seat" });
    const twice = await browser.sends(form, { text: "Crumbs on the seat" });
    expect(twice.location).toBe(told.location);
    const both = await Promise.all([1, 2, 3].map(() => complains(visit, "Crumbs on the seat")));
    const [promise, ...others] = open((await own(visit)).commitments);
    expect(others).toEqual([]);
    expect(both.map(({ status, body }) => [status, body.id])).toEqual(
      both.map(() => [201, promise.id]),
    );
    expect(told.location).toBe(`/c/${visit.reference}#${promise.id}`);
    expect(promise).toMatchObject({
      kind: "callback",
      what: "Talk about what is wrong with the car: Service drop-off",
      owner: { id: "sam" },
      dueAt: "2027-06-11T12:00:00-07:00",
      status: "open",
    });
    await kept.settle();
    const mail = (await kept.inbox(visit.email)).at(-1)!;
    expect(mail.text).toContain("Sam Ortiz");
    expect(mail.text).toContain("12:00");
    const order = (await kept.inbox(`sam@${DEALER}.example`)).at(-1)!;
    expect(order.text).toContain("Crumbs on the seat");
    const desk = await AtDesk.as(kept, `sam@${DEALER}.example`, DEALER);
    const complaints = await desk.sees(`/desk/dealers/${DEALER}?complaint=yes`);
    expect(complaints.text).toContain(visit.reference);
  });

  test("CONDITION-8: what more they say goes to who answers, and after an answer it is a new promise", async () => {
    const visit = await books();
    await goes(visit, "in-progress", "ready");
    const { body: first } = await complains(visit, "Crumbs on the seat");
    await kept.settle();
    const { body: same } = await complains(visit, "And a scratch on the rear door");
    expect(same.id).toBe(first.id);
    await kept.settle();
    const mail = (await kept.inbox(`sam@${DEALER}.example`)).at(-1)!;
    expect(mail.subject).toContain("Dana Cruz has added to the complaint");
    expect(mail.text).toContain("And a scratch on the rear door");
    const sam = await kept.signIn(`sam@${DEALER}.example`);
    await kept.call("GET", visit.desk, { bearer: sam });
    const answered = await kept.call("POST", `${visit.desk}/commitments/${first.id}/keep`, {
      bearer: sam,
      body: { outcome: "reached", channel: "phone", note: "Seat cleaned" },
    });
    expect(answered.status, JSON.stringify(answered.body)).toBe(200);
    const { body: second } = await complains(visit, "Crumbs on the seat");
    expect(second.id).not.toBe(first.id);
  });

  test("CONDITION-10: people of sales neither read nor write it", async () => {
    const visit = await books();
    await notedWell(visit, { at: "arrival", items: CLEAN });
    const ana = await kept.signIn(`ana@${DEALER}.example`);
    refused(await kept.call("GET", visit.desk, { bearer: ana }), 403, "purpose-not-allowed");
    const written = await notes(visit, { at: "arrival", items: { seats: "Stained" } }, ana);
    refused(written, 403, "purpose-not-allowed");
    const day = `/v1/admin/dealers/${DEALER}/agenda?date=2027-06-10`;
    const { status, body } = await kept.call("GET", day, { bearer: ana });
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toContain("Scratch on the left door");
    expect((await own(visit)).appointments[0].condition.arrival.items).toEqual(CLEAN);
  });

  test("CONDITION-9: an end that the desk takes back and leaves so closes it to nobody who drove home", async () => {
    const visit = await books();
    await goes(visit, "in-progress", "ready", "completed", "confirmed");
    const browser = new OwnBrowser(kept);
    await browser.opens(`/c/${visit.reference}?t=${visit.token}`);
    const page = await browser.sees(`/c/${visit.reference}`);
    expect(page.text).toContain("Something is wrong with my car");
    expect((await complains(visit, "Crumbs on the seat")).status).toBe(201);
  });

  test("CONDITION-9: it can be said for seven days after the visit, and whoever comes later is shown another way", async () => {
    const visit = await books();
    await goes(visit, "in-progress", "ready");
    await kept.clockReaches("2027-06-10T09:05:00-07:00");
    await goes(visit, "completed");
    const browser = new OwnBrowser(kept);
    await browser.opens(`/c/${visit.reference}?t=${visit.token}`);
    const form = `/c/${visit.reference}/appointments/${visit.id}/complaint`;
    await kept.clockReaches("2027-06-17T09:05:00-07:00");
    expect((await browser.sees(form)).status).toBe(200);
    await kept.clockReaches("2027-06-17T09:05:01-07:00");
    refused(await complains(visit, "Crumbs"), 409, "too-late-to-complain");
    await browser.opens(`/c/${visit.reference}?t=${visit.token}`);
    const late = await browser.sees(form);
    expect(late.status).toBe(409);
    expect(late.text).toContain(`href="/c/${visit.reference}/calls"`);
    expect((await browser.sees(`/c/${visit.reference}`)).text).not.toContain(
      "Something is wrong with my car",
    );
  });
});
