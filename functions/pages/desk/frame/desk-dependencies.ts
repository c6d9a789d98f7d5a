import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import type { DeskSessionDeps } from "../sign-in/desk-session.ts";

/** What pages of the desk are made of; each hands a use case all of it, which takes what it names. */
export type DeskDependencies = RequestDependencies & DeskSessionDeps;
