import type * as z from "zod";
import { changeContact } from "../../case/customer/change-contact.ts";
import type { ContactChange } from "../../case/customer/change-contact.ts";
import type { ChangeDetailsDeps } from "../../case/customer/change-details.ts";
import type { ownContactInputSchema } from "../../case/customer/customer-input.ts";
import { isClosedToSales, isForSales } from "../../directory/rights/purpose.ts";
import type { Problem } from "../../kernel/problem.ts";
import type { Result } from "../../kernel/result.ts";
import type { Case, SalesConsent } from "../../story/parts/case.schema.ts";
import { changeCommitment } from "./change-commitment.ts";
import type { ChangeCommitmentDeps } from "./change-commitment.ts";
import { withdraw } from "./withdraw.ts";

export type ChangeOwnContactDeps = ChangeCommitmentDeps & ChangeDetailsDeps;

type OwnContactChange = Omit<ContactChange, "contact" | "salesContact"> & {
  readonly input: z.output<typeof ownContactInputSchema>;
  readonly source: SalesConsent["source"];
};

/**
 * How the customer wants to be reached, and whether by sales. Who lets sales contact them no more has
 * taken back what sales promised on a matter of service: those who owe it could not even read it.
 */
export async function changeOwnContact(
  deps: ChangeOwnContactDeps,
  { input, source, ...change }: OwnContactChange,
): Promise<Result<Case, Problem>> {
  const { salesContact: given, ...contact } = input;
  const salesContact = given === undefined ? undefined : { given, source };
  const alone = salesContact !== undefined && Object.keys(contact).length === 0;
  const done = await changeContact(deps, {
    ...change,
    contact: alone ? undefined : contact,
    salesContact,
  });
  if (!done.ok || given !== false || !isClosedToSales(done.value, change.dealer)) return done;
  const { dealer, by, now } = change;
  const story = { ...change.story, case: done.value };
  const theirs = story.commitments.filter(
    ({ status, department, owner }) =>
      status === "open" && isForSales({ department, owner: owner.id }, dealer),
  );
  for (const { id } of theirs) {
    const asked = { story, dealer, brand: undefined, by, id, now };
    // Somebody may have kept it at the same moment, which is well.
    await changeCommitment(deps, asked, withdraw({}));
  }
  return done;
}
