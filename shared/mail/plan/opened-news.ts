import type { EventOf } from "../../story/parts/event.schema.ts";

type Opened = EventOf<"case.opened">;

/** Whoever opened it themselves was answered the link. */
export const OPENED_NEWS = [
  {
    // The customer was on the phone and has no link yet.
    to: "customer",
    template: "case-link",
    when: {
      says: "opened at the desk, and not by a campaign",
      holds: ({ by, outreach }: Opened) => by.kind === "staff" && outreach === undefined,
    },
  },
  {
    to: "customer",
    template: "outreach",
    when: {
      says: "a campaign writes to them",
      holds: ({ outreach }: Opened) => outreach !== undefined,
    },
  },
] as const;
