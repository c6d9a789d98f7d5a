import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dealerDocument, openDealer } from "./harness/dealers.ts";
import { Kept } from "./harness/kept.ts";

const DEALER = "bath";

type Sent = { readonly status: number; readonly location: string; readonly cookie: string };

/** People press twice, and networks send twice: both hear what the first was answered. */
describe("a button pressed twice at once", () => {
  let kept: Kept;

  beforeAll(async () => {
    kept = await Kept.standingAt("2027-05-05T10:00:00+01:00");
    await openDealer(kept, dealerDocument(DEALER, "Europe/London"));
  });
  afterAll(async () => kept[Symbol.asyncDispose]());

  async function page(path: string, cookie = "") {
    const answer = await fetch(kept.url + path, { headers: { cookie } });
    const text = await answer.text();
    expect(answer.status, path).toBe(200);
    const hidden = (name: string) =>
      new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? "";
    return { text, hidden };
  }

  async function sends(path: string, fields: Record<string, string>, cookie = ""): Promise<Sent> {
    const answer = await fetch(kept.url + path, {
      method: "POST",
      redirect: "manual",
      headers: { cookie, origin: kept.url },
      body: new URLSearchParams(fields),
    });
    await answer.text();
    const { status, headers } = answer;
    const set = headers.get("set-cookie") ?? "";
    // What came of a form stands on a page of its own, below the case's.
    const location = (headers.get("location") ?? "").replace(/\/done$/, "");
    return { status, location, cookie: set.split(";")[0] ?? "" };
  }

  const twice = <Answer>(send: () => Promise<Answer>) => Promise.all([send(), send()]);

  /** Ten in the morning, then every quarter of an hour, on sixty days. */
  const startOf = (turn: number, hour = 10) => {
    const day = new Date(Date.UTC(2027, 4, 6 + Math.floor(turn / 2)));
    const date = day.toISOString().slice(0, 10);
    return `${date}T${hour + 2 * (turn % 2)}:00:00+01:00`;
  };
  const isSunday = (start: string) => new Date(start).getUTCDay() === 0;
  const starts = Array.from({ length: 40 }, (_, turn) => startOf(turn))
    .filter((start) => !isSunday(start))
    .slice(0, 30);

  test("ONCE-3: 30 pairs of bookings and 30 pairs of moves never hear “just taken”", async () => {
    for (const [turn, start] of starts.entries()) {
      const query = new URLSearchParams({ service: "test-drive", start, "option.model": "500e" });
      const { hidden } = await page(`/d/${DEALER}?${query.toString()}`);
      const fields = {
        ...Object.fromEntries(query),
        key: hidden("key"),
        name: "Rosa Marin",
        email: `rosa-${turn}@example.com`,
        language: "en-GB",
      };
      const [one, other] = await twice(() => sends(`/d/${DEALER}`, fields));
      expect([one.status, other.status], start).toEqual([303, 303]);
      expect(other.location).toBe(one.location);

      const matter = await page(one.location, one.cookie);
      const visit = /appointments\/(apt_\w+)\/change/.exec(matter.text)![1];
      const href = `${one.location}/appointments/${visit}/change`;
      const later = start.replace(/T(\d\d)/, (_, hour) => `T${Number(hour) + 5}`);
      const asked = await page(`${href}?start=${encodeURIComponent(later)}`, one.cookie);
      const move = { form: asked.hidden("form"), press: asked.hidden("press"), start: later };
      const moved = await twice(() => sends(href, move, one.cookie));
      expect(
        moved.map(({ status }) => status),
        later,
      ).toEqual([303, 303]);
    }
    const bearer = await kept.signIn(`ana@${DEALER}.example`);
    const agenda = `/v1/admin/dealers/${DEALER}/agenda?date=${starts[0]!.slice(0, 10)}`;
    const { body } = await kept.call("GET", agenda, { bearer });
    expect(body.items).toHaveLength(2);
  });

  test("ONCE-3: a change with a key is answered again as it was, and with another body refused", async () => {
    const bearer = await kept.signIn(`ana@${DEALER}.example`);
    const opened = await kept.call("POST", `/v1/admin/dealers/${DEALER}/cases`, {
      bearer,
      body: {
        customer: { name: "Rosa", email: "rosa@example.com" },
        department: "sales",
        topic: "Lease",
      },
    });
    const path = `/v1/admin/cases/${opened.body.reference}/commitments`;
    const promised = { kind: "callback", what: "Call", due: { within: "PT120M" } };
    const made = await kept.call("POST", path, { bearer, body: promised });
    const keep = (outcome: string, key: string) =>
      kept.call("POST", `${path}/${made.body.id}/keep`, {
        bearer,
        body: { outcome },
        headers: { "idempotency-key": key },
      });
    const answers = await twice(() => keep("done", "k-1"));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(answers[1].body).toEqual(answers[0].body);
    const replayed = answers.filter(({ headers }) => headers.get("idempotent-replayed") === "true");
    expect(replayed).toHaveLength(1);
    expect((await keep("reached", "k-1")).body.type).toMatch(/idempotency-key-reused$/);
    expect((await keep("done", "k-2")).body.type).toMatch(/wrong-state$/);
  });
});
