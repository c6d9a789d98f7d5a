import { accounts } from "./accounts.ts";
import { agenda } from "./agenda.ts";
import { appointments } from "./appointments.ts";
import { blocks } from "./blocks.ts";
import { bursts } from "./bursts.ts";
import { cases } from "./cases.ts";
import { commitments } from "./commitments.ts";
import { customers } from "./customers.ts";
import { directory } from "./directory.ts";
import { feeds } from "./feeds.ts";
import { history } from "./history.ts";
import { handing } from "./handing.ts";
import { handover } from "./handover.ts";
import { partnerTasks } from "./partner-tasks.ts";
import { people } from "./people.ts";
import { persons } from "./persons.ts";
import { reads } from "./reads.ts";
import { report } from "./report.ts";
import { sessions } from "./sessions.ts";
import { stays } from "./stays.ts";
import { waiting } from "./waiting.ts";

/** All that staff do; together, since it shares nearly all it loads. */
export const deskPart = {
  accounts,
  agenda,
  appointments,
  blocks,
  bursts,
  cases,
  commitments,
  customers,
  directory,
  feeds,
  handing,
  handover,
  history,
  partnerTasks,
  people,
  persons,
  reads,
  report,
  sessions,
  stays,
  waiting,
};
