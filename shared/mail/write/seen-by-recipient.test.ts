import { expect, test } from "vitest";
import {
  aCase,
  aCommitment,
  anAppointment,
  base,
  northside,
  storyAfter,
} from "../../../test/fixtures/case-story.ts";
import type { CaseEvent } from "../../story/parts/event.schema.ts";
import { complaintWords } from "../../story/complaint-of.ts";
import { seenByRecipient } from "./seen-by-recipient.ts";

test("CONDITION-10: whoever sells and stands in for service hears that something is due, and not what is complained of", () => {
  const visit = anAppointment({ kind: "service-drop-off", department: "service" });
  const complained: CaseEvent = {
    ...base,
    type: "appointment.complained",
    appointment: visit,
    text: "Crumbs on the seat",
  };
  const commitment = aCommitment({ complaint: true, appointment: visit.id, department: "service" });
  const event: CaseEvent = { ...base, type: "commitment.made", commitment };
  const story = storyAfter(event, {
    case: aCase({ department: "service" }),
    events: [complained, event],
  });
  const told = { story, dealer: northside, event, now: base.at };
  const of = (id: string) => {
    const member = northside.staff.find((one) => one.id === id);
    if (member === undefined) throw new Error(`nobody is ${id}`);
    const { name, email } = member;
    const recipient = { kind: "staff" as const, id, name, email, language: "en-US" };
    const seen = seenByRecipient(told, recipient);
    if (!("commitment" in seen.event)) throw new Error("it is about no promise");
    return complaintWords(seen.event.commitment, seen.story.events);
  };
  expect(of("luis")).toEqual(["Crumbs on the seat"]);
  expect(of("ana")).toEqual([]);
});
