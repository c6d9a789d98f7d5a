import type { Brand, Dealer } from "../directory/document/dealer.schema.ts";
import type { Author, Commitment } from "../story/parts/commitment.schema.ts";

/** Whose report it is: of its own people and its brand's no house is said. */
export type ReportHouse = {
  readonly dealer: Pick<Dealer, "id">;
  readonly brand: Pick<Brand, "staff"> | undefined;
};

/** Somebody as the report of a dealer names them: of another house two may have the same id. */
export type ReportPerson = {
  readonly id: string;
  readonly name: string;
  readonly ofPartner?: string | undefined;
  readonly ofDealer?: string | undefined;
};

export function reportPerson(
  { id, name, partner, dealer }: Author,
  promise: Pick<Commitment, "dealer">,
  { dealer: own, brand }: ReportHouse,
): ReportPerson {
  if (partner !== undefined) return { id, name, ofPartner: partner };
  const house = dealer ?? promise.dealer;
  const isOfBrand = dealer === undefined && brand?.staff.some((member) => member.id === id);
  return house === own.id || isOfBrand === true ? { id, name } : { id, name, ofDealer: house };
}

/** Whether what somebody entered of a promise stands in the row of that person. */
export function isOfRow(
  row: Omit<ReportPerson, "name">,
  house: ReportHouse,
): (by: Author, promise: Pick<Commitment, "dealer">) => boolean {
  return (by, promise) => keyOf(reportPerson(by, promise, house)) === keyOf(row);
}

/** No id has a colon. */
export function keyOf({ id, ofPartner = "", ofDealer = "" }: Omit<ReportPerson, "name">): string {
  return [id, ofPartner, ofDealer].join(":");
}
