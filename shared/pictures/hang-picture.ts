import type { Brand, Dealer } from "../directory/document/dealer.schema.ts";
import { picturesOf } from "../directory/check/check-pictures.ts";
import type { DirectoryStore } from "../directory/store/directory.store.ts";
import { matches } from "../directory/replace/if-match.ts";
import type { Owner } from "../directory/store/picture.store.ts";
import { replaceBrand } from "../directory/replace/replace-brand.ts";
import { checkReplacement, replaceDealer } from "../directory/replace/replace-dealer.ts";
import { brandMemberAt } from "../directory/rights/staff-access.ts";
import type { Problem } from "../kernel/problem.ts";
import { fail, ok } from "../kernel/result.ts";
import type { Result } from "../kernel/result.ts";
import type { Instant } from "../kernel/time.ts";
import { PICTURE_POLICY } from "./picture-policy.ts";
import type { Picture } from "./read-picture.ts";

export type PicturesDirectory = Pick<
  DirectoryStore,
  | "dealer"
  | "brand"
  | "partner"
  | "putDealer"
  | "putBrand"
  | "pictureFiles"
  | "addPicture"
  | "removePicture"
>;

/** Where it hangs: in the head of every page and mail, or beside a service. */
export type Place = { readonly kind: "logo" } | { readonly kind: "service"; readonly id: string };

export type HangPicture = {
  readonly email: string;
  readonly owner: Owner;
  readonly place: Place;
  /** None takes away what hangs there. */
  readonly picture: Picture | undefined;
  readonly ifMatch?: string | undefined;
};

export type Hung = { readonly etag: string; readonly file: string | undefined };

type Hanging = HangPicture & { readonly now: Instant };

/** Two at once: the second sees the document of the first, and its picture is the one that stays. */
const TRIES = 4;

/**
 * Puts an uploaded picture in its place in the document, or takes it away there. The file is stored before the
 * document names it, and deleted after it does not: no page ever names one that is not there.
 */
export async function hangPicture(
  directory: PicturesDirectory,
  asked: HangPicture,
  now: Instant,
): Promise<Result<Hung, Problem>> {
  const hang = asked.owner.kind === "d" ? atDealer : atBrand;
  for (let attempt = 1; ; attempt += 1) {
    const done = await hang(directory, { ...asked, now });
    if (done.ok || done.failure.code !== "precondition-failed") return done;
    if (asked.ifMatch !== undefined || attempt === TRIES) return done;
  }
}

async function atDealer(directory: PicturesDirectory, asked: Hanging) {
  const { email, owner, picture, ifMatch, now } = asked;
  const seen = await directory.dealer(owner.id);
  if (seen === undefined) return fail({ code: "dealer-not-found" } as const);
  if (!matches(ifMatch, seen.etag)) return fail(CHANGED);
  const document = inDealer(seen.document, asked);
  if (document === undefined) return fail({ code: "service-not-found" } as const);
  const replacement = { email, id: owner.id, document, ifMatch: seen.etag };
  // Before anything is stored: whoever may not write the document leaves nothing here.
  const allowed = await checkReplacement(directory, { ...replacement, arriving: picture?.file });
  if (!allowed.ok) return allowed;
  if (picture !== undefined) await directory.addPicture(owner, picture, now);
  const saved = await replaceDealer(directory, replacement, now);
  if (!saved.ok) return saved;
  await tidy(directory, asked, seen.document, document);
  return ok({ etag: saved.value.etag, file: picture?.file });
}

async function atBrand(directory: PicturesDirectory, asked: Hanging) {
  const { email, owner, picture, ifMatch, now } = asked;
  const access = await brandMemberAt(directory, email, owner.id);
  if (!access.ok) return access;
  const seen = access.value.brand;
  if (!matches(ifMatch, seen.etag)) return fail(CHANGED);
  const document = withLogo(seen.document, picture?.file);
  if (picture !== undefined) await directory.addPicture(owner, picture, now);
  const replacement = { email, id: owner.id, document, ifMatch: seen.etag };
  const saved = await replaceBrand(directory, replacement, now);
  if (!saved.ok) return saved;
  await tidy(directory, asked, seen.document, document);
  return ok({ etag: saved.value.etag, file: picture?.file });
}

const CHANGED = { code: "precondition-failed" } as const;

/** Undefined where there is no such service. */
function inDealer(dealer: Dealer, { place, picture }: Hanging): Dealer | undefined {
  if (place.kind === "logo") return withLogo(dealer, picture?.file);
  if (!dealer.services.some(({ id }) => id === place.id)) return undefined;
  const services = dealer.services.map((service) => {
    if (service.id !== place.id) return service;
    const { picture: _before, ...rest } = service;
    return picture === undefined ? rest : { ...rest, picture: picture.file };
  });
  return { ...dealer, services };
}

function withLogo<Of extends Dealer | Brand>(document: Of, file: string | undefined): Of {
  const { logo: _before, ...rest } = document.appearance ?? {};
  return { ...document, appearance: file === undefined ? rest : { ...rest, logo: file } };
}

/**
 * What was taken away is gone at once; what was replaced stays for the mails that show it, until there are too
 * many. What the document names is never touched.
 */
async function tidy(
  directory: PicturesDirectory,
  { owner, picture }: Hanging,
  before: Dealer | Brand,
  after: Dealer | Brand,
): Promise<void> {
  const named = new Set(picturesOf(after).map(({ file }) => file));
  const files = (await directory.pictureFiles(owner)).filter((file) => !named.has(file));
  const gone = new Set(picturesOf(before).map(({ file }) => file));
  const surplus = files.length + named.size - PICTURE_POLICY.mostFiles;
  const old =
    picture === undefined
      ? files.filter((file) => gone.has(file))
      : files.slice(0, Math.max(0, surplus));
  await Promise.all(old.map((file) => directory.removePicture(owner, file)));
}
