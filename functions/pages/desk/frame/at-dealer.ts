import type { Dealer } from "../../../../shared/directory/document/dealer.schema.ts";
import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import { staffAt } from "../../../../shared/directory/rights/staff-access.ts";
import type { StaffMember } from "../../../../shared/directory/rights/staff-access.ts";
import { required } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { Reader } from "../../reader/when.ts";
import { deskReader } from "../sign-in/desk-reader.ts";
import type { DeskPageProps } from "./desk-page.tsx";
import { asAllowed } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";

/** Somebody at the desk of one dealer, and how to write to them. */
export type AtDealer = {
  readonly session: DeskSession;
  readonly staff: StaffMember;
  readonly dealer: Dealer;
  readonly reader: Reader;
};

/**
 * The desk that an address names, for those who work there.
 * @throws HttpProblem 404 for everybody else, 403 for another's work.
 */
export async function atDealer(
  directory: Pick<DirectoryStore, "dealer" | "brand">,
  { params }: Pick<HttpRequest, "params">,
  session: DeskSession,
): Promise<AtDealer & { readonly etag: string }> {
  const found = await staffAt(directory, session.email, params["dealer"] ?? "");
  const { staff: member, dealer } = required(found);
  const staff = asAllowed(member, session);
  const { document, etag } = dealer;
  return {
    session,
    staff,
    dealer: document,
    etag,
    reader: await deskReader(session, staff, document),
  };
}

/** What is around every page of this desk. */
export function deskFrame({ session, staff, dealer, reader }: AtDealer): DeskFrame {
  return { session, person: staff.name, dealer, language: reader.language };
}

export type DeskFrame = Pick<DeskPageProps, "session" | "person" | "dealer" | "language">;
