import { allows } from "../../booking/appointment/appointment-transitions.ts";
import { waitingEnded } from "../../booking/change/end-waiting.ts";
import { changeWaiting } from "../../booking/frame/change-waiting.ts";
import { cancelled } from "../../booking/change/cancel.ts";
import { changeAppointment } from "../../booking/frame/change-appointment.ts";
import type { ChangeAppointmentDeps } from "../../booking/frame/change-appointment.ts";
import { changeCommitment } from "../../commitments/change/change-commitment.ts";
import type { ChangeCommitmentDeps } from "../../commitments/change/change-commitment.ts";
import { keep } from "../../commitments/change/keep.ts";
import { withdraw } from "../../commitments/change/withdraw.ts";
import type { DirectoryStore } from "../../directory/store/directory.store.ts";
import { readDealer } from "../../directory/store/read-places.ts";
import type { Instant } from "../../kernel/time.ts";
import { superseded } from "../../mail/mail-life.ts";
import type { MailStore } from "../../mail/mail.store.ts";
import type { CaseStore } from "../../story/case.store.ts";
import type { CaseStory } from "../../story/case-story.ts";
import type { Commitment } from "../../story/parts/commitment.schema.ts";
import type { ForgetSameDeps } from "../../same-person/forget-same.ts";
import type { LeadDeps } from "../../search/index-later.ts";
import type { CaseItemsStore } from "./case-items.store.ts";
import { keptUnder } from "../../files/file-keys.ts";
import type { CaseFiles } from "../../platform/s3/case-files.ts";
import { hashOf } from "../../platform/dynamodb/idempotency.store.ts";
import { erasedPart } from "./erased-case.ts";

export type EraseCaseDeps = ChangeAppointmentDeps &
  ChangeCommitmentDeps &
  LeadDeps &
  ForgetSameDeps & {
    readonly cases: Pick<CaseStore, "now" | "story">;
    readonly directory: Pick<DirectoryStore, "brand" | "deadAddresses" | "dealer">;
    readonly mails: Pick<MailStore, "replace">;
    readonly items: Pick<CaseItemsStore, "markClean" | "rewrite">;
    readonly caseFiles: Pick<CaseFiles, "removeAll">;
  };

/** As it stands in what becomes of visits and promises; nobody is told of it. */
const REASON = "erased";

const BY_SYSTEM = { kind: "system" } as const;

/**
 * Takes the person out of a case that is closed already: visits give their time back, promises end, mails that
 * wait do not go, and what is stored says nobody's name. Each step may be done again, and a step that is done
 * changes nothing, so whoever dies in between leaves it to the next. Answers how much was not as it should be.
 */
export async function eraseCase(
  deps: EraseCaseDeps,
  reference: string,
  now: Instant,
): Promise<number> {
  const story = await deps.cases.story(reference);
  if (story?.case.erased === undefined) return 0;
  await cancelVisits(deps, story, now);
  await endWaits(deps, story, now);
  const present = (await deps.cases.story(reference)) ?? story;
  await endPromises(deps, present, now);
  for (const mail of present.mails)
    if (mail.state === "queued") await deps.mails.replace(mail, superseded(mail));
  await deps.caseFiles.removeAll(keptUnder(reference), now);
  const changed = await deps.items.rewrite(reference, rewritten);
  const wasFound = await deps.leadTo(reference);
  const wasHeld = await deps.forgetSame(reference);
  if (story.case.erased.cleanAt === undefined) await deps.items.markClean(reference, now);
  return changed + Number(wasFound) + Number(wasHeld);
}

async function cancelVisits(
  deps: EraseCaseDeps,
  { case: { reference }, appointments }: CaseStory,
  now: Instant,
): Promise<void> {
  const dealerOf = async (id: string) => (await deps.directory.dealer(id))?.document;
  for (const { id: appointment, status } of appointments) {
    if (!allows("cancel", status)) continue;
    const request = { reference, appointment, dealerOf, by: BY_SYSTEM, now };
    await changeAppointment(deps, request, cancelled(REASON));
  }
}

/** What is held for them goes to the next; the promise that went with it ends with the others. */
async function endWaits(
  deps: EraseCaseDeps,
  { case: { reference }, waiting = [] }: CaseStory,
  now: Instant,
): Promise<void> {
  const dealerOf = async (id: string) => (await deps.directory.dealer(id))?.document;
  for (const { id, status, wish } of waiting) {
    if (wish === undefined || status === "left") continue;
    const request = { reference, id, dealerOf, by: BY_SYSTEM, now };
    await changeWaiting(deps, request, waitingEnded("left"));
  }
}

async function endPromises(deps: EraseCaseDeps, story: CaseStory, now: Instant): Promise<void> {
  const open = story.commitments.filter(({ status }) => status === "open");
  if (open.length === 0) return;
  const { dealer, brand } = await readDealer(deps, story.case.dealer);
  for (const promise of open) {
    const request = { story, dealer, brand, by: BY_SYSTEM, id: promise.id, now };
    await changeCommitment(deps, request, ending(promise));
  }
}

/** That it is done was promised; all else nobody may do any more. */
function ending({ personalData, delegation }: Commitment) {
  const note = delegation === undefined ? {} : { note: REASON };
  return personalData === "erase"
    ? keep({ outcome: "done", ...note })
    : withdraw({ reason: REASON });
}

/** What the desk finds it by goes; who of the staff has read it stays. */
function rewritten(kind: string, data: unknown): object | "gone" | "same" {
  if (kind === "find") return "gone";
  if (kind === "came-back" || kind === "opened" || kind === "plan") return "same";
  const part = erasedPart({ kind, data });
  if (!("data" in part)) return "same";
  return isSame(part.data, data) ? "same" : part.data;
}

/** In whatever order its members are. */
function isSame(one: unknown, other: unknown): boolean {
  return hashOf(one) === hashOf(other);
}
