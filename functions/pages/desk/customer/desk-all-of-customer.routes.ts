import * as z from "zod";
import { CASE_NOT_FOUND } from "../../../../shared/case/access/case-access.ts";
import { rememberOpened } from "../../../../shared/case/access/remember-opened.ts";
import { caseForStaff } from "../../../../shared/case/access/staff-case.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem, required } from "../../../../shared/platform/http/http-problem.ts";
import { readCursor } from "../../../../shared/platform/http/list-page.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { noteRead } from "../../../../shared/reading/note-read.ts";
import { allOfCustomer } from "../../../../shared/same-person/all-of-customer.ts";
import {
  PAST_KINDS,
  pastOfCustomer,
  pastPlaceSchema,
} from "../../../../shared/same-person/past-of-customer.ts";
import { relateCases } from "../../../../shared/same-person/relate-cases.ts";
import { RELATIONS } from "../../../../shared/same-person/relate.ts";
import { seeOther } from "../../forms/see-other.ts";
import { sameTexts } from "../../text/same-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { openOwnSheet } from "../sheet/open-sheet.ts";
import type { Sheet } from "../sheet/sheet.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import { allOfCustomerPage } from "./all-of-customer-page.tsx";
import { customerHref } from "../sheet/customer-href.ts";

const sayingSchema = z.object({ other: z.string().max(40), is: z.enum(RELATIONS) });

/** All of one customer, and saying which cases are theirs. */
export const deskAllOfCustomerRoutes = {
  show: deskPage(async (deps: DeskDependencies, request, session) => {
    const sheet = await openOwnSheet(deps, request, session);
    return show(deps, sheet, request.query);
  }),

  say: deskForm(async (deps: DeskDependencies, request, session, form) => {
    const sheet = await openOwnSheet(deps, request, session);
    const saying = sayingSchema.safeParse(form);
    if (!saying.success) throw new HttpProblem({ code: "invalid-request" });
    const { story, staff } = sheet.desk;
    const one = story.case;
    const { other, is } = saying.data;
    const found = required(await caseForStaff(deps, session.email, other));
    const { case: matter } = found.story;
    if (matter.dealer !== one.dealer || matter.reference === one.reference)
      throw new HttpProblem(CASE_NOT_FOUND);
    const by = { id: staff.id, name: staff.name };
    const done = await relateCases(deps, { one, other: matter, is, by, now: sheet.now });
    if (!done.ok && done.failure === "too-many")
      return show(deps, sheet, {}, sameTexts(sheet.reader.language).same.tooMany);
    // Erased meanwhile: the page shows it no more.
    return seeOther(customerHref(one.reference));
  }),
};

async function show(
  deps: DeskDependencies,
  sheet: Sheet,
  { past, after }: HttpRequest["query"],
  refused?: string,
): Promise<Answer> {
  const { story, staff, dealer, at } = sheet.desk;
  const kind = PAST_KINDS.find((one) => one === past) ?? "promises";
  const place = readCursor(after, pastPlaceSchema);
  const all = await allOfCustomer(deps, story, { dealer: dealer.document, staff });
  const cases = all.cases.map(({ now }) => now);
  const count = cases.length + all.perhaps.items.length;
  const [page] = await Promise.all([
    pastOfCustomer(deps, cases, kind, place),
    rememberOpened(deps, sheet.desk, sheet.now),
    noteRead(
      deps,
      { dealer: at, email: staff.email },
      { what: "found", at: sheet.now, by: ["reference"], count },
    ),
  ]);
  return allOfCustomerPage({ sheet, all, kind, past: page, after, refused });
}
