import { systemRandom } from "../../shared/kernel/random.ts";
import { createCaseItemsStore } from "../../shared/people/erase/case-items.store.ts";
import { reapplyErasures } from "../../shared/people/erase/reapply-erasures.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import type { Command } from "./command.ts";

/** For after a restore: a backup brings people back who were erased since. */
export const reapplyErasuresOf: Command = {
  usage: "reapply-erasures",
  purpose: "erase again whom a restored backup has brought back",
  run: async ({ stage, say }) => {
    const { tables } = await stage();
    const deps = {
      tables,
      cases: createCaseStore(tables),
      items: createCaseItemsStore(tables),
      commit: createCommit(tables, systemRandom),
      random: systemRandom,
    };
    const closed = await reapplyErasures(deps, systemClock.now());
    say(`${closed} cases are closed again; the people in them are taken out within minutes.`);
  },
};
