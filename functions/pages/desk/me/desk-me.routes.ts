import type { DirectoryStore } from "../../../../shared/directory/store/directory.store.ts";
import { membershipsOf } from "../../../../shared/directory/rights/memberships.ts";
import { instant } from "../../../../shared/kernel/time.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { seeOther } from "../../forms/see-other.ts";
import { noDealerPage } from "../now/pick-dealer-page.tsx";
import { endedSessionCookie } from "../sign-in/desk-cookies.ts";
import { languageAtNoDealer, visitorLanguage } from "../sign-in/desk-reader.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession, DeskSessionDeps } from "../sign-in/desk-session.ts";
import { SIGNED_OUT_PATH } from "../sign-in/sign-in.routes.ts";
import { mePage } from "./me-page.tsx";

type MeDeps = DeskSessionDeps & { readonly directory: DirectoryStore };

/** Somebody's own: where they are signed in, and the way out of all of it. */
export const deskMeRoutes = {
  show: deskPage(show),
  everywhere: deskForm(everywhere, SIGNED_OUT_PATH),
};

async function show(
  { directory, sessions }: MeDeps,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  const { email, startedAt } = session;
  const [memberships, open] = await Promise.all([
    membershipsOf(directory, email),
    sessions.of(email, instant(request.receivedAt)),
  ]);
  if (!memberships.ok) return noDealerPage(session, await visitorLanguage(session.accepts));
  const { value } = memberships;
  const [first] = value.dealers;
  const dealer = first === undefined ? undefined : await directory.dealer(first.id);
  const language = await languageAtNoDealer(session, value);
  const reader = { language, zone: dealer?.document.timeZone ?? "UTC" };
  return mePage({ session, person: value.name, reader, open, startedAt });
}

async function everywhere(
  { sessions, publicUrl }: MeDeps,
  request: HttpRequest,
  session: DeskSession,
): Promise<Answer> {
  await sessions.endAll(session.email, instant(request.receivedAt));
  return {
    ...seeOther(`${SIGNED_OUT_PATH}?here=yes`),
    cookies: [endedSessionCookie(publicUrl)],
  };
}
