import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import type { Random } from "../../shared/kernel/random.ts";
import type { Tables } from "../../shared/platform/dynamodb/tables.ts";

/**
 * The directory as a warm instance has it: every run reads for itself, with its own troubles, and
 * none parses the dealer's document again.
 */
export function warmDirectory(random: Random): (tables: Tables) => DirectoryStore {
  let reader: Tables["client"];
  const client = { send: (command: never) => reader.send(command) } as unknown as Tables["client"];
  let store: DirectoryStore | undefined;
  return (tables) => {
    store ??= createDirectoryStore({ ...tables, client }, random);
    const { dealer, dealers, brand, partner, partners, workplaces, deadAddresses, ...rest } = store;
    // A read asks at once, before another run can become the reader.
    const as =
      <Answer>(read: (of: string) => Answer) =>
      (of: string) => {
        reader = tables.client;
        return read(of);
      };
    return {
      ...rest,
      dealer: as(dealer),
      dealers: () => {
        reader = tables.client;
        return dealers();
      },
      brand: as(brand),
      partner: as(partner),
      partners: as(partners),
      workplaces: as(workplaces),
      deadAddresses: as(deadAddresses),
    };
  };
}
