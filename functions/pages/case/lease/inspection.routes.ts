import { awaitFile } from "../../../../shared/files/await-file.ts";
import { linkToFile } from "../../../../shared/files/link-to-file.ts";
import { odometerUnit } from "../../../../shared/case/customer/odometer-unit.ts";
import { isNarrowed } from "../../../../shared/case/access/narrowed.ts";
import type { FieldError, Problem } from "../../../../shared/kernel/problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readAs } from "../../../../shared/platform/http/field-errors.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { draftOf } from "../../../../shared/self-inspection/draft-of.ts";
import { mayInspect } from "../../../../shared/self-inspection/may-inspect.ts";
import { missingOf } from "../../../../shared/self-inspection/missing-of.ts";
import { FILE_ID } from "../../../../shared/files/file-policy.ts";
import {
  INSPECTION_POLICY,
  customersFiles,
  notePart,
  partInputSchema,
} from "../../../../shared/self-inspection/note-part.ts";
import { partsAsked } from "../../../../shared/self-inspection/parts-asked.ts";
import type { PartAsked } from "../../../../shared/self-inspection/parts-asked.ts";
import { sendInspection } from "../../../../shared/self-inspection/send-inspection.ts";
import type { InspectedPart } from "../../../../shared/story/parts/self-inspection.schema.ts";
import type { RequestDependencies } from "../../../wiring/open-request-dependencies.ts";
import { ownPage } from "../../../wiring/page.ts";
import type { FieldProblem, FormState } from "../../forms/form-state.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { readerAt } from "../../reader/reader-at.ts";
import { leaseTexts } from "../../text/lease-texts.ts";
import { ruleText } from "../../text/rule-text.ts";
import { openStory, openStoryToChange } from "../access/open-story.ts";
import type { OpenStory } from "../access/open-story.ts";
import { ownForm } from "../access/own-form.ts";
import { inspectionPage } from "./inspection-page.tsx";
import { inspectionHref, leaseHref } from "./lease-href.ts";
import { partName } from "./part-name.ts";
import { partPage, photoPage } from "./part-page.tsx";

/** The customer looks at the car themselves: part by part, each kept at once, and all of it sent in the end. */
export const inspectionRoutes = {
  list: ownPage(async (deps: RequestDependencies, request: HttpRequest) => {
    const opened = await openStory(deps, request);
    return notNow(deps, opened) ?? inspectionPage(opened);
  }),
  send: ownForm(send),
  ask: ownPage(ask),
  keep: ownForm(keep),
  photo: ownPage(photo),
};

/** Too early it leads back to where the day stands; a key for reading alone fills in nothing. */
function notNow(deps: RequestDependencies, { story, dealer }: OpenStory): Answer | undefined {
  const now = deps.clock.now();
  if (isNarrowed(story, now)) throw new HttpProblem({ code: "link-narrowed" });
  const may = mayInspect(story.case, dealer, now);
  if (may.ok) return undefined;
  if (may.failure.code === "wrong-state") return seeOther(leaseHref(story.case.reference));
  throw new HttpProblem({ code: "service-not-found" });
}

async function ask(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  const part = partOf(opened, request);
  const said = saidOf(opened, part);
  const { photo: wish } = request.query;
  const wantsPhoto =
    wish === "new" || (wish === undefined && part.photo && said?.photo === undefined);
  const instead = notNow(deps, opened);
  if (instead !== undefined) return instead;
  if (wantsPhoto) return photoPage({ opened, part }, awaited(deps, opened, part));
  return partPage({ opened, part, said, state: stateOf(opened, said) });
}

/** One that is kept is opened; of what has just arrived it is asked what it shows. */
async function photo(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStory(deps, request);
  const part = partOf(opened, request);
  const { photo: id = "" } = request.params;
  const known = customersFiles(opened.story.case).find((file) => file.id === id);
  if (known !== undefined) {
    const { reference } = opened.story.case;
    return seeOther(linkToFile(deps.caseFiles, reference, known, deps.clock.now()));
  }
  if (!FILE_ID.test(id)) throw new HttpProblem({ code: "file-not-found" });
  const said = saidOf(opened, part);
  const instead = notNow(deps, opened);
  return instead ?? partPage({ opened, part, photo: id, said, state: stateOf(opened, said) });
}

async function keep(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const { form, ...opened } = await openStoryToChange(deps, request);
  const part = partOf(opened, request);
  const { language } = readerAt(opened.dealer);
  const said = saidOf(opened, part);
  const again = (problems: readonly FieldProblem[]) =>
    partPage({ opened, part, photo: form["photo"], said, state: { values: form, problems } });
  const problems = problemsOf(part, form, language);
  if (problems.length > 0) return again(problems);
  const input = readAs(partInputSchema, inputOf(part, form));
  const text = leaseTexts(language).self;
  if (!input.ok) return again(input.failure.map((error) => inputProblem(error, language)));
  const { story, dealer } = opened;
  const what = partName(part, language);
  const asked = { story, dealer, part: part.id, what, input: input.value };
  const done = await notePart(deps, asked, deps.clock.now());
  if (done.ok) return seeOther(inspectionHref(story.case.reference));
  const note = photoProblem(done.failure, text);
  if (note !== undefined) return photoPage({ opened, part, note }, awaited(deps, opened, part));
  if (done.failure.code === "wrong-state") return seeOther(inspectionHref(story.case.reference));
  throw new HttpProblem(done.failure);
}

async function send(deps: RequestDependencies, request: HttpRequest): Promise<Answer> {
  const opened = await openStoryToChange(deps, request);
  const { story, dealer } = opened;
  const { reference } = story.case;
  const done = await sendInspection(deps, { story, dealer }, deps.clock.now());
  // There it says that it has arrived, and leads to who judges it.
  if (done.ok) return seeOther(inspectionHref(reference));
  if (done.failure.code === "invalid-request") {
    return inspectionPage(opened, missingOf(partsAsked(dealer), draftOf(opened.story) ?? []));
  }
  if (done.failure.code === "wrong-state") return seeOther(inspectionHref(reference));
  throw new HttpProblem(done.failure.code === "replayed" ? { code: "wrong-state" } : done.failure);
}

/** @throws HttpProblem 404 for a part that is not asked. */
function partOf({ dealer }: OpenStory, { params }: HttpRequest): PartAsked {
  const part = partsAsked(dealer).find(({ id }) => id === params["part"]);
  if (part === undefined) throw new HttpProblem({ code: "part-not-found" });
  return part;
}

function saidOf(opened: OpenStory, { id }: PartAsked): InspectedPart | undefined {
  return draftOf(opened.story)?.find((one) => one.id === id);
}

function stateOf({ dealer }: OpenStory, said: InspectedPart | undefined): FormState {
  const { odometer, text, state } = said ?? {};
  const unit = odometer?.unit ?? odometerUnit(dealer);
  const shown = { state, text, unit, odometer: odometer && String(odometer.value) };
  const values = Object.entries(shown).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { values: Object.fromEntries(values), problems: [] };
}

function awaited(deps: RequestDependencies, { story }: OpenStory, part: PartAsked) {
  const { reference } = story.case;
  const backTo = (id: string) => `${deps.publicUrl}${inspectionHref(reference, part.id, id)}`;
  return awaitFile(deps, reference, backTo, deps.clock.now());
}

function inputOf(part: PartAsked, { state, text, photo: id, odometer, unit }: Form) {
  return {
    state,
    ...(text === undefined ? {} : { text }),
    ...(id === undefined ? {} : { photo: id }),
    ...(part.id !== "odometer" || odometer === undefined
      ? {}
      : { odometer: { value: numberOf(odometer), unit } }),
  };
}

function numberOf(text: string): number {
  return Number(text.replaceAll(/[\s.,’'\u00a0\u202f]/gu, ""));
}

function problemsOf(part: PartAsked, form: Form, language: string): FieldProblem[] {
  const text = leaseTexts(language).self;
  const { state } = form;
  const reading = part.id === "odometer" ? readingProblem(part, form, language) : undefined;
  return [
    ...(reading === undefined ? [] : [{ field: "odometer", message: reading }]),
    ...(state === "fine" || state === "damaged"
      ? []
      : [{ field: "state", message: text.needState }]),
  ];
}

/** Nothing is kept of it without what it shows. */
function readingProblem(part: PartAsked, { odometer }: Form, language: string): string | undefined {
  const text = leaseTexts(language).self;
  if (odometer === undefined) return text.needsOdometer(partName(part, language));
  const value = numberOf(odometer);
  const isNumber = Number.isInteger(value) && value >= 0 && value <= INSPECTION_POLICY.mostOdometer;
  return isNumber ? undefined : text.needNumber;
}

/** By the rule that its own field breaks. */
function inputProblem(error: FieldError, language: string): FieldProblem {
  const { text, unit, state, odometer, notThere } = leaseTexts(language).self;
  const message = ruleText(error, language);
  switch (error.pointer) {
    case "/text":
      return { field: "text", name: text, message };
    case "/odometer/unit":
      return { field: "unit", name: unit, message };
    case "/odometer":
    case "/odometer/value":
      return { field: "odometer", name: odometer, message };
    case "/photo":
      return { field: "state", message: notThere };
    default:
      return { field: "state", name: state, message };
  }
}

function photoProblem(
  { code }: Problem,
  text: ReturnType<typeof leaseTexts>["self"],
): string | undefined {
  if (code === "file-not-found") return text.notThere;
  if (code === "file-refused") return text.notPhoto;
  return code === "too-many-files" ? text.tooMany(INSPECTION_POLICY.mostPhotos) : undefined;
}
