import { forgetLater } from "../../shared/campaigns/audience/forget-later.ts";
import { createDirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../shared/kernel/random.ts";
import { askOfPerson } from "../../shared/people/ask/ask.ts";
import { createCaseItemsStore } from "../../shared/people/erase/case-items.store.ts";
import { personInputSchema } from "../../shared/people/ask/person-input.ts";
import type { Want } from "../../shared/people/request/request.schema.ts";
import { createPeopleRequestStore } from "../../shared/people/request/request.store.ts";
import { systemClock } from "../../shared/platform/clock.ts";
import { createCommit } from "../../shared/platform/dynamodb/transaction.ts";
import { createCaseStore } from "../../shared/story/case.store.ts";
import type { Command } from "./command.ts";
import type { DeployedStage } from "./deployed-stage.ts";
import { OpsRefusal } from "./refusal.ts";

const PURPOSES = {
  export: "put together all that a brand's dealers hold of a person",
  erase: "take a person out of all that a brand's dealers hold; it cannot be undone",
} as const satisfies Record<Want, string>;

/** For when nobody of the brand can ask for it at the desk. */
export function ofPerson(want: Want): Command {
  return {
    usage: `${want}-person BRAND EMAIL`,
    purpose: PURPOSES[want],
    run: async ({ stage, parameters: [brand, email], say, print }) => {
      if (brand === undefined || email === undefined)
        throw new OpsRefusal("Say which brand, and whose address.");
      const person = personInputSchema.safeParse({ email });
      if (!person.success) throw new OpsRefusal("That is no e-mail address.");
      const { tables } = await stage();
      const scope = await scopeOf(tables, brand);
      const asked = await askOfPerson(
        depsOn(tables),
        { want, person: person.data, scope },
        systemClock.now(),
      );
      if (!asked.ok) throw new OpsRefusal("Nobody can be told by that.");
      const { id, cases, unproven } = asked.value;
      say(`${cases.length} cases; ${unproven} more name the address, and nobody has proven it.`);
      print(id);
    },
  };
}

function depsOn(tables: DeployedStage["tables"]) {
  return {
    commit: createCommit(tables, systemRandom),
    random: systemRandom,
    cases: createCaseStore(tables),
    items: createCaseItemsStore(tables),
    requests: createPeopleRequestStore(tables),
    forgetInAudiences: forgetLater(tables, createCommit(tables, systemRandom)),
  };
}

async function scopeOf(tables: DeployedStage["tables"], brand: string) {
  const directory = createDirectoryStore(tables, systemRandom);
  const listed = (await directory.dealers()).filter((dealer) => dealer.brand === brand);
  if (listed.length === 0) throw new OpsRefusal(`There is no dealer of a brand ${brand}.`);
  const read = await Promise.all(listed.map(({ id }) => directory.dealer(id)));
  const dealers = read.flatMap((one) => (one === undefined ? [] : [one.document]));
  return { brand, dealers, ofBrand: true, staff: { id: "operator", name: "Operator" } };
}
