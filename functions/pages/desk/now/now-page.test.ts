import { describe, expect, test, vi } from "vitest";
import type { Case } from "../../../../shared/story/parts/case.schema.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import { dealerSchema } from "../../../../shared/directory/document/dealer.schema.ts";
import { instant } from "../../../../shared/kernel/time.ts";
import { dealerDocument } from "../../../../test/scenarios/harness/dealers.ts";
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

function page(count: number): string {
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
    late: all.slice(0, 250),
    atRisk: [],
    today: all.slice(250),
    later: [],
    next: undefined,
  };
  return nowPage({ session, staff, dealer, reader, show: "all", list, next: undefined, now: NOW })
    .body;
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

  test("says for each entry what one key may log, and on which version", () => {
    const body = page(2);
    expect(body).toContain(
      'data-log="/desk/cases/REF1/promises/cmt_1/log" data-seen="1" data-outcomes="reached no-answer voicemail busy wrong-number bad-time"',
    );
    expect(body).toContain('data-seen="0" data-outcomes="done informed no-answer"');
  });

  test("shows what customers wrote as text, and only our own files as scripts", () => {
    const body = page(1);
    expect(body).toContain("The &lt;b&gt;oil&lt;/b&gt; leak");
    expect(body.match(/<script[^>]*>/g)).toEqual([
      expect.stringMatching(/^<script src="\/assets\/keys\.[0-9A-Z]{8}\.js" defer/),
      expect.stringMatching(/^<script src="\/assets\/live\.[0-9A-Z]{8}\.js" defer/),
    ]);
  });
});
