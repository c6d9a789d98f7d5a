import { readDealer } from "../../directory/store/read-places.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import type { Instant } from "../../kernel/time.ts";
import type { CaseNow } from "../../story/case-story.ts";
import type { CaseStore } from "../../story/case.store.ts";
import { toldOf } from "../../story/mail-id.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { Mail } from "../../story/parts/mail.schema.ts";
import { changeCommitment } from "../change/change-commitment.ts";
import type { ChangeCommitmentDeps } from "../change/change-commitment.ts";
import { unheard } from "./introduction.ts";

export type CheckIntroductionDeps = ChangeCommitmentDeps & {
  readonly cases: Pick<CaseStore, "now" | "since">;
  readonly directory: Pick<DirectoryStore, "dealer" | "brand" | "deadAddresses">;
};

/**
 * The time in which the mail about a partner has to be delivered is over: unless it was, the dealer calls. Nothing
 * happens for a mail about anything else.
 */
export async function checkIntroduction(
  deps: CheckIntroductionDeps,
  { reference, id, template }: Pick<Mail, "reference" | "id"> & Partial<Pick<Mail, "template">>,
  now: Instant,
): Promise<void> {
  if (template !== undefined && template !== "partner-introduced") return;
  const present = await deps.cases.now(reference);
  if (present === undefined || present.case.erased !== undefined) return;
  const asked = await undelivered(deps, present, id);
  if (asked?.introducing === undefined) return;
  const { id: promise, introducing } = asked;
  const { dealer, brand } = await readDealer(deps, present.case.dealer);
  const by = { kind: "system" } as const;
  const request = { story: present, dealer, brand, by, id: promise, now };
  await changeCommitment(deps, request, unheard(introducing.nth));
}

/** The promise of which the mail tells, as it was then; undefined where it has arrived, or tells of no partner. */
async function undelivered(
  { cases }: Pick<CheckIntroductionDeps, "cases">,
  present: CaseNow,
  id: string,
): Promise<Commitment | undefined> {
  const { mails, events } = await cases.since(present, toldOf(id) ?? present.case.openedAt);
  const mail = mails.find((one) => one.id === id);
  const said = events.find((one) => one.id === mail?.event);
  const isOpen = said?.type === "commitment.introduction" && mail?.state !== "delivered";
  return isOpen ? said.commitment : undefined;
}
