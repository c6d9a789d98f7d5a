import { writeFile } from "node:fs/promises";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import type { Command } from "./command.ts";
import { namedFile } from "./named-file.ts";
import { OpsRefusal } from "./refusal.ts";

/** Writes a dealer's document to a file as `put-dealer` takes it, or prints it. */
export const exportDealer: Command = {
  usage: "export-dealer ID [FILE]",
  purpose: "write a dealer's document to a file, or print it, as put-dealer takes it",
  run: async ({ stage, parameters: [id, file], print, say }) => {
    if (id === undefined) throw new OpsRefusal("Say which dealer.");
    const { tables, name } = await stage();
    const found = await createDirectoryStore(tables, systemRandom).dealer(id);
    if (found === undefined) throw new OpsRefusal(`There is no dealer ${id} in stage ${name}.`);
    const text = JSON.stringify(found.document, undefined, 2);
    if (file === undefined) return print(text);
    await writeFile(namedFile(file), `${text}\n`);
    say(`${id} of stage ${name} is in ${file}.`);
  },
};
