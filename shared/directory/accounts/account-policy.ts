import { HOUR } from "../../kernel/time.ts";

export const ACCOUNT_POLICY = {
  /** From the last document that lost an address on: whoever was removed by a slip is put back at no cost. */
  endsAfterMilliseconds: HOUR,
  /** Of one address, after the first, whoever asks or puts them back: somebody who is looking for the mail looks in the wrong place. */
  invitationsPerDay: 3,
} as const;
