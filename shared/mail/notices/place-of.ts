import type { Brand, Dealer } from "../../directory/document/dealer.schema.ts";
import type { Partner } from "../../directory/document/partner.schema.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";

export type NoticePlace = {
  readonly name: string;
  /** In whose look it is written. */
  readonly writer: Dealer;
  /** The writer is a brand without a dealer: it has no address and no telephone. */
  readonly nameOnly: boolean;
  readonly brand: Brand | undefined;
  /** None where it is the brand's own document, or a partner's. */
  readonly dealer?: Dealer;
  readonly partner?: Partner;
};

type Deps = {
  readonly directory: Pick<DirectoryStore, "dealer" | "dealers" | "brand" | "partner">;
};

/** Of `dealer:northside`, `brand:aurora` or `partner:inspecta`; undefined for one that is not there. */
export async function placeOf(deps: Deps, reference: string): Promise<NoticePlace | undefined> {
  const [kind, id = ""] = reference.split(":");
  if (kind === "partner") return partnerPlace(deps, id);
  return kind === "dealer" ? dealerPlace(deps, id) : brandPlace(deps, id);
}

async function dealerPlace({ directory }: Deps, id: string): Promise<NoticePlace | undefined> {
  const dealer = (await directory.dealer(id))?.document;
  if (dealer === undefined) return undefined;
  const brand = (await directory.brand(dealer.brand))?.document;
  return { name: dealer.name, writer: dealer, nameOnly: false, brand, dealer };
}

/** Its brand writes to its people. */
async function partnerPlace(deps: Deps, id: string): Promise<NoticePlace | undefined> {
  const partner = (await deps.directory.partner(id))?.document;
  const place = partner && (await brandPlace(deps, partner.brand));
  return place && { ...place, name: partner.name, partner };
}

/** A brand has no letterhead of its own: it writes on one of its dealers', under its own name. */
async function brandPlace({ directory }: Deps, id: string): Promise<NoticePlace | undefined> {
  const brand = (await directory.brand(id))?.document;
  if (brand === undefined) return undefined;
  const first = (await directory.dealers()).find((one) => one.brand === id);
  const writer = first && (await directory.dealer(first.id))?.document;
  const { name } = brand;
  const { email } = brand.care;
  return {
    name,
    brand,
    nameOnly: writer === undefined,
    writer: { ...(writer ?? withoutHouse(brand)), name, email },
  };
}

/** A brand before its first dealer. */
function withoutHouse({ id, name, care, appearance }: Brand): Dealer {
  return {
    id,
    name,
    brand: id,
    timeZone: "UTC",
    languages: [],
    address: { streetAddress: "", addressLocality: "", addressCountry: "" },
    telephone: "",
    email: care.email,
    openingHours: [],
    departments: [],
    staff: [],
    resources: [],
    services: [],
    ...(appearance === undefined ? {} : { appearance }),
  };
}
