import type { Random } from "../../kernel/random.ts";
import type { Instant } from "../../kernel/time.ts";
import { directoryKeys } from "../../platform/dynamodb/keys/directory-keys.ts";
import type { Tables } from "../../platform/dynamodb/tables.ts";
import { createCommit } from "../../platform/dynamodb/transaction.ts";
import type { Write } from "../../platform/dynamodb/transaction.ts";
import type { Partner } from "../document/partner.schema.ts";
import { listedPartnerSchema } from "../document/partner.schema.ts";
import type { Author } from "../history/author.ts";
import { documentWritten, partnerWork } from "./document-work.ts";
import {
  accountsOf,
  etagOf,
  ofNobodyYet,
  pastOf,
  staffedBy,
  writeDocument,
} from "./document-writes.ts";
import { saveWithPlaces } from "./save-with-places.ts";
import type { Versioned } from "./versioned.ts";

type Stores = Pick<Tables, "client" | "directory" | "cases">;

/** As those of dealers and brands are written: with its history, its look-ups and its people's accounts. */
export function createPartnerWrites(tables: Stores, random: Random) {
  const save = saveWithPlaces({ tables, commit: createCommit(tables, random), random });
  return {
    /**
     * Replaces exactly the version `seen` (undefined: there was none). A new one is refused where a dealer has its
     * id: a promise that was handed there would be anybody's.
     */
    putPartner: async (
      document: Partner,
      seen: Versioned<Partner> | undefined,
      since?: Instant,
      by?: Author,
      quiet = false,
    ) => {
      const of = { kind: "p", id: document.id } as const;
      const past = await pastOf(tables, { of, document, seen, since, by });
      const staffed = staffedBy("partner", seen, document);
      const key = directoryKeys.partner(document.id);
      return await save({
        etag: etagOf(document),
        ...staffed,
        writes: [
          writeDocument(tables, key, document, seen?.etag, past),
          ...past.writes,
          ...(await accountsOf(tables, past, { ...staffed, by, quiet })),
          listed(tables, document),
          seen === undefined
            ? ofNobodyYet(tables, "dealer", document.id)
            : documentWritten(tables, partnerWork(document.id), etagOf(document)),
        ],
      });
    },
  };
}

function listed({ directory }: Stores, document: Partner): Write {
  const { brand, id } = document;
  const Item = {
    ...directoryKeys.listedPartner(brand, id),
    ...listedPartnerSchema.parse(document),
  };
  return { label: "list", item: { Put: { TableName: directory, Item } } };
}
