import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { actionsCenterFeeds } from "./actions-center-feeds.ts";
import type { Command } from "./command.ts";
import { namedFile } from "./named-file.ts";
import { OpsRefusal } from "./refusal.ts";

/** Writes what Google's Actions Center takes of this stage's dealers into a folder; sends it to nobody. */
export const actionsCenter: Command = {
  usage: "actions-center URL FOLDER",
  purpose: "write the feeds for Google's Actions Center, with links to this stage at URL",
  run: async ({ stage, parameters: [url = "", folder], say }) => {
    const home = URL.parse(url);
    if (home?.protocol !== "https:" || home.pathname !== "/")
      throw new OpsRefusal("Say where people reach the stage, such as https://book.example");
    if (folder === undefined) throw new OpsRefusal("Say into which folder.");
    const { tables, name } = await stage();
    const store = createDirectoryStore(tables, systemRandom);
    const listed = await store.dealers();
    const dealers = [];
    for (const { id } of listed) {
      const found = await store.dealer(id);
      if (found !== undefined) dealers.push(found.document);
    }
    const seconds = Math.floor(systemClock.now() / 1_000);
    const files = actionsCenterFeeds(dealers, home.origin, seconds);
    const into = namedFile(folder);
    await mkdir(into, { recursive: true });
    for (const file of files)
      await writeFile(
        path.join(into, file.name),
        `${JSON.stringify(file.content, undefined, 2)}\n`,
      );
    say(`${files.length} files of stage ${name} are in ${folder}.`);
  },
};
