import { describe, expect, test } from "vitest";
import {
  aCase,
  aCommitment,
  anAppointment,
  at,
  base,
  NOW,
  northside,
} from "../../../test/fixtures/case-story.ts";
import { fail, ok } from "../../kernel/result.ts";
import { plus } from "../../kernel/time.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Appointment } from "../../story/parts/appointment.schema.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { COMPLAINT_POLICY, complained, whyNoComplaint } from "./complain.ts";

const OVER = at("2027-05-10T16:00:00-04:00");
const left = (over: Partial<Appointment> = {}): Appointment =>
  anAppointment({ kind: "service-drop-off", department: "service", status: "ready", ...over });

function decided(text: string, of: { promises?: Commitment[]; events?: CaseEvent[] } = {}) {
  const story: CaseStory = {
    case: aCase(),
    appointments: [left()],
    commitments: of.promises ?? [],
    events: of.events ?? [],
    mails: [],
    cameBack: [],
  };
  const by = { kind: "customer" } as const;
  const seen = { story, appointment: left(), waiting: undefined, dealer: northside, by };
  return complained(text)({ ...seen, now: OVER });
}

const open = aCommitment({ complaint: true, appointment: "apt_1", promisedAt: NOW });
const said = (text: string, over: Partial<CaseEvent> = {}): CaseEvent =>
  ({ ...base, type: "appointment.complained", appointment: left(), text, ...over }) as CaseEvent;

describe("that something is wrong with the car", () => {
  test.each<[string, Partial<Appointment>, Instant, unknown]>([
    ["ready", {}, OVER, undefined],
    ["under way", { status: "in-progress" }, OVER, { code: "wrong-state", status: "in-progress" }],
    ["over, and taken back", { status: "confirmed", completedAt: OVER }, OVER, undefined],
    [
      "taken back over a week ago",
      { status: "in-progress", completedAt: OVER },
      plus(OVER, COMPLAINT_POLICY.openForMilliseconds + 1),
      { code: "too-late-to-complain" },
    ],
    ["cancelled", { status: "cancelled" }, OVER, { code: "wrong-state", status: "cancelled" }],
    ["a test drive", { kind: "test-drive" }, OVER, { code: "car-does-not-stay" }],
    [
      "over a week ago",
      { status: "completed", completedAt: OVER },
      plus(OVER, COMPLAINT_POLICY.openForMilliseconds),
      undefined,
    ],
    [
      "over a week and a moment",
      { status: "completed", completedAt: OVER },
      plus(OVER, COMPLAINT_POLICY.openForMilliseconds + 1),
      { code: "too-late-to-complain" },
    ],
    [
      "over since nobody knows when",
      { status: "completed", end: OVER },
      plus(OVER, COMPLAINT_POLICY.openForMilliseconds + 1),
      { code: "too-late-to-complain" },
    ],
  ])("CONDITION-9: of a visit that is %s", (_, over, now, why) => {
    expect(whyNoComplaint(left(over), now)).toEqual(why);
  });

  test("CONDITION-7: is a complaint that the manager answers, and a change of the visit, so that two at once are one", () => {
    expect(decided("Crumbs")).toMatchObject(
      ok({
        next: { change: "complain", appointment: { revision: left().revision + 1 } },
        facts: [{ type: "appointment.complained", text: "Crumbs" }],
        calls: [{ complaint: true, byManager: true, wish: { by: "tomorrow-morning" } }],
      }),
    );
  });

  test("CONDITION-8: is added to a complaint that is open, unless it was said with it", () => {
    const of = { promises: [open], events: [said("Crumbs")] };
    expect(decided("Crumbs", of)).toEqual(ok({ facts: [] }));
    expect(decided("A scratch", of)).toMatchObject(ok({ facts: [{ again: true }], calls: [] }));
    // The same words before it were answered once.
    const before = { ...of, events: [said("Crumbs", { at: plus(NOW, -1) })] };
    expect(decided("Crumbs", before)).toMatchObject(ok({ facts: [{ again: true }], calls: [] }));
    const answered = { ...of, promises: [{ ...open, status: "kept" as const }] };
    expect(decided("Crumbs", answered)).toMatchObject(ok({ calls: [{ complaint: true }] }));
  });

  test("CONDITION-7: is not taken where nobody opens any more to answer it", () => {
    const closed = {
      ...northside,
      openingHours: [],
      departments: northside.departments.map((one) => ({ ...one, openingHours: [] })),
    };
    const story = {
      case: aCase(),
      appointments: [left()],
      commitments: [],
      events: [],
      mails: [],
      cameBack: [],
    };
    const seen = { story, appointment: left(), waiting: undefined, dealer: closed };
    expect(complained("Crumbs")({ ...seen, by: { kind: "customer" }, now: OVER })).toEqual(
      fail({ code: "never-open" }),
    );
  });
});
