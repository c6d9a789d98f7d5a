import { hangPicture } from "../../../../shared/pictures/hang-picture.ts";
import { ok } from "../../../../shared/kernel/result.ts";
import type { HttpRequest } from "../../../../shared/platform/http/request.ts";
import { HttpProblem } from "../../../../shared/platform/http/http-problem.ts";
import type { Answer } from "../../../../shared/platform/http/answer.ts";
import { readFileForm } from "../../forms/read-file-form.ts";
import type { Form } from "../../forms/read-form.ts";
import { seeOther } from "../../forms/see-other.ts";
import { atBrand } from "../brand/at-brand.ts";
import { atDealer } from "../frame/at-dealer.ts";
import type { DeskDependencies } from "../frame/desk-dependencies.ts";
import { deskForm, deskPage } from "../sign-in/desk-session.ts";
import type { DeskSession } from "../sign-in/desk-session.ts";
import { brandLogoFrame, logoFrame, serviceFrame } from "./picture-frame.ts";
import type { FrameOf, PictureFrame } from "./picture-frame.ts";
import { picturePage } from "./picture-page.tsx";
import { sentPicture } from "./sent-picture.ts";

/** Where logos and the pictures of services are uploaded and taken down. */
export const deskPicturesRoutes = {
  logo: routesOf(ofDealer(logoFrame)),
  ofService: routesOf(ofDealer(serviceFrame)),
  ofBrand: routesOf(async ({ directory }, request, session) => {
    const at = await atBrand(directory, request, session);
    return { frame: brandLogoFrame(at), etag: at.etag };
  }),
};

type Opened = { readonly frame: PictureFrame; readonly etag: string };
type Open = (deps: DeskDependencies, request: HttpRequest, session: DeskSession) => Promise<Opened>;

function routesOf(open: Open) {
  return {
    ask: deskPage(async (deps: DeskDependencies, request, session) => {
      const { frame } = await open(deps, request, session);
      return picturePage(frame, { isDone: request.query["done"] !== undefined });
    }),
    hang: deskForm(
      async (deps: DeskDependencies, request, session, form) =>
        hang(deps, await open(deps, request, session), form, request),
      undefined,
      readFileForm,
    ),
  };
}

/** @throws HttpProblem there, for a service that is not there. */
function ofDealer(frameOf: FrameOf): Open {
  return async ({ directory }, request, session) => {
    const at = await atDealer(directory, request, session);
    const frame = frameOf(at, request.params);
    if (frame === undefined) throw new HttpProblem({ code: "service-not-found" });
    return { frame, etag: at.etag };
  };
}

/** Neither replaces nor takes down another picture than the one that the form showed. */
async function hang(
  { directory, clock }: DeskDependencies,
  { frame, etag }: Opened,
  form: Form,
  { file }: HttpRequest,
): Promise<Answer> {
  const { around, owner, place, present = "" } = frame;
  if ((form["seen"] ?? "") !== present) return picturePage(frame, { isChanged: true });
  const asked = form["remove"] === undefined ? sentPicture(frame, file) : ok(undefined);
  if (!asked.ok) return picturePage(frame, { problem: asked.failure });
  const picture = asked.value;
  const done = await hangPicture(
    directory,
    {
      email: around.session.email,
      owner,
      place,
      picture,
      ifMatch: picture === undefined ? etag : undefined,
    },
    clock.now(),
  );
  if (done.ok) return seeOther(`${frame.href}?done=yes`);
  if (done.failure.code === "precondition-failed") return picturePage(frame, { isChanged: true });
  throw new HttpProblem(done.failure);
}
