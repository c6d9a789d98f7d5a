import { describe, expect, test } from "vitest";
import { dealerDocument } from "../../../test/scenarios/harness/dealers.ts";
import { dealerSchema } from "../../directory/document/dealer.schema.ts";
import type { PlaceKind } from "../../directory/document/vocabulary.ts";
import { localDate } from "../../kernel/time.ts";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import { toOffsetText } from "../../kernel/zone.ts";
import type { BusyCalendar } from "../calendar/busy-calendar.ts";
import { toInstant } from "../calendar/local-day.ts";
import { bookableStarts } from "./bookable-starts.ts";
import { termsOf } from "./service-terms.ts";

type Question = {
  zone?: string;
  dealer?: object;
  service?: object;
  place?: PlaceKind;
  options?: Record<string, string>;
  from: string;
  to?: string;
  now?: string;
  busy?: Record<string, Record<string, string>>;
};

const ALL_DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const open = (opens: string, closes: string, dayOfWeek = ALL_DAYS) => ({
  dayOfWeek,
  opens,
  closes,
});
const SERVICE = {
  id: "visit",
  kind: "inspection",
  name: "Visit",
  department: "service",
  duration: "PT60M",
  needs: ["service-advisor"],
  locations: ["dealer", "home"],
};

/** The offered starts as the dealer's clocks show them. */
function offered({
  zone = "Europe/London",
  dealer = {},
  service = {},
  place = "dealer",
  options = {},
  from,
  to = from,
  now = "2026-01-01T00:00:00Z",
  busy = {},
}: Question): string[] {
  const services = [{ ...SERVICE, horizon: "P900D", ...service }];
  const document = dealerSchema.parse(dealerDocument("bath", zone, { ...dealer, services }));
  const terms = termsOf(document, document.services[0]!, { place, options });
  if (!terms.ok) throw new Error(JSON.stringify(terms.failure));
  const range = { from: localDate(from), to: localDate(to) };
  const calendar: BusyCalendar = new Map(
    Object.entries(busy).map(([date, day]) => [localDate(date), new Map(Object.entries(day))]),
  );
  return bookableStarts(terms.value, range, calendar, instantTextSchema.parse(now)).map((start) =>
    toOffsetText(zone, toInstant(start)),
  );
}
const times = (question: Question) =>
  offered(question).map((text) => text.slice("2026-01-01T".length, "2026-01-01T00:00".length));

const MONDAY = "2027-05-10";
const SUNDAY = "2027-05-09";

describe("what a dealer offers", () => {
  test("S2-1: Monday 14:00 in London is 14:00 in summer time", () => {
    const starts = offered({ from: MONDAY, now: "2027-05-05T20:10:00+01:00" });
    expect(starts).toContain("2027-05-10T14:00:00+01:00");
    expect(starts[0]).toBe("2027-05-10T09:00:00+01:00");
    expect(starts.at(-1)).toBe("2027-05-10T17:00:00+01:00");
  });

  test("New York: before and after lunch, the grid counted from each opening", () => {
    const dealer = { openingHours: [open("08:00", "12:00"), open("13:10", "15:00")] };
    const question = { zone: "America/New_York", dealer, from: "2026-12-01" };
    expect(offered({ ...question, service: { step: "PT45M" } })).toEqual([
      "2026-12-01T08:00:00-05:00",
      "2026-12-01T08:45:00-05:00",
      "2026-12-01T09:30:00-05:00",
      "2026-12-01T10:15:00-05:00",
      "2026-12-01T11:00:00-05:00",
      "2026-12-01T13:10:00-05:00",
      "2026-12-01T13:55:00-05:00",
    ]);
  });

  test("nothing on a closed weekday, on a special day, or where it does not fit", () => {
    expect(times({ from: SUNDAY })).toEqual([]);
    const specialOpeningHours = [{ validFrom: MONDAY, validThrough: MONDAY }];
    expect(times({ from: MONDAY, dealer: { specialOpeningHours } })).toEqual([]);
    expect(times({ from: MONDAY, service: { duration: "PT10H" } })).toEqual([]);
    expect(times({ from: MONDAY, service: { duration: "PT9H" } })).toEqual(["09:00"]);
  });

  test("SLOT-2: a start exactly at the lead time is offered, one second later it is not", () => {
    const question = { from: MONDAY, service: { leadTime: "PT2H" } };
    expect(times({ ...question, now: "2027-05-10T08:00:00+01:00" })[0]).toBe("10:00");
    expect(times({ ...question, now: "2027-05-10T08:00:01+01:00" })[0]).toBe("11:00");
  });

  test("SLOT-3: the horizon counts days of the dealer's calendar and includes the last", () => {
    const service = { horizon: "P5D" };
    // In London it is still the fifth, whatever the day is in UTC or in Auckland.
    const question = { service, from: MONDAY, to: "2027-05-20", now: "2027-05-05T23:30:00+01:00" };
    expect(new Set(offered(question).map((text) => text.slice(0, 10)))).toEqual(new Set([MONDAY]));
  });

  test("days that have passed are empty", () => {
    expect(times({ from: MONDAY, now: "2027-05-11T00:00:00+01:00" })).toEqual([]);
  });

  test("SLOT-8: hours over midnight are listed on the day each start belongs to", () => {
    const dealer = { openingHours: [open("22:00", "02:00", ["Monday"])] };
    expect(times({ from: MONDAY, dealer })).toEqual(["22:00", "23:00"]);
    expect(times({ from: "2027-05-11", dealer })).toEqual(["00:00", "01:00"]);
    expect(times({ from: MONDAY, to: "2027-05-11", dealer })).toHaveLength(4);
  });
});

describe("what is busy", () => {
  const lane = { dealer: { openingHours: [open("09:00", "14:00")] }, from: MONDAY };

  test.each([
    ["540-600/apt_X touches nothing but its own hour", "540-600/apt_X", "10:00 11:00 12:00 13:00"],
    ["570-600/apt_X takes the hour it lies in", "570-600/apt_X", "10:00 11:00 12:00 13:00"],
    ["599-601/apt_X takes both hours it reaches into", "599-601/apt_X", "11:00 12:00 13:00"],
    ["two of them", "540-600/apt_X,660-720/apt_Y", "10:00 12:00 13:00"],
  ])("%s", (_, luis, expected) => {
    expect(times({ ...lane, busy: { [MONDAY]: { luis } } }).join(" ")).toBe(expected);
  });

  test("SLOT-4: buffers count on both sides, and may lie outside the opening hours", () => {
    const service = { bufferBefore: "PT15M", bufferAfter: "PT30M" };
    expect(times({ ...lane, service })).toHaveLength(5);
    const busy = { [MONDAY]: { luis: "660-720/apt_X" } };
    expect(times({ ...lane, service, busy })).toEqual(["09:00", "13:00"]);
  });

  test("travel is added before and after where it is not at the dealer's", () => {
    const service = { travelTime: "PT30M" };
    const busy = { [MONDAY]: { luis: "660-720/apt_X" } };
    expect(times({ ...lane, service, busy })).toHaveLength(4);
    expect(times({ ...lane, service, busy, place: "home" })).toEqual(["09:00", "13:00"]);
  });

  test("a busy time that crosses midnight counts on both days", () => {
    const service = { bufferAfter: "PT120M" };
    const dealer = { openingHours: [open("20:00", "24:00")] };
    const busy = { "2027-05-11": { luis: "0-90/apt_X" } };
    expect(times({ from: MONDAY, dealer, service, busy })).toEqual(["20:00", "21:00"]);
  });

  test("SLOT-5: absences take whole local days, of the resource and of the person with its id", () => {
    const base = dealerDocument("bath", "Europe/London");
    const away = { absences: [{ from: MONDAY, through: "2027-05-11" }] };
    const resources = base.resources.map((one) => (one.id === "luis" ? { ...one, ...away } : one));
    const staff = base.staff.map((one) => (one.id === "luis" ? { ...one, ...away } : one));
    const question = { from: "2027-05-08", to: "2027-05-12" };
    for (const dealer of [{ resources }, { staff }]) {
      const days = new Set(offered({ ...question, dealer }).map((text) => text.slice(0, 10)));
      expect([...days]).toEqual(["2027-05-08", "2027-05-12"]);
    }
  });

  test("SLOT-5: an absence with times takes the hours between them, of a day's clock change too", () => {
    const base = dealerDocument("bath", "Europe/London");
    const of = (absence: object) => {
      const absences = [absence];
      const staff = base.staff.map((one) => (one.id === "luis" ? { ...one, absences } : one));
      return { staff };
    };
    const open9to18 = { openingHours: [open("09:00", "14:00")] };
    const ask = (from: string, absence: object) =>
      times({ from, to: from, dealer: { ...open9to18, ...of(absence) } });
    const day = { from: MONDAY, through: MONDAY };
    expect(ask(MONDAY, { ...day, fromTime: "11:00" })).toEqual(["09:00", "10:00"]);
    expect(ask(MONDAY, { ...day, throughTime: "12:00" })).toEqual(["12:00", "13:00"]);
    expect(ask(MONDAY, { ...day, fromTime: "10:30", throughTime: "11:00" })).toEqual([
      "09:00",
      "11:00",
      "12:00",
      "13:00",
    ]);
    const spring = { from: "2027-03-28", through: "2027-03-28", throughTime: "12:00" };
    expect(ask("2027-03-28", spring)).toEqual(["12:00", "13:00"]);
    const autumn = { from: "2027-10-31", through: "2027-10-31", fromTime: "12:00" };
    expect(ask("2027-10-31", autumn)).toEqual(["09:00", "10:00", "11:00"]);
    // What the clocks skip takes nothing.
    const skipped = { from: "2027-03-28", through: "2027-03-28", fromTime: "01:15" };
    const night = { openingHours: [open("00:00", "05:00")] };
    const ofNight = { dealer: { ...night, ...of({ ...skipped, throughTime: "02:00" }) } };
    expect(times({ from: "2027-03-28", ...ofNight })).toEqual(["00:00", "02:00", "03:00", "04:00"]);
  });

  test("a resource with hours of its own is there for the whole time with its buffers", () => {
    const luis = {
      id: "luis",
      type: "service-advisor",
      name: "Luis",
      openingHours: [open("10:00", "11:30"), open("11:30", "13:00")],
    };
    const question = { ...lane, dealer: { ...lane.dealer, resources: [luis] } };
    expect(times(question)).toEqual(["10:00", "11:00", "12:00"]);
    expect(times({ ...question, service: { bufferAfter: "PT5M" } })).toEqual(["10:00", "11:00"]);
  });
});

describe("joint needs and options", () => {
  const demonstrator = (id: string, model: string) => ({
    id,
    type: "demonstrator",
    name: id,
    options: { model },
  });
  const host = (id: string) => ({ id, type: "sales-advisor", name: id });
  const resources = [demonstrator("one", "500e"), demonstrator("two", "panda"), host("ana")];
  const dealer = { openingHours: [open("09:00", "12:00")], resources };
  const service = { needs: ["demonstrator", "sales-advisor"] };
  const base = { from: MONDAY, dealer, service };

  test("SLOT-6: every needed type must have somebody free at the same time", () => {
    expect(times(base)).toEqual(["09:00", "10:00", "11:00"]);
    const busy = { [MONDAY]: { one: "540-600/apt_X", two: "540-660/apt_Y", ana: "660-720/apt_Z" } };
    expect(times({ ...base, busy })).toEqual(["10:00"]);
  });

  test("SLOT-7: an option binds the type that carries it and no other", () => {
    const busy = { [MONDAY]: { one: "540-600/apt_X" } };
    expect(times({ ...base, busy })).toEqual(["09:00", "10:00", "11:00"]);
    expect(times({ ...base, busy, options: { model: "500e" } })).toEqual(["10:00", "11:00"]);
  });

  test("a value that nobody has is offered never; a name that nobody has is a mistake", () => {
    expect(times({ ...base, options: { model: "truck" } })).toEqual([]);
    expect(() => times({ ...base, options: { modell: "500e" } })).toThrow(
      /"part":"option","name":"modell"/,
    );
  });

  test("a type that is needed twice takes two", () => {
    const twice = { ...base, service: { needs: ["demonstrator", "demonstrator"] } };
    expect(times(twice)).toHaveLength(3);
    expect(times({ ...twice, busy: { [MONDAY]: { two: "540-600/apt_X" } } })).toHaveLength(2);
  });
});

describe("days on which the clocks change", () => {
  const always = { openingHours: [open("00:00", "24:00")] };

  test("spring forward: the skipped hour does not exist, the grid goes on in elapsed time", () => {
    const starts = offered({ from: "2027-03-28", dealer: always });
    expect(starts).toHaveLength(23);
    expect(starts.slice(0, 3)).toEqual([
      "2027-03-28T00:00:00+00:00",
      "2027-03-28T02:00:00+01:00",
      "2027-03-28T03:00:00+01:00",
    ]);
  });

  test("SLOT-9: fall back: both passes of the repeated hour exist", () => {
    const starts = offered({ zone: "America/New_York", from: "2026-11-01", dealer: always });
    expect(starts).toHaveLength(25);
    expect(starts.slice(1, 3)).toEqual(["2026-11-01T01:00:00-04:00", "2026-11-01T01:00:00-05:00"]);
  });

  test("an opening in the gap moves forward with the clock", () => {
    const dealer = { openingHours: [open("01:30", "05:00")] };
    expect(times({ from: "2027-03-28", dealer })).toEqual(["02:30", "03:30"]);
  });

  test("busy minutes count from the first instant of the day, not from the wall clock", () => {
    const dealer = { openingHours: [open("09:00", "12:00")] };
    // 09:00 summer time is 480 minutes into that day.
    const busy = { "2027-03-28": { luis: "480-540/apt_X" } };
    expect(times({ from: "2027-03-28", dealer, busy })).toEqual(["10:00", "11:00"]);
  });

  test("Lord Howe changes by half an hour", () => {
    const zone = "Australia/Lord_Howe";
    const dealer = { openingHours: [open("01:00", "04:00")] };
    // 2026-10-04: 02:00 +10:30 becomes 02:30 +11:00.
    expect(offered({ zone, dealer, from: "2026-10-04" })).toEqual([
      "2026-10-04T01:00:00+10:30",
      "2026-10-04T02:30:00+11:00",
    ]);
    // 2027-04-04: 02:00 +11:00 becomes 01:30 +10:30.
    expect(offered({ zone, dealer, from: "2027-04-04" })).toEqual([
      "2027-04-04T01:00:00+11:00",
      "2027-04-04T01:30:00+10:30",
      "2027-04-04T02:30:00+10:30",
    ]);
  });

  test("a day that begins at 01:00 because midnight is skipped", () => {
    const zone = "America/Santiago";
    const starts = offered({ zone, dealer: always, from: "2026-09-06" });
    expect(starts[0]).toBe("2026-09-06T01:00:00-03:00");
    expect(starts).toHaveLength(23);
  });
});
