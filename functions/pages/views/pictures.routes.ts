import { FILE_NAME } from "../../../shared/directory/document/file-name.ts";
import type { DirectoryStore } from "../../../shared/directory/store/directory.store.ts";
import { PICTURE_TYPES } from "../../../shared/pictures/picture-types.ts";
import type { PictureType } from "../../../shared/pictures/picture-types.ts";
import { HttpProblem } from "../../../shared/platform/http/http-problem.ts";
import type { Answer } from "../../../shared/platform/http/answer.ts";
import { publicPage } from "../../wiring/page.ts";

type Deps = { readonly directory: Pick<DirectoryStore, "picture"> };

/**
 * Opened by itself a picture may do nothing, whatever is in it. Mail programs and a dealer's own site may show
 * it. A name is one picture for ever, but one that was deleted must not live on in caches: so a day.
 */
const HEADERS = {
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  "cross-origin-resource-policy": "cross-origin",
  "cache-control": "public, max-age=86400, immutable",
};

const OWNERS: Readonly<Record<string, "d" | "b">> = { d: "d", b: "b" };

/** What dealers and brands uploaded. */
export const picturesRoutes = {
  show: publicPage(async ({ directory }: Deps, { params }): Promise<Answer> => {
    const { owner = "", id = "", file = "" } = params;
    const kind = Object.hasOwn(OWNERS, owner) ? OWNERS[owner] : undefined;
    const type = typeOf(file);
    const bytes =
      kind === undefined || type === undefined
        ? undefined
        : await directory.picture({ kind, id }, file);
    if (bytes === undefined || type === undefined)
      throw new HttpProblem({ code: "route-not-found" });
    return {
      status: 200,
      headers: { ...HEADERS, "content-type": PICTURE_TYPES[type] },
      body: bytes.toString("base64"),
      isBytes: true,
    };
  }),
};

function typeOf(file: string): PictureType | undefined {
  const end = FILE_NAME.exec(file)?.[3] ?? "";
  return isType(end) ? end : undefined;
}

function isType(end: string): end is PictureType {
  return Object.hasOwn(PICTURE_TYPES, end);
}
