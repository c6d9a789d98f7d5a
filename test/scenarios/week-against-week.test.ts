import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { AtDesk } from "./harness/desk-form.ts";
import { Kept } from "./harness/kept.ts";

const at = (day: number, time: string) => `2027-05-${String(day).padStart(2, "0")}T${time}+01:00`;
const NOW = at(12, "10:20:30");
/** What is due by the minute that it is on Wednesday, this week and the one before. */
const WEEKS = {
  now: [at(10, "00:00:00"), at(12, "10:20:00")],
  before: [at(3, "00:00:00"), at(5, "10:20:00")],
} as const;

/** Two weeks pass; only a machine that runs much else needs so long. */
const WEEKS_MILLISECONDS = 400_000;

type Planned = {
  readonly who: "ana" | "luis" | "maya";
  readonly due: string;
  readonly done?: string;
  /** Made for an hour earlier, and moved by whoever has it. */
  readonly moved?: true;
  /** Ana's at first, who hands it to whoever keeps it. */
  readonly handed?: true;
};

/** Everything that is promised in two weeks of May, in no order of theirs. */
const PLAN: readonly Planned[] = [
  { who: "ana", due: at(3, "12:00:00"), done: at(3, "11:00:00") },
  { who: "ana", due: at(4, "12:00:00"), done: at(4, "12:00:00") },
  { who: "luis", due: at(5, "10:00:00"), done: at(5, "10:10:00") },
  { who: "luis", due: at(5, "10:20:01"), done: at(5, "10:15:00") },
  { who: "luis", due: at(7, "12:00:00"), done: at(7, "11:00:00") },
  { who: "ana", due: at(10, "12:00:00"), done: at(10, "11:00:00") },
  { who: "maya", due: at(11, "12:00:00"), done: at(11, "11:00:00"), moved: true },
  { who: "maya", due: at(11, "15:00:00"), done: at(11, "14:00:00"), handed: true },
  { who: "luis", due: at(12, "10:20:00"), done: at(12, "10:00:00") },
  { who: "luis", due: at(12, "10:00:00") },
  { who: "luis", due: at(12, "16:00:00") },
];

/** Counted again from the plan alone. */
function counted([from, until]: readonly [string, string], who?: string) {
  const inDays = PLAN.filter(({ due }) => from <= due && due <= until);
  const own = inDays.filter((one) => who === undefined || one.who === who);
  const sellers = inDays.filter(() => who === undefined || who === "ana");
  return {
    promises: own.length,
    keptOnTime: own.filter(({ due, done }) => done !== undefined && done <= due).length,
    keptLate: own.filter(({ due, done }) => done !== undefined && done > due).length,
    notKept: own.filter(({ done }) => done === undefined).length,
    movedBeforeDue: own.filter(({ moved }) => moved).length,
    handedOver: sellers.filter(({ handed }) => handed).length,
  };
}

describe("the report of a week that is not over", () => {
  let kept: Kept;
  let bearers: Readonly<Record<string, string>>;
  let grace: AtDesk;
  const REPORT = "/desk/dealers/bath/report";

  beforeAll(async () => {
    kept = await Kept.standingAt(at(3, "09:00:00"));
    await openDealer(kept, dealerDocument("bath", "Europe/London"));
    const names = ["ana", "luis", "maya", "grace"];
    const signedIn = names.map(async (name) => [name, await kept.signIn(`${name}@bath.example`)]);
    bearers = Object.fromEntries(await Promise.all(signedIn));
    await twoWeeks();
    grace = await AtDesk.as(kept, "grace@bath.example", "bath");
  }, WEEKS_MILLISECONDS);
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function done(path: string, who: string, body: object) {
    const answer = await kept.call("POST", path, { bearer: bearers[who]!, body });
    expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBeLessThan(300);
    return answer.body;
  }

  /** Of somebody who reads mail, so that nothing is to be said on the phone. */
  async function twoWeeks() {
    const opened = async (department: string) => {
      const customer = { name: "Rosa Marin", email: `rosa@${department}.example` };
      const nothingOwed = { reason: "All that is promised follows" };
      const body = { customer, department, topic: "My car", nothingOwed };
      const { reference } = await done("/v1/admin/dealers/bath/cases", "grace", body);
      return `/v1/admin/cases/${reference}/commitments`;
    };
    const [sales, service] = [await opened("sales"), await opened("service")];
    const steps: { at: string; take: () => Promise<unknown> }[] = [];
    for (const { who, due, done: when, moved, handed } of PLAN) {
      const path = who === "luis" ? service : sales;
      const first = handed ? "ana" : who;
      const hour = new Date(Date.parse(due) - 3_600_000).toISOString();
      const { id } = await done(path, "grace", {
        kind: "update",
        what: "Send the offer",
        owner: first,
        due: { at: moved ? hour : due },
      });
      const does = (what: string, by: string, body: object) => () =>
        done(`${path}/${id}/${what}`, by, body);
      const note = "As agreed on the phone";
      if (moved) {
        const body = { due: { at: due }, reason: note, agreedWithCustomer: true };
        steps.push({ at: at(10, "09:00:00"), take: does("move", who, body) });
      }
      if (handed) {
        const offer = { to: { staff: who }, note };
        steps.push({ at: at(11, "09:00:00"), take: does("handoff", first, offer) });
        steps.push({ at: at(11, "09:01:00"), take: does("accept", who, {}) });
      }
      if (when) steps.push({ at: when, take: does("keep", who, { outcome: "done", note }) });
    }
    for (const step of steps.toSorted((one, other) => (one.at < other.at ? -1 : 1))) {
      await kept.clockReaches(step.at);
      await step.take();
    }
    await kept.clockReaches(NOW);
  }

  const asked = async (query: string) =>
    (
      await kept.call("GET", `/v1/admin/dealers/bath/report?${query}`, {
        bearer: bearers["grace"]!,
      })
    ).body;

  test("REPORT-7: counts what is due by now, beside what was due by then a week before", async () => {
    const report = await asked("from=2027-05-10&to=2027-05-12&until=10:20");
    expect(counted(WEEKS.now)).toMatchObject({ promises: 5, keptOnTime: 4, notKept: 1 });
    expect(report).toMatchObject({ until: "10:20", ...counted(WEEKS.now) });
    expect(report.before).toMatchObject({
      from: "2027-05-03",
      to: "2027-05-05",
      until: "10:20",
      ...counted(WEEKS.before),
    });
    const whole = await asked("from=2027-05-10&to=2027-05-12");
    expect([whole.promises, whole.before.promises]).toEqual([6, 4]);
  });

  test("REPORT-8: is told by person, with what they moved and handed over", async () => {
    const { byOwner, before } = await asked("from=2027-05-10&to=2027-05-12&until=10:20");
    for (const [rows, days] of [
      [byOwner, WEEKS.now],
      [before.byOwner, WEEKS.before],
    ] as const) {
      for (const row of rows)
        expect(row).toMatchObject({ onStaff: true, ...counted(days, row.id) });
    }
    expect(byOwner.map(({ id }: { id: string }) => id)).toEqual(["ana", "luis", "maya"]);
  });

  test("REPORT-5: and each of its numbers leads to as many, in both weeks", async () => {
    const { byOwner, byDay, trend, before, links, ...all } = await asked(
      "from=2027-05-10&to=2027-05-12&until=10:20",
    );
    expect([byDay.length, trend.length, trend.at(-1).promises, trend.at(-2).promises]).toEqual([
      3, 12, 5, 5,
    ]);
    for (const row of [{ ...all, links }, before, ...byOwner, ...byDay, ...trend]) {
      for (const [figure, path] of Object.entries<string>(row.links)) {
        const { body } = await kept.call("GET", path, { bearer: bearers["grace"]! });
        expect([path, body.items.length]).toEqual([path, row[figure]]);
      }
    }
  });

  test("is what a manager sees first, with the difference in words", async () => {
    const { text } = await grace.sees(REPORT);
    const words = text.replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ");
    expect(words).toContain("80% kept on time");
    expect(words).toContain("4 of 5 that are settled or late · before: 67% · 13 points better");
    expect(words).toContain(
      "10 May to 12 May, until 10:20, compared with 3 May to 5 May, until 10:20.",
    );
    expect(words).toMatch(/ Promises 5 3 2 more /);
    expect(words).toMatch(/ Kept late 0 1 1 fewer /);
    expect(words).toMatch(/ Late and not kept 1 0 1 more /);
    // A list that is opened leads back to the very same week.
    const list = /href="([^"]*figure=notKept&amp;[^"]*owner=luis[^"]*)"/.exec(text)?.[1] ?? "";
    const behind = await grace.sees(list.replaceAll("&amp;", "&"));
    expect(behind.text.split('class="card ').length - 1).toBe(1);
    expect(behind.text).toContain("report?from=2027-05-10&amp;to=2027-05-12&amp;until=10%3A20");
  });

  test("sorts its people by the column that is pressed, and says which", async () => {
    const people = async (sort: string) => {
      const { text } = await grace.sees(`${REPORT}?sort=${sort}`);
      const [, table = ""] = /<table class="sorts people">(.*?)<\/table>/s.exec(text) ?? [];
      const sorted = /aria-sort="(\w+)"><a class="sort" href="[^"]*sort=([^"#]*)/.exec(table) ?? [];
      const names = [...table.matchAll(/<th scope="row">([A-Z]\w+)/g)].map(([, name]) => name);
      return [sorted[1], sorted[2], ...names];
    };
    expect(await people("nothing")).toEqual(["descending", "-notKept", "Luis", "Ana", "Maya"]);
    expect(await people("keptOnTime")).toEqual([
      "descending",
      "-keptOnTime",
      "Maya",
      "Ana",
      "Luis",
    ]);
    expect(await people("-name")).toEqual(["descending", "name", "Maya", "Luis", "Ana"]);
    expect(await people("-share")).toEqual(["ascending", "share", "Luis", "Ana", "Maya"]);
  });

  test("REPORT-6: is saved as a table with the same people, days and weeks", async () => {
    const { text } = await grace.sees(`${REPORT}.csv?from=2027-05-10&to=2027-05-12&until=10:20`);
    const [head = "", ...lines] = text.replace("\uFEFF", "").split("\r\n");
    const columns = head.split(",");
    const cell = (start: string, column: string) =>
      lines.find((line) => line.startsWith(start))?.split(",")[columns.indexOf(column)];
    expect(cell("all,", "promises")).toBe("5");
    expect(cell("before,", "keptOnTime")).toBe("2");
    expect(cell("byOwner,ana,", "handedOver")).toBe("1");
    expect(cell("before.byOwner,luis,", "keptLate")).toBe("1");
    expect(cell("byDay,2027-05-11,", "keptOnTime")).toBe("2");
    expect(cell("trend,2027-05-03,", "promises")).toBe("5");
  });

  test("stands for the brand by dealer, sorted as pressed, and who owes nothing is folded", async () => {
    const care = await AtDesk.as(kept, "care@aurora.example", "bath");
    const page = async (sort: string) =>
      (await care.sees(`/desk/brands/aurora/report?from=2027-05-03&to=2027-05-12${sort}`)).text;
    const usual = await page("");
    expect(usual).toMatch(/aria-sort="ascending"><a class="sort" href="[^"]*sort=rate"/);
    const [above = "", folded = ""] = usual.split("<details>");
    expect(above).toMatch(/Bath Motors.*80% \(8 of 10\)/s);
    expect(folded).toMatch(/^<summary>\d dealers with nothing due/);
    expect(folded).toContain("Northside Motors");
    expect(await page("&sort=promises")).toMatch(/aria-sort="descending"><a [^>]*sort=-promises"/);
  });

  test("names who has left, with a mark", async () => {
    const { staff } = dealerDocument("bath", "Europe/London");
    const left = { staff: staff.filter(({ id }) => id !== "ana") };
    await openDealer(kept, dealerDocument("bath", "Europe/London", left));
    const { text } = await grace.sees(REPORT);
    expect(text).toMatch(/Ana Lopez<span class="quiet small"> not on the staff now/);
    expect(text).not.toMatch(/Luis Reyes<span class="quiet small"> not/);
  });
});
