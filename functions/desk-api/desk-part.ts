import { agenda } from "./agenda.ts";
import { appointments } from "./appointments.ts";
import { bursts } from "./bursts.ts";
import { cases } from "./cases.ts";
import { commitments } from "./commitments.ts";
import { customers } from "./customers.ts";
import { directory } from "./directory.ts";
import { feeds } from "./feeds.ts";
import { handover } from "./handover.ts";
import { people } from "./people.ts";
import { reads } from "./reads.ts";
import { report } from "./report.ts";
import { sessions } from "./sessions.ts";
import { waiting } from "./waiting.ts";

/** All that staff do; together, since it shares nearly all it loads. */
export const deskPart = {
  agenda,
  appointments,
  bursts,
  cases,
  commitments,
  customers,
  directory,
  feeds,
  handover,
  people,
  reads,
  report,
  sessions,
  waiting,
};
