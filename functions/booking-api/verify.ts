import * as z from "zod";
import { verifyCodeOf, verifyCodeText } from "../../shared/case/access/verify-code.ts";
import { verifyLink } from "../../shared/case/access/links.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { toOffsetText } from "../../shared/kernel/zone.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { changeCodes } from "../../shared/verify/change-codes.ts";
import type { ChangeCodesDeps } from "../../shared/verify/change-codes.ts";
import { noteHonoured } from "../../shared/verify/note-honoured.ts";
import type { HonouredNoted, NoteHonouredDeps } from "../../shared/verify/note-honoured.ts";
import { promiseToShow } from "../../shared/verify/promise-to-show.ts";
import { showPromise } from "../../shared/verify/show-promise.ts";
import type { ShowPromiseDeps } from "../../shared/verify/show-promise.ts";
import {
  honouredAnswerSchema,
  toHonouredAnswer,
  toVerifyAnswer,
  verifyAnswerSchema,
} from "../../shared/verify/verify-answer.ts";
import { honouredInputSchema, verifyInputSchema } from "../../shared/verify/verify-input.ts";
import { byCustomer } from "../wiring/by-customer.ts";
import type { OwnCase } from "../wiring/by-customer.ts";
import { operationsBehind } from "../wiring/operation.ts";

/** Anybody; their keys are filed under the reference that they ask for, or strangers would share them. */
const byAgent = operationsBehind("public", (_deps: object, { body }) => ({
  caller: undefined,
  name: /"reference"\s*:\s*"([^"]{1,40})"/.exec(body)?.[1] ?? "",
}));

type At = { readonly publicUrl: string };

const codeAnswerSchema = z.object({
  /** `nothing-promised`: there is nothing that a code would show. */
  state: z.enum(["shown", "revoked", "nothing-promised"]),
  code: z.string().optional(),
  until: z.string().optional(),
  /** Fills in the page for whoever helps; they press its button. */
  link: z.string().optional(),
  /** What it shows. */
  what: z.string().optional(),
});

const CODE = { status: 200, body: codeAnswerSchema } as const;

/** What was promised, for a partner's desk that cannot find the customer; and the code that shows it. */
export const verify = {
  open: byAgent({
    summary:
      "What was promised to whoever gave you this code: serve now, settle later. Any other code is 404",
    body: verifyInputSchema,
    answers: { status: 200, body: verifyAnswerSchema },
    handle: async (deps: ShowPromiseDeps, { body, request: { from = "" }, now }) => {
      const { by = {}, ...code } = body;
      return {
        value: toVerifyAnswer(required(await showPromise(deps, { ...code, by, from, now }))),
      };
    },
  }),

  honoured: byAgent({
    summary: "You served them: whoever leads there settles it with you; once a promise and day",
    body: honouredInputSchema,
    answers: { status: 201, body: honouredAnswerSchema },
    once: true,
    handle: (deps: NoteHonouredDeps, { body, request: { from = "" }, now, once }) => {
      const { reference, code, partnerReference, ...served } = body;
      const by = { ...served, reference: partnerReference };
      return once(
        (noted: HonouredNoted) => ({ value: toHonouredAnswer(noted) }),
        (remember) => noteHonoured(deps, { reference, code, from, now, by }, remember),
      );
    },
  }),

  code: byCustomer({
    summary: "The code that shows a partner's desk what was promised, and until when",
    answers: CODE,
    handle: (deps: At, { caller, now }) => ({ value: codeAnswer(deps, caller, now) }),
  }),

  renew: changesCodes("renewed", "Other codes: those shown or mailed before show nothing any more"),
  revoke: changesCodes("revoked", "No code shows anything until it is renewed"),
};

function changesCodes(change: "renewed" | "revoked", summary: string) {
  return byCustomer({
    summary,
    body: z.strictObject({}),
    mayBeEmpty: true,
    answers: CODE,
    handle: async (deps: ChangeCodesDeps & At, { caller: { story, dealer }, now }) => {
      const matter = required(await changeCodes(deps, story.case, change, now));
      return { value: codeAnswer(deps, { story: { ...story, case: matter }, dealer }, now) };
    },
  });
}

function codeAnswer({ publicUrl }: At, { story, dealer }: OwnCase, now: Instant) {
  const promise = promiseToShow(story, now);
  const shown = verifyCodeOf(story.case, now);
  if (shown === undefined) return { state: "revoked" as const };
  if (promise === undefined) return { state: "nothing-promised" as const };
  const { code, until } = shown;
  return {
    state: "shown" as const,
    code: verifyCodeText(code),
    until: toOffsetText(dealer.timeZone, until),
    link: verifyLink(publicUrl, story.case.reference, code),
    what: promise.what,
  };
}
