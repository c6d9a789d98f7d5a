import { askOfPerson } from "../../../../shared/people/ask/ask.ts";
import { findPerson } from "../../../../shared/people/ask/find-person.ts";
import type { PersonInput } from "../../../../shared/people/ask/person-input.ts";
import { linksTo } from "../../../../shared/people/export/links-to.ts";
import { mayRead } from "../../../../shared/people/request/read-request.ts";
import type { Want } from "../../../../shared/people/request/request.schema.ts";
import { whatEnds } from "../../../../shared/people/ask/what-ends.ts";
import type { Problem } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { EMPTY_FORM } from "../../forms/form-state.ts";
import type { FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { peopleTexts } from "../../text/people-texts.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { peoplePage } from "./people-page.tsx";
import { peopleOfBrand, peopleOfDealer } from "./people-place.ts";
import type { PeoplePlace } from "./people-place.ts";
import { readWish } from "./read-wish.ts";
import { surePage, whoPage } from "./sure-page.tsx";

type PlaceOf = (
  deps: DeskDependencies,
  request: HttpRequest,
  session: DeskSession,
) => Promise<PeoplePlace>;

/** All that is held of a person, at the brand's desk and at that of a dealer; asked first, then done. */
export const deskPeopleRoutes = {
  ofBrand: shown(peopleOfBrand),
  askOfBrand: asked(peopleOfBrand),
  ofDealer: shown(peopleOfDealer),
  askOfDealer: asked(peopleOfDealer),
};

function shown(placeOf: PlaceOf) {
  return deskPage(async (deps: DeskDependencies, request, session) =>
    show(deps, await placeOf(deps, request, session), EMPTY_FORM),
  );
}

function asked(placeOf: PlaceOf) {
  return deskForm(async (deps: DeskDependencies, request, session, form) =>
    ask(deps, await placeOf(deps, request, session), form),
  );
}

async function show(
  deps: DeskDependencies,
  place: PeoplePlace,
  state: FormState,
  notes: readonly string[] = [],
): Promise<Answer> {
  const now = deps.clock.now();
  const all = await deps.requests.last(place.scope.brand);
  const last = all
    .filter((request) => mayRead(request, place.scope))
    .map((request) => ({ request, ...linksTo(request, deps.files, now) }));
  return peoplePage({ place, state, notes, last });
}

async function ask(deps: DeskDependencies, place: PeoplePlace, form: Form): Promise<Answer> {
  const text = peopleTexts(place.reader.language).people;
  const { form: _proof, press: _press, ...values } = form;
  const wish = readWish(form, text);
  if (!wish.ok) return show(deps, place, { values, problems: wish.failure });
  const { want, person } = wish.value;
  if (form["sure"] !== "yes") return askWhetherSure(deps, place, { want, person, values });
  const done = await askOfPerson(deps, { want, person, scope: place.scope }, deps.clock.now());
  return done.ok
    ? seeOther(`${place.href}#${done.value.id}`)
    : refused(deps, place, values, done.failure);
}

type Wish = {
  readonly want: Want;
  readonly person: PersonInput;
  readonly values: Readonly<Record<string, string>>;
};

/** How much it is about is said before anything is done. */
async function askWhetherSure(
  deps: DeskDependencies,
  place: PeoplePlace,
  { want, person, values }: Wish,
): Promise<Answer> {
  const text = peopleTexts(place.reader.language).people;
  const found = await findPerson(deps, person, place.scope.dealers);
  if (!found.ok) return refused(deps, place, values, found.failure);
  const { cases, unproven } = found.value;
  const left = unproven === 0 ? [] : [text.unproven(unproven)];
  if (cases.length === 0) {
    return show(deps, place, { values, problems: [] }, [text.none, ...left]);
  }
  const ends = want === "erase" ? await whatEnds(deps, cases) : undefined;
  return surePage({ place, want, person, cases: cases.length, left, ends });
}

async function refused(
  deps: DeskDependencies,
  place: PeoplePlace,
  values: Readonly<Record<string, string>>,
  { code, members, errors }: Problem,
): Promise<Answer> {
  const text = peopleTexts(place.reader.language).people;
  const names = members?.["names"];
  if (code === "several-people" && Array.isArray(names)) {
    return whoPage(place, values, names.map(String));
  }
  if (errors === undefined) throw new HttpProblem({ code });
  return show(deps, place, { values, problems: [{ field: "phone", message: text.badPhone }] });
}
