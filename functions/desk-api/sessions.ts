import * as z from "zod";
import { signOutPerson } from "../../shared/directory/rights/sign-out-person.ts";
import type { DirectoryStore } from "../../shared/directory/store/directory.store.ts";
import { instant, toUtc } from "../../shared/kernel/time.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import { notSignedIn } from "../../shared/platform/http/staff-bearer.ts";
import { tokenCounts } from "../../shared/platform/sign-in/session-law.ts";
import type { SessionStore } from "../../shared/platform/sign-in/session.store.ts";
import { atDealer, byBearer } from "../wiring/by-staff.ts";

const nothing = z.strictObject({});

/** How sessions and tokens end. Times are the gateway's, which tokens are held against. */
export const sessions = {
  everywhere: byBearer({
    summary: "Sign out everywhere: every session and token of mine that is older ends at once",
    body: nothing,
    mayBeEmpty: true,
    answers: { status: 200, body: z.object({ signedOutAt: z.string() }) },
    handle: async (
      { sessions: store }: { readonly sessions: SessionStore },
      { caller: { email, provenSeconds }, request },
    ) => {
      // The token that ended itself with this call hears the answer to its key again, and does no more.
      if (!tokenCounts(await store.ended(email), provenSeconds)) throw notSignedIn("signed-out");
      const now = instant(request.receivedAt);
      await store.endAll(email, now);
      return { value: { signedOutAt: toUtc(now) } };
    },
  }),

  ofPerson: atDealer({
    summary: "End every session and token of somebody of the dealer; they may sign in again",
    body: nothing,
    mayBeEmpty: true,
    answers: {
      status: 200,
      body: z.object({ id: z.string(), name: z.string(), signedOutAt: z.string() }),
    },
    handle: async (
      deps: {
        readonly directory: Pick<DirectoryStore, "workplaces" | "dealers" | "partners">;
        readonly sessions: SessionStore;
      },
      { caller, request, param },
    ) => {
      const now = instant(request.receivedAt);
      const { id, name } = required(await signOutPerson(deps, caller, param("id"), now));
      return { value: { id, name, signedOutAt: toUtc(now) } };
    },
  }),
};
