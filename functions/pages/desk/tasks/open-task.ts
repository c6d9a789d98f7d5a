import { isTheirs } from "../../../../shared/case/access/host-view.ts";
import { caseForStaffOrHost } from "../../../../shared/case/access/staff-case.ts";
import type { CaseAtDesk, CaseForStaffDeps } from "../../../../shared/case/access/staff-case.ts";
import type { Partner } from "../../../../shared/directory/document/partner.schema.ts";
import { partnerMemberAt } from "../../../../shared/directory/rights/staff-access.ts";
import type { StaffMember } from "../../../../shared/directory/rights/staff-access.ts";
import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import { HttpProblem, required } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { Commitment } from "../../../../shared/story/parts/commitment.schema.ts";
import type { Honoured } from "../../../../shared/story/parts/shown.schema.ts";
import { settlementAt } from "../../../../shared/verify/settlement-at.ts";
import type { Reader } from "../../reader/when.ts";
import { languageAtNoDealer } from "../sign-in/desk-reader.ts";
import { asAllowed } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";

export type AtPartner = {
  readonly session: DeskSession;
  readonly staff: StaffMember;
  readonly partner: Partner;
  readonly reader: Reader;
};

/**
 * A partner's own desk, for its people.
 * @throws HttpProblem 404 for everybody else, its brand too: they see its tasks at the dealers.
 */
export async function atPartnersDesk(
  directory: Pick<DirectoryStore, "partner">,
  { params }: Pick<HttpRequest, "params">,
  session: DeskSession,
): Promise<AtPartner> {
  const access = await partnerMemberAt(directory, session.email, params["partner"] ?? "");
  const { staff, partner } = required(access);
  asAllowed(staff, session);
  const language = await languageAtNoDealer(session, staff);
  const { document } = partner;
  return { session, staff, partner: document, reader: { language, zone: document.timeZone } };
}

export type OpenTask = AtPartner & {
  readonly desk: CaseAtDesk;
  readonly promise: Commitment;
  readonly now: Instant;
};

/** Undefined for what is no settlement of this partner. */
export async function openSettlement(
  deps: CaseForStaffDeps,
  request: HttpRequest,
  session: DeskSession,
): Promise<(OpenTask & { readonly honoured: Honoured }) | undefined> {
  const at = await atPartnersDesk(deps.directory, request, session);
  const { reference = "", id = "" } = request.params;
  const found = await settlementAt(deps, session.email, { reference, id });
  if (!found.ok) return undefined;
  const desk = found.value;
  const promise = desk.story.commitments.find((one) => one.id === id);
  const honoured = promise && settledWith(promise, at.partner);
  if (promise === undefined || honoured === undefined) return undefined;
  return { ...at, desk, promise, honoured, now: deps.clock.now() };
}

function settledWith({ honoured }: Commitment, { id }: Partner): Honoured | undefined {
  return honoured?.partner?.id === id ? honoured : undefined;
}

/** @throws HttpProblem 404 for what was not handed to this partner, or is no longer theirs. */
export async function openTask(
  deps: CaseForStaffDeps,
  request: HttpRequest,
  session: DeskSession,
): Promise<OpenTask> {
  const at = await atPartnersDesk(deps.directory, request, session);
  const { reference = "", id } = request.params;
  const desk = required(await caseForStaffOrHost(deps, session.email, reference));
  const now = deps.clock.now();
  const promise = desk.story.commitments.find((one) => one.id === id);
  const isOurs = desk.partner?.id === at.partner.id;
  if (promise !== undefined && isOurs && isTheirs(promise, desk, now)) {
    return { ...at, desk, promise, now };
  }
  throw new HttpProblem({ code: "commitment-not-found" });
}
