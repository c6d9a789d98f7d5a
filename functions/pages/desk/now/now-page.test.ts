import { describe, expect, test, vi } from "vitest";
import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { dealerSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import { instant } from "../../../../shared/kernel/time.ts";
import { dealerDocument } from "../../../../test/scenarios/harness/dealers.ts";
import { readAsked } from "./now-address.ts";
import { nowPage } from "./now-page.tsx";

const NOW = instant(Date.parse("2027-06-10T10:00:00+01:00"));
const dealer = dealerSchema.parse(dealerDocument("bath", "Europe/London"));
const staff = {
  id: "grace",
  name: "Grace Okafor",
  email: "grace@bath.example",
  role: "general-manager",
  departments: ["sales", "service"],
} as const;

function due(index: number) {
  const promise = {
    id: `cmt_${index}`,
    reference: `REF${index}`,
    dealer: "bath",
    kind: index % 3 === 0 ? "update" : "callback",
    what: "The <b>oil</b> leak",
    department: "service",
    owner: { id: "luis", name: "Luis Reyes" },
    accountable: { id: "sam", name: "Sam Ortiz" },
    status: "open",
    revision: index,
    dueAt: instant(NOW + (index - 250) * 60_000),
    level: 1,
    attempts: 2,
  } as unknown as Commitment;
  const matter = { customer: { name: `Customer ${index}` } } as unknown as Case;
  return { promise, matter };
}

function page(count: number, whole: object = {}): string {
  const all = Array.from({ length: count }, (_, index) => due(index));
  const action = "promise:read" as const;
  const session = {
    email: staff.email,
    startedAt: NOW,
    action,
    accepts: undefined,
    chosen: undefined,
    formToken: "token",
  };
  const reader = { language: "en-GB", zone: "Europe/London" };
  const list = {
    offered: [],
    unanswered: [],
    urgent: [],
    late: all.slice(0, 250),
    atRisk: [],
    today: all.slice(250),
    later: [],
    asleep: [],
    next: undefined,
    whole: { open: count, late: Math.min(count, 250), ...whole },
  };
  const asked = readAsked({ show: "all" }, { staff, dealer });
  return nowPage({ session, staff, dealer, reader, asked, list, next: undefined, now: NOW }).body;
}

/** What makes a long list slow: each of them costs more than the row it is for. */
const FORMATTERS = ["DateTimeFormat", "NumberFormat", "PluralRules", "RelativeTimeFormat"] as const;

function formattersFor(work: () => void): number {
  const made = FORMATTERS.map((kind) => vi.spyOn(Intl, kind));
  work();
  const count = made.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  for (const spy of made) spy.mockRestore();
  return count;
}

describe("the list of what is due", () => {
  test("makes no more formatters for 500 promises than for two of each kind", () => {
    // What is kept for good is made before it counts.
    page(6);
    expect(formattersFor(() => page(500))).toBeLessThanOrEqual(formattersFor(() => page(6)));
  });

  test("DESK-1: says on every page how many are late and open in all", () => {
    expect(page(2, { open: 53, late: 52 })).toContain("52 are late, 53 open.");
  });

  test("leads from each entry to its call sheet, and nothing of it is sent by a key", () => {
    const body = page(2);
    expect(body).toContain('href="/desk/dealers/bath?show=all&amp;at=REF1.cmt_1#sheet"');
    expect(body).not.toContain("data-log");
  });

  test("shows what customers wrote as text, and only our own files as scripts", () => {
    const body = page(1);
    expect(body).toContain("The &lt;b&gt;oil&lt;/b&gt; leak");
    expect(body.match(/<script[^>]*>/g)).toEqual([
      expect.stringMatching(/^<script src="\/assets\/keys\.[0-9A-Z]{8}\.js" defer/),
      expect.stringMatching(/^<script src="\/assets\/typed\.[0-9A-Z]{8}\.js" defer/),
      expect.stringMatching(/^<script src="\/assets\/seek\.[0-9A-Z]{8}\.js" defer/),
      expect.stringMatching(/^<script src="\/assets\/live\.[0-9A-Z]{8}\.js" defer/),
      expect.stringMatching(/^<script src="\/assets\/notify\.[0-9A-Z]{8}\.js" defer/),
    ]);
  });
});
