import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { Instant } from "../../../../shared/kernel/time.ts";
import type { DeskSessionDeps } from "../sign-in/desk-session.ts";

/** Visits of a dealer that are left without a place. */
export type CountTroubled = {
  readonly troubledAt: (dealer: Dealer, now: Instant) => Promise<number>;
};

/** What pages of the desk are made of; each hands a use case all of it, which takes what it names. */
export type DeskDependencies = RequestDependencies & DeskSessionDeps & CountTroubled;
