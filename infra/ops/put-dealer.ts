import { addressesOf } from "../../functions/wiring/lifting.ts";
import { checkDealer } from "../../shared/directory/check/check-dealer.ts";
import { dealerSchema } from "../../shared/directory/document/dealer.schema.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import type { Command } from "./command.ts";
import { placesRefused, readDocument } from "./read-document.ts";
import { OpsRefusal } from "./refusal.ts";
import { tryAddresses } from "./try-addresses.ts";

/** Writes one dealer's document, with the same checks as over HTTP. */
export const putDealer: Command = {
  usage: "put-dealer FILE",
  purpose: "write a dealer's document; refused as a whole when a place in it is not right",
  run: async ({ stage, parameters: [file], say }) => {
    const document = await readDocument(file, dealerSchema);
    const { tables, name } = await stage();
    const directory = createDirectoryStore(tables, systemRandom);
    const [brand, seen] = await Promise.all([
      directory.brand(document.brand),
      directory.dealer(document.id),
    ]);
    const places = checkDealer(document, brand?.document, seen?.document);
    if (places.length > 0) throw placesRefused(String(file), places);
    if (JSON.stringify(seen?.document) === JSON.stringify(document))
      return say(`${document.id} is so already in stage ${name}.`);
    const saved = await directory.putDealer(document, seen, systemClock.now());
    if (!saved.ok)
      throw new OpsRefusal(`Somebody changed ${document.id} just now; look, then try again.`);
    const [before, after] = [addressesOf(seen?.document), addressesOf(document)];
    await tryAddresses(tables, { brand: document.brand, before, after });
    say(`${document.id} ${seen === undefined ? "added to" : "replaced in"} stage ${name}.`);
  },
};
