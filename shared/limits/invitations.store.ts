import { UpdateCommand } from "@aws-sdk/lib-dynamodb";
import type { Instant } from "../kernel/time.ts";
import type { Tables } from "../platform/dynamodb/tables.ts";
import { unlessRefused } from "../platform/sign-in/unless-refused.ts";
import { countBack, countUpdate } from "./count.ts";

export type InvitationLimit = ReturnType<typeof createInvitationLimit>;

/** How many somebody at a place may have invited in a day; only what goes out counts. */
export function createInvitationLimit({ client, cases }: Pick<Tables, "client" | "cases">) {
  const countOf = (who: string) => ({ of: "invitationsAtPlace", who }) as const;
  return {
    /** False when it would be one too many. */
    take: (reference: string, now: Instant): Promise<boolean> =>
      unlessRefused(client.send(new UpdateCommand(countUpdate(cases, countOf(reference), now)))),

    /** Nothing went out. */
    giveBack: async (reference: string, now: Instant): Promise<void> => {
      const command = new UpdateCommand(countBack(cases, countOf(reference), now));
      await unlessRefused(client.send(command));
    },
  };
}
