import * as z from "zod";
import { isToProve, proveVisits } from "../../shared/booking/change/prove-visits.ts";
import type { ProveVisitsDeps } from "../../shared/booking/change/prove-visits.ts";
import { proveAddress } from "../../shared/case/access/prove-address.ts";
import type { ProveAddressDeps } from "../../shared/case/access/prove-address.ts";
import { requestLink } from "../../shared/case/access/request-link.ts";
import type { RequestLinkDependencies } from "../../shared/case/access/request-link.ts";
import { enterByCode } from "../../shared/case/access/entry-code.ts";
import type { EntryCodeDeps } from "../../shared/case/access/entry-code.ts";
import { customerLinks } from "../../shared/case/access/links.ts";
import type { ChangeDetailsDeps } from "../../shared/case/customer/change-details.ts";
import { ownContactInputSchema } from "../../shared/case/customer/customer-input.ts";
import { changeOwnDetails, ownDetailsSchema } from "../../shared/case/customer/own-details.ts";
import { changeOwnContact } from "../../shared/commitments/change/change-own-contact.ts";
import type { ChangeOwnContactDeps } from "../../shared/commitments/change/change-own-contact.ts";
import { emailSchema } from "../../shared/directory/document/values.schema.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { readReference } from "../../shared/kernel/ids.ts";
import { broken } from "../../shared/kernel/invalid.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { CaseStore } from "../../shared/story/case.store.ts";
import { caseView, caseViewSchema } from "../../shared/views/case-view.ts";
import { refuseDoubtful } from "../wiring/refuse-doubtful.ts";
import { byCustomer } from "../wiring/by-customer.ts";
import type { OwnCase } from "../wiring/by-customer.ts";
import { withinLooks } from "../wiring/within-limits.ts";
import type { LimitsDeps } from "../wiring/within-limits.ts";
import { partOf, timelineQuery } from "../wiring/timeline-before.ts";
import { publicly } from "../wiring/publicly.ts";
import { story as words } from "../pages/text/en/timeline.ts";

/** The customer's own case, and the way to it. */
export const cases = {
  read: byCustomer({
    summary: "The matter as the customer may see it",
    query: timelineQuery,
    answers: { status: 200, body: caseViewSchema },
    handle: (deps: Told, { caller, query: { before }, now }) => seen(deps, caller, now, before),
  }),

  link: publicly({
    summary:
      "Mail the case link again to the customer's address, when this address or number is theirs",
    body: z.union([
      z.strictObject({ email: emailSchema }),
      z.strictObject({ phone: z.string().trim().min(3).max(40) }),
    ]),
    answers: { status: 202, body: z.object({ status: z.literal("accepted") }) },
    handle: async (
      deps: RequestLinkDependencies & LimitsDeps,
      { body, param, request: { from = "" }, now },
    ) => {
      const reference = param("reference");
      const known = readReference(reference) ?? reference;
      // Over the limit it sounds the same: who guesses learns nothing, not even that.
      const over = await deps.limits.look("looksForCase", known, from, now);
      if (over === undefined) await requestLink(deps, reference, body);
      return { value: { status: "accepted" as const } };
    },
  }),

  enter: publicly({
    summary: "Open the case with the code that the dealer read out; each opens it once",
    body: z.strictObject({ code: z.string().regex(/^\d(?:\s?\d){5}$/, broken("not-a-code")) }),
    answers: {
      status: 200,
      body: z.object({ reference: z.string(), caseToken: z.string(), manageUrl: z.string() }),
    },
    handle: async (
      deps: EntryCodeDeps & LimitsDeps & { readonly publicUrl: string },
      { body: { code }, param, request, now },
    ) => {
      const reference = param("reference");
      await withinLooks(deps, { of: "entriesToCase", reference }, request, now);
      const matter = required(await enterByCode(deps, { reference, code, now }));
      const { token: caseToken } = matter;
      const manageUrl = customerLinks(deps.publicUrl, { ...matter, unproven: undefined }).open;
      return { value: { reference: matter.reference, caseToken, manageUrl } };
    },
  }),

  proof: byCustomer({
    summary: "The `m` of the link in a mail to the customer: somebody reads at that address",
    body: z.strictObject({ key: z.string().min(1).max(100) }),
    answers: { status: 200, body: caseViewSchema },
    unlimited: true,
    handle: async (
      deps: ProveAddressDeps & ProveVisitsDeps & Told,
      { caller: { story, dealer }, body, now },
    ) => {
      const matter = await proveAddress(deps, story.case, body.key);
      if (isToProve(matter, story)) await proveVisits(deps, story, now);
      return seen(deps, { story: { ...story, case: matter }, dealer }, now);
    },
  }),

  customer: byCustomer({
    summary: "Who they are; another address counts once the mail to it was opened and said yes to",
    body: ownDetailsSchema,
    answers: { status: 200, body: caseViewSchema },
    handle: async (deps: ChangeDetailsDeps & Told, { caller: { story, dealer }, body, now }) => {
      if (body.email !== story.case.customer.email) refuseDoubtful(body, "/email");
      const matter = required(await changeOwnDetails(deps, { story, dealer, input: body, now }));
      return seen(deps, { story: { ...story, case: matter }, dealer }, now);
    },
  }),

  contact: byCustomer({
    summary:
      "How and when to be reached, and whether by sales; `salesContact` alone leaves the rest",
    body: ownContactInputSchema,
    answers: { status: 200, body: caseViewSchema },
    handle: async (deps: ChangeOwnContactDeps & Told, { caller: { story, dealer }, body, now }) => {
      const by = { kind: "customer" } as const;
      const change = { story, dealer, input: body, source: "api", by, now } as const;
      const matter = required(await changeOwnContact(deps, change));
      return seen(deps, { story: { ...story, case: matter }, dealer }, now);
    },
  }),
};

type Told = { readonly cases: Pick<CaseStore, "back"> };

/** The case as the customer sees it. */
async function seen(deps: Told, { story, dealer }: OwnCase, now: Instant, before?: string) {
  const view = { dealer, reader: "customer", words, before } as const;
  return { value: caseView(await partOf(deps, story, view), view, now) };
}
