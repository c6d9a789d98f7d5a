import { sideBySide } from "../../shared/kernel/side-by-side.ts";
import { indexCase } from "../../shared/search/index-case.ts";
import { createSearchStore } from "../../shared/search/search.store.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import type { Command } from "./command.ts";
import { casesOf } from "./retain-all.ts";

const AT_ONCE = 8;

/** Cases of before there was a search by parts; each else is found by them since its last event. */
export const indexAll: Command = {
  usage: "index-all [--go]",
  purpose: "let the cases of earlier releases be found by parts; only counts without --go",
  run: async ({ stage, go, say }) => {
    const { tables, name } = await stage();
    const deps = { cases: createCaseStore(tables), searches: createSearchStore(tables) };
    let unknown = 0;
    for await (const cases of casesOf(tables)) {
      const there = cases.filter(
        ({ goneAt, erased }) => goneAt === undefined && erased === undefined,
      );
      const wrong = await sideBySide(there, AT_ONCE, async ({ reference }) =>
        go
          ? indexCase(deps, reference)
          : (await deps.searches.record(reference))?.isWritten !== true,
      );
      unknown += wrong.filter(Boolean).length;
    }
    say(`In stage ${name} ${unknown} cases were not found by parts${go ? "; now they are." : "."}`);
    if (!go && unknown > 0) say("Nothing was changed. Give --go to let them be found.");
  },
};
