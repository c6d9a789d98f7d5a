import { agenda } from "./agenda.ts";
import { appointments } from "./appointments.ts";
import { blocks } from "./blocks.ts";
import { cases } from "./cases.ts";
import { commitments } from "./commitments.ts";
import { customers } from "./customers.ts";
import { directory } from "./directory.ts";
import { handing } from "./handing.ts";
import { handover } from "./handover.ts";
import { partnerTasks } from "./partner-tasks.ts";
import { persons } from "./persons.ts";
import { reads } from "./reads.ts";
import { report } from "./report.ts";
import { sessions } from "./sessions.ts";
import { stays } from "./stays.ts";
import { waiting } from "./waiting.ts";

/** What staff do all day; together, since it shares nearly all it loads. */
export const deskPart = {
  agenda,
  appointments,
  blocks,
  cases,
  commitments,
  customers,
  directory,
  handing,
  handover,
  partnerTasks,
  persons,
  reads,
  report,
  sessions,
  stays,
  waiting,
};
