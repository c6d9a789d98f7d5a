import { expect, test } from "vitest";
import { at, harbour } from "../../../test/fixtures/case-story.ts";
import { contactLaw } from "./contact-law.ts";

/** Tuesday in London; in Berlin, where a partner may work, it is an hour later. */
const said = (clock: string, timeZone?: string) => {
  const window = { days: ["tuesday" as const], from: "09:00", to: "10:00", timeZone };
  const law = contactLaw(
    { channel: "phone", inbound: undefined },
    { kind: "verification" },
    {
      dealer: harbour,
      contact: { windows: [window] },
      now: at(`2027-05-11T${clock}:00+01:00`),
    },
  );
  return law.ok ? "allowed" : [law.failure.code, law.failure.members?.["callFrom"]];
};

test("WINDOW-2: a window is of the clocks of the customer's dealer, whoever has the promise", () => {
  expect(said("08:30")).toEqual(["outside-call-window", "2027-05-11T09:00:00+01:00"]);
  expect(said("09:30")).toBe("allowed");
  expect(said("08:30", "Europe/Berlin")).toBe("allowed");
});
