import { accounts } from "./accounts.ts";
import { bursts } from "./bursts.ts";
import { feeds } from "./feeds.ts";
import { history } from "./history.ts";
import { people } from "./people.ts";

/** What is asked for when a dealer is set up and looked after. */
export const setUpPart = { accounts, bursts, feeds, history, people };
