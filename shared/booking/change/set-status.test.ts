import { describe, expect, test } from "vitest";
import {
  aCase,
  aCommitment,
  anAppointment,
  at,
  base,
  northside,
} from "../../../test/fixtures/case-story.ts";
import { changeFrame } from "../../../test/fixtures/change-frame.ts";
import { MINUTE, plus } from "../../kernel/time.ts";
import { hasComeBack } from "../../story/case-story.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { AppointmentStatus } from "../../story/parts/appointment.schema.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import type { Mail, MailState } from "../../story/parts/mail.schema.ts";
import { newMail } from "../../mail/plan/new-mail.ts";
import { setStatus } from "./set-status.ts";
import type { SetStatusInput } from "./set-status.ts";

const BEGUN = plus(anAppointment().start, 20 * MINUTE);
const BY = { kind: "staff", id: "ana", name: "Ana Lopez" } as const;

/** A visit whose confirmation, if there was one, came as far as `confirmation`. */
function storyOf(status: AppointmentStatus, confirmation?: MailState): CaseStory {
  const appointment = anAppointment({ status });
  const booked: CaseEvent = { ...base, type: "appointment.booked", appointment };
  const recipient = {
    kind: "customer",
    id: "customer",
    name: "Rosa",
    email: "rosa@example.com",
    language: "en-US",
  } as const;
  const planned = {
    recipient,
    template: "appointment-booked",
    messageClass: "transactional",
  } as const;
  const mail: Mail = {
    ...newMail(planned, booked, "Confirmed", base.at),
    state: confirmation ?? "sent",
  };
  return {
    case: aCase(),
    appointments: [appointment],
    commitments: [],
    events: [booked],
    mails: confirmation === undefined ? [] : [mail],
    cameBack: [mail].filter(hasComeBack),
  };
}

/** What staff are answered, and the statuses that were stored. */
async function logged(status: SetStatusInput["status"], story: CaseStory, now = BEGUN) {
  const { deps, tried } = changeFrame([story]);
  const input = { story, appointment: "apt_1", status, by: BY, dealer: northside };
  const result = await setStatus(deps, input, now);
  const stored = tried.flatMap(({ appointments }) => appointments.map((one) => one.status));
  return { said: result.ok ? result.value.status : result.failure, stored };
}

describe("a no-show", () => {
  test("VISIT-8: is one where the confirmation of this very version was delivered", async () => {
    expect(await logged("no-show", storyOf("confirmed", "delivered"))).toEqual({
      said: "no-show",
      stored: ["no-show"],
    });
  });

  test("is none without proof: the visit was missed unconfirmed, and that is said", async () => {
    for (const story of [storyOf("confirmed"), storyOf("confirmed", "bounced")]) {
      expect(await logged("no-show", story)).toEqual({
        said: { code: "confirmation-not-delivered", status: "missed-unconfirmed" },
        stored: ["missed-unconfirmed"],
      });
    }
  });

  test("VISIT-8: is none by a call that the customer denied", async () => {
    const called = (revision: number) =>
      aCommitment({ appointment: "apt_1", confirms: true, revision });
    const kept: CaseEvent = {
      ...base,
      id: "evt_2",
      type: "commitment.kept",
      outcome: "reached",
      commitment: called(2),
    };
    const denied: CaseEvent = {
      ...base,
      id: "evt_3",
      type: "commitment.disputed",
      disputed: "keep",
      commitment: called(3),
    };
    const story = storyOf("confirmed");
    const reached = { ...story, events: [...story.events, kept] };
    expect((await logged("no-show", reached)).said).toBe("no-show");
    const lied = { ...story, events: [...reached.events, denied] };
    expect((await logged("no-show", lied)).stored).toEqual(["missed-unconfirmed"]);
  });

  test("that is logged a second time changes nothing", async () => {
    expect(await logged("no-show", storyOf("no-show", "delivered"))).toEqual({
      said: "no-show",
      stored: [],
    });
  });

  test("is not made of a visit that was missed unconfirmed, however late the proof comes", async () => {
    for (const confirmation of [undefined, "delivered"] as const) {
      expect(await logged("no-show", storyOf("missed-unconfirmed", confirmation))).toEqual({
        said: { code: "confirmation-not-delivered", status: "missed-unconfirmed" },
        stored: [],
      });
    }
  });

  test("cannot be before the visit begins, and then says if the customer was never told", async () => {
    const before = plus(anAppointment().start, -1);
    expect(await logged("no-show", storyOf("confirmed", "delivered"), before)).toEqual({
      said: { code: "not-begun" },
      stored: [],
    });
    expect(await logged("no-show", storyOf("confirmed"), before)).toEqual({
      said: { code: "confirmation-not-delivered", status: "confirmed" },
      stored: [],
    });
    const begin = anAppointment().start;
    expect((await logged("no-show", storyOf("confirmed", "delivered"), begin)).said).toBe(
      "no-show",
    );
  });

  test("is not made of a visit that took place, or was cancelled", async () => {
    for (const status of ["arrived", "ready", "completed", "cancelled"] as const) {
      expect(await logged("no-show", storyOf(status, "delivered"))).toEqual({
        said: { code: "wrong-state", status },
        stored: [],
      });
    }
  });

  test("ends when the customer comes late after all", async () => {
    expect((await logged("arrived", storyOf("no-show"))).stored).toEqual(["arrived"]);
    expect((await logged("arrived", storyOf("missed-unconfirmed"))).stored).toEqual(["arrived"]);
  });
});

test("a visit goes on in its order, and saying the same again changes nothing", async () => {
  expect((await logged("ready", storyOf("in-progress"))).stored).toEqual(["ready"]);
  expect(await logged("ready", storyOf("ready"))).toEqual({ said: "ready", stored: [] });
  expect(await logged("ready", storyOf("confirmed"))).toEqual({
    said: { code: "wrong-state", status: "confirmed" },
    stored: [],
  });
});

describe("a state that was pressed too early", () => {
  test("VISIT-12: is refused before the dealer's day of the visit, and taken from midnight on", async () => {
    const midnight = at("2027-05-10T00:00:00-04:00");
    expect(await logged("arrived", storyOf("confirmed"), plus(midnight, -1))).toEqual({
      said: { code: "not-its-day" },
      stored: [],
    });
    expect((await logged("arrived", storyOf("confirmed"), midnight)).said).toBe("arrived");
  });

  test("VISIT-13: leads back to confirmed from each of them, as long as its day lasts", async () => {
    for (const status of ["arrived", "in-progress", "ready", "completed", "no-show"] as const) {
      expect((await logged("confirmed", storyOf(status))).stored).toEqual(["confirmed"]);
      expect(await logged("confirmed", storyOf(status), at("2027-05-11T00:00:00-04:00"))).toEqual({
        said: { code: "wrong-state", status },
        stored: [],
      });
    }
  });

  test("is no way to confirm what nobody told, nor to revive what was cancelled", async () => {
    for (const status of ["unconfirmed", "cancelled", "missed-unconfirmed"] as const) {
      expect(await logged("confirmed", storyOf(status))).toEqual({
        said: { code: "wrong-state", status },
        stored: [],
      });
    }
  });

  test("leads back to unconfirmed where the customer still does not know", async () => {
    const story = storyOf("arrived", "bounced");
    const [appointment] = story.appointments;
    const event = { type: "appointment.status-changed", previous: "unconfirmed" } as const;
    const arrived: CaseEvent = { ...base, ...event, id: "evt_2", appointment: appointment! };
    const pressed = { ...story, events: [...story.events, arrived] };
    expect((await logged("confirmed", pressed)).stored).toEqual(["unconfirmed"]);
  });
});
