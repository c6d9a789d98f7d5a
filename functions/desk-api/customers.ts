import * as z from "zod";
import { caseViewSchema } from "../../shared/views/case-view.ts";
import { contactInputSchema } from "../../shared/case/customer/customer-input.ts";
import { changeContact } from "../../shared/case/customer/change-contact.ts";
import type { ChangeDetailsDeps } from "../../shared/case/customer/change-details.ts";
import {
  correctCustomer,
  correctionInputSchema,
} from "../../shared/case/customer/correct-customer.ts";
import type { CaseAtDesk } from "../../shared/case/access/staff-case.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { takesMail } from "../../shared/mail/plan/recipients.ts";
import { makeEntryCode } from "../../shared/case/access/entry-code.ts";
import type { EntryCodeDeps } from "../../shared/case/access/entry-code.ts";
import { rotateLink } from "../../shared/case/access/rotate-link.ts";
import type { RotateLinkDependencies } from "../../shared/case/access/rotate-link.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { atCase } from "../wiring/by-staff.ts";
import { houseOf, locationOf, seen } from "./case-answer.ts";
import type { Told } from "./case-answer.ts";
import { refuseDoubtful } from "../wiring/refuse-doubtful.ts";

/** Who the customer is, how they are reached, and how they get in again. */
export const customers = {
  correct: atCase({
    summary: "Put right who the customer is; another address gets a link of its own",
    body: correctionInputSchema,
    answers: { status: 200, body: caseViewSchema },
    handle: async (deps: ChangeDetailsDeps & Told, { caller, body, request, now }) => {
      if (body.email !== caller.story.case.customer.email) refuseDoubtful(body, "/email");
      const input = { ...changeBy(caller, request, now), house: houseOf(caller), input: body };
      return seen(deps, caller, required(await correctCustomer(deps, input)), now);
    },
  }),

  contact: atCase({
    summary: "How and when the customer is to be reached, as they say",
    body: contactInputSchema,
    answers: { status: 200, body: caseViewSchema },
    handle: async (deps: ChangeDetailsDeps & Told, { caller, body, request, now }) => {
      const input = { ...changeBy(caller, request, now), contact: body };
      return seen(deps, caller, required(await changeContact(deps, input)), now);
    },
  }),

  rotateLink: atCase({
    summary: "A new case link for the customer; the old one is dead",
    body: z.strictObject({}),
    mayBeEmpty: true,
    answers: { status: 200, body: z.object({ status: z.literal("rotated") }) },
    handle: async (deps: RotateLinkDependencies, { caller: { story, staff } }) => {
      await rotateLink(deps, story.case, staff);
      return { value: { status: "rotated" as const } };
    },
  }),

  code: atCase({
    summary:
      "A code to read out to a customer without an e-mail address that takes mail; it is told once",
    body: z.strictObject({}),
    mayBeEmpty: true,
    answers: {
      status: 201,
      body: z.object({ reference: z.string(), code: z.string(), until: z.string() }),
    },
    handle: async (deps: EntryCodeDeps, { caller: { story, staff, dealer }, now }) => {
      const { reference } = story.case;
      const asked = { matter: story.case, takesMail: takesMail(story), staff, now };
      const made = required(await makeEntryCode(deps, asked));
      const until = toOffsetText(dealer.document.timeZone, made.until);
      return { value: { reference, code: made.code, until }, headers: locationOf(reference) };
    },
  }),
};

function changeBy({ story, staff, dealer }: CaseAtDesk, { headers }: HttpRequest, now: Instant) {
  const by = { kind: "staff", id: staff.id, name: staff.name } as const;
  return { story, dealer: dealer.document, by, now, ifMatch: headers["if-match"] };
}
