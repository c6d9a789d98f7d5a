import { addressesOfBrand } from "../../functions/wiring/lifting.ts";
import { brandSchema } from "../../shared/directory/document/dealer.schema.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import type { Command } from "./command.ts";
import { readDocument } from "./read-document.ts";
import { OpsRefusal } from "./refusal.ts";
import { tryAddresses } from "./try-addresses.ts";

/** Writes a brand's document; a further brand can come in by no other way. */
export const putBrand: Command = {
  usage: "put-brand FILE",
  purpose: "write a brand's document, also of a brand that is new",
  run: async ({ stage, parameters: [file], say }) => {
    const document = await readDocument(file, brandSchema);
    const { tables, name } = await stage();
    const directory = createDirectoryStore(tables, systemRandom);
    const seen = await directory.brand(document.id);
    const saved = await directory.putBrand(document, seen, systemClock.now());
    if (!saved.ok)
      throw new OpsRefusal(`Somebody changed ${document.id} just now; look, then try again.`);
    const [before, after] = [addressesOfBrand(seen?.document), addressesOfBrand(document)];
    await tryAddresses(tables, { brand: document.id, before, after });
    say(`${document.id} ${seen === undefined ? "added to" : "replaced in"} stage ${name}.`);
  },
};
