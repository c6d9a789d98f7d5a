import * as z from "zod";
import { filePath } from "../../shared/directory/look/appearance-of.ts";
import type { Owner } from "../../shared/directory/store/picture.store.ts";
import { hangPicture } from "../../shared/pictures/hang-picture.ts";
import type { Place, PicturesDirectory } from "../../shared/pictures/hang-picture.ts";
import { LOGO_TYPES, PHOTO_TYPES, PICTURE_TYPES } from "../../shared/pictures/picture-types.ts";
import type { PictureType } from "../../shared/pictures/picture-types.ts";
import { readPicture } from "../../shared/pictures/read-picture.ts";
import type { Instant } from "../../shared/kernel/time.ts";
import { required } from "../../shared/platform/http/http-problem.ts";
import type { HttpRequest } from "../../shared/platform/http/request.ts";
import { atBrand, atDealer } from "../wiring/by-staff.ts";

/** Where it hangs now; nothing where it was taken away. */
const hungSchema = z.object({ file: z.string().optional(), url: z.string().optional() });
const answers = { status: 200, body: hungSchema } as const;

type Deps = { readonly directory: PicturesDirectory };
type Asked = {
  readonly email: string;
  readonly owner: Owner;
  readonly place: Place;
  readonly request: HttpRequest;
  readonly now: Instant;
};

const mediaTypes = (types: readonly PictureType[]) => types.map((type) => PICTURE_TYPES[type]);
const LOGO = { kind: "logo" } as const;

/** Pictures of a dealer and of a brand, each sent as it is. */
export const pictures = {
  putLogo: atDealer({
    summary: "Upload a dealer's logo, SVG or PNG, of at most 200 kB; it replaces the one before",
    file: mediaTypes(LOGO_TYPES),
    answers,
    handle: ({ directory }: Deps, { caller: { staff, dealer }, request, now }) => {
      const owner = { kind: "d", id: dealer.document.id } as const;
      return hang(directory, { email: staff.email, owner, place: LOGO, request, now }, LOGO_TYPES);
    },
  }),
  takeLogo: atDealer({
    summary: "Take a dealer's logo away; the file is deleted",
    answers,
    handle: ({ directory }: Deps, { caller: { staff, dealer }, request, now }) => {
      const owner = { kind: "d", id: dealer.document.id } as const;
      return takeDown(directory, { email: staff.email, owner, place: LOGO, request, now });
    },
  }),
  putBrandLogo: atBrand({
    summary: "Upload a brand's logo, for its dealers that have none of their own",
    file: mediaTypes(LOGO_TYPES),
    answers,
    handle: ({ directory }: Deps, { caller: { staff, brand }, request, now }) => {
      const owner = { kind: "b", id: brand.document.id } as const;
      return hang(directory, { email: staff.email, owner, place: LOGO, request, now }, LOGO_TYPES);
    },
  }),
  takeBrandLogo: atBrand({
    summary: "Take a brand's logo away; the file is deleted",
    answers,
    handle: ({ directory }: Deps, { caller: { staff, brand }, request, now }) => {
      const owner = { kind: "b", id: brand.document.id } as const;
      return takeDown(directory, { email: staff.email, owner, place: LOGO, request, now });
    },
  }),
  putPicture: atDealer({
    summary: "Upload a service's picture, PNG, JPEG or WebP, of at most 200 kB",
    file: mediaTypes(PHOTO_TYPES),
    answers,
    handle: ({ directory }: Deps, { caller: { staff, dealer }, request, param, now }) => {
      const owner = { kind: "d", id: dealer.document.id } as const;
      const place = { kind: "service", id: param("service") } as const;
      return hang(directory, { email: staff.email, owner, place, request, now }, PHOTO_TYPES);
    },
  }),
  takePicture: atDealer({
    summary: "Take a service's picture away; an uploaded file is deleted",
    answers,
    handle: ({ directory }: Deps, { caller: { staff, dealer }, request, param, now }) => {
      const owner = { kind: "d", id: dealer.document.id } as const;
      const place = { kind: "service", id: param("service") } as const;
      return takeDown(directory, { email: staff.email, owner, place, request, now });
    },
  }),
};

async function hang(directory: PicturesDirectory, asked: Asked, types: readonly PictureType[]) {
  const { owner, request, now } = asked;
  const picture = required(readPicture(request.file ?? Buffer.alloc(0), types));
  const ifMatch = request.headers["if-match"];
  const hung = required(await hangPicture(directory, { ...asked, picture, ifMatch }, now));
  return {
    value: { file: picture.file, url: filePath(owner.kind, owner.id, picture.file) },
    headers: { etag: hung.etag },
  };
}

async function takeDown(directory: PicturesDirectory, { request, now, ...asked }: Asked) {
  const ifMatch = request.headers["if-match"];
  const gone = { ...asked, picture: undefined, ifMatch };
  const { etag } = required(await hangPicture(directory, gone, now));
  return { value: {}, headers: { etag } };
}
