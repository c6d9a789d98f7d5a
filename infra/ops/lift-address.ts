import { lifting } from "../../functions/wiring/lifting.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { liftAddress, personNamed } from "../../shared/mail/fate/lift-address.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import type { Command } from "./command.ts";
import { OpsRefusal } from "./refusal.ts";
import { liftingIn } from "./try-addresses.ts";

/** For when nobody of the dealer can sign in or be reached, and so nobody there can press the button. */
export const liftAddressOf: Command = {
  usage: "lift-address DEALER PERSON",
  purpose:
    "send to somebody's address again; care and mailbox name the brand's desk and the dealer's",
  run: async ({ stage, parameters: [id, person], say }) => {
    if (id === undefined || person === undefined)
      throw new OpsRefusal("Say which dealer, and which person of it.");
    const { tables, name } = await stage();
    const directory = createDirectoryStore(tables, systemRandom);
    const dealer = (await directory.dealer(id))?.document;
    if (dealer === undefined) throw new OpsRefusal(`There is no dealer ${id} in stage ${name}.`);
    const brand = (await directory.brand(dealer.brand))?.document;
    const found = personNamed(person, { dealer, brand });
    if (found === undefined) throw new OpsRefusal(`${id} has nobody of the name ${person}.`);
    const dead = await directory.deadAddresses(dealer.brand);
    if (!dead.has(found.email.toLowerCase()))
      return say(`Mail to ${found.name} has not come back; nothing was changed.`);
    const lifted = { brand: dealer.brand, person: found, by: { kind: "system" } } as const;
    await liftAddress(lifting(liftingIn(tables)), lifted, systemClock.now());
    say(`One mail goes to ${found.name}. Should it come back, the dealer hears of it.`);
  },
};
