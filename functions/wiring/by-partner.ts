import { partnerReaderAt, partnerWriterAt } from "../../shared/directory/rights/partner-access.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { operationsAt } from "./by-staff.ts";

type PartnerDirectory = {
  readonly directory: Pick<DirectoryStore, "brand" | "dealer" | "partner" | "workplaces">;
};

/** For whoever may know of the partner. */
export const atPartner = operationsAt(
  ({ directory }: PartnerDirectory, email, { partner = "" }) =>
    partnerReaderAt(directory, email, partner),
  ({ partner }) => partner.document.id,
);

/** For people of the partner's brand. */
export const byPartnersBrand = operationsAt(
  ({ directory }: PartnerDirectory, email, { partner = "" }) =>
    partnerWriterAt(directory, email, partner),
  ({ partner }) => partner.document.id,
);
