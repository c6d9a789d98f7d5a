import { CASE_NOT_FOUND } from "../../../../shared/case/access/case-access.ts";
import { caseForStaffOrHost } from "../../../../shared/case/access/staff-case.ts";
import type { CaseForStaffDeps } from "../../../../shared/case/access/staff-case.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import { fail, ok } from "../../../../shared/kernel/result.ts";
import type { Result } from "../../../../shared/kernel/result.ts";
import { HttpProblem, required } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { deskReader } from "../sign-in/desk-reader.ts";
import { asAllowed } from "../sign-in/desk-session.ts";
import type { DeskSession, DeskSessionDeps } from "../sign-in/desk-session.ts";
import type { Sheet } from "./sheet.ts";

type OpenSheetDeps = CaseForStaffDeps;

/** What the forms and pages about a case have in common. */
export type SheetRoutesDeps = DeskSessionDeps & OpenSheetDeps;

/**
 * The case for its dealer's people, and for another dealer's while a promise of it is theirs.
 * @throws HttpProblem 404 for everybody else.
 */
export async function openSheet(
  deps: OpenSheetDeps,
  { params }: HttpRequest,
  session: DeskSession,
): Promise<Sheet> {
  return required(await findSheet(deps, params["reference"] ?? "", session));
}

/** The same where a page has more to show than the case, whatever has become of that. */
export async function findSheet(
  deps: OpenSheetDeps,
  reference: string,
  session: DeskSession,
): Promise<Result<Sheet, Problem>> {
  const found = await caseForStaffOrHost(deps, session.email, reference);
  if (!found.ok) return found;
  const desk = found.value;
  // A partner sees no sheet: what its document lets it see is less.
  if (desk.partner !== undefined) return fail(CASE_NOT_FOUND);
  asAllowed(desk.staff, session);
  const dealer = desk.dealer.document;
  const host = desk.at === dealer.id ? undefined : await deps.directory.dealer(desk.at);
  return ok({
    session,
    desk,
    home: host?.document ?? dealer,
    reader: await deskReader(session, desk.staff, dealer),
    now: deps.clock.now(),
  });
}

/** The same for what only the case's own dealer may do. */
export async function openOwnSheet(
  deps: OpenSheetDeps,
  request: HttpRequest,
  session: DeskSession,
): Promise<Sheet> {
  const sheet = await openSheet(deps, request, session);
  if (sheet.desk.at === sheet.desk.story.case.dealer) return sheet;
  throw new HttpProblem(CASE_NOT_FOUND);
}
