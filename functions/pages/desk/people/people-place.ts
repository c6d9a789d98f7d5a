import { whoAsksOfPeople } from "../../../../shared/people/request/who-asks.ts";
import type { Scope } from "../../../../shared/people/ask/ask.ts";
import { required } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import type { Reader } from "../../reader/when.ts";
import { atDealer, deskFrame } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import type { DeskPageProps } from "../frame/desk-page.tsx";
import { languageAtNoDealer } from "../sign-in/desk-reader.ts";
import { asAllowed } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";

/** Where somebody asks for a person's data: at which dealers, and what is around the page. */
export type PeoplePlace = {
  readonly frame: Pick<
    DeskPageProps,
    "session" | "person" | "language" | "dealer" | "brand" | "place"
  >;
  readonly reader: Reader;
  readonly href: string;
  readonly scope: Scope;
};

/** @throws HttpProblem 404 for who works at no dealer of the brand, 403 for who leads none. */
export async function peopleOfBrand(
  { directory }: Pick<DeskDependencies, "directory">,
  { params }: HttpRequest,
  session: DeskSession,
): Promise<PeoplePlace> {
  const found = await whoAsksOfPeople(directory, session.email, params["brand"] ?? "");
  const { staff, brand, dealers, ofBrand } = required(found);
  asAllowed(staff, session);
  const language = await languageAtNoDealer(session, staff);
  const { id, name } = brand.document;
  const home = ofBrand ? { brand: { id, name }, place: "people" as const } : {};
  return {
    frame: { session, person: staff.name, language, ...home },
    // A brand has no clock of its own.
    reader: { language, zone: dealers[0]?.timeZone ?? "UTC" },
    href: `/desk/brands/${id}/people`,
    scope: { brand: id, dealers, ofBrand, staff },
  };
}

/** @throws HttpProblem 404 for who does not work there, 403 for who does not lead it. */
export async function peopleOfDealer(
  { directory }: Pick<DeskDependencies, "directory">,
  request: HttpRequest,
  session: DeskSession,
): Promise<PeoplePlace> {
  const at = await atDealer(directory, request, session);
  const { dealer, staff, reader } = at;
  return {
    frame: { ...deskFrame(at), place: "document" },
    reader,
    href: `/desk/dealers/${dealer.id}/people`,
    scope: { brand: dealer.brand, dealers: [dealer], ofBrand: false, staff },
  };
}
