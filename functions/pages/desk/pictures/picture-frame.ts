import { appearanceOf, filePath } from "../../../../shared/directory/look/appearance-of.ts";
import { pictureAddress } from "../../../../shared/directory/look/picture-address.ts";
import type { Owner } from "../../../../shared/directory/store/picture.store.ts";
import type { Place } from "../../../../shared/pictures/hang-picture.ts";
import { LOGO_TYPES, PHOTO_TYPES } from "../../../../shared/pictures/picture-types.ts";
import type { PictureType } from "../../../../shared/pictures/picture-types.ts";
import { picturesTexts } from "../../text/pictures-texts.ts";
import { settingHref } from "../document/setting-href.ts";
import { lookTexts } from "../../text/look-texts.ts";
import { settingsTexts } from "../../text/settings-texts.ts";
import type { AtBrand } from "../brand/at-brand.ts";
import { deskFrame } from "../frame/at-dealer.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import type { DeskPageProps } from "../frame/desk-page.tsx";
import { brandLogoHref, brandLookHref, logoHref, pictureHref } from "../settings/picture-href.ts";

/** One place for a picture, and how it is spoken of. */
export type PictureFrame = {
  readonly around: DeskAround;
  readonly owner: Owner;
  readonly place: Place;
  readonly types: readonly PictureType[];
  /** Where it is shown and sent. */
  readonly href: string;
  /** The form that it belongs to. */
  readonly back: { readonly href: string; readonly label: string };
  readonly title: string;
  readonly lead: string;
  readonly hint: string;
  /** What is said of a file that is of no type for this place. */
  readonly notThis: string;
  /** What the document names. */
  readonly present: string | undefined;
  /** Where that is had. */
  readonly address: string | undefined;
};

/** Whose desk it is, and who is there. */
export type DeskAround = Pick<
  DeskPageProps,
  "session" | "person" | "language" | "dealer" | "brand" | "place"
>;

/** Undefined where the document has no such place. */
export type FrameOf = (
  at: AtDealer,
  params: Readonly<Record<string, string>>,
) => PictureFrame | undefined;

export const logoFrame: FrameOf = (at) => {
  const { dealer, reader } = at;
  const text = picturesTexts(reader.language).pictures;
  return {
    ...ofDealer(at),
    place: { kind: "logo" },
    types: LOGO_TYPES,
    href: logoHref(dealer.id),
    back: backTo(at, settingHref(dealer.id, "look")),
    title: text.logoTitle,
    lead: text.logoLead,
    hint: text.logoHint,
    notThis: text.noLogoFile,
    present: dealer.appearance?.logo,
    address: appearanceOf(dealer, undefined).logo?.path,
  };
};

export const serviceFrame: FrameOf = (at, { service: id = "" }) => {
  const { dealer, reader } = at;
  const service = dealer.services.find((one) => one.id === id);
  if (service === undefined) return undefined;
  const text = picturesTexts(reader.language).pictures;
  const { picture } = service;
  return {
    ...ofDealer(at),
    place: { kind: "service", id },
    types: PHOTO_TYPES,
    href: pictureHref(dealer.id, id),
    back: backTo(at, settingHref(dealer.id, "services", id)),
    title: text.pictureTitle(service.name),
    lead: text.pictureLead,
    hint: text.pictureHint,
    notThis: text.noPictureFile,
    present: picture,
    address: picture === undefined ? undefined : pictureAddress(dealer.id, picture),
  };
};

/** What its dealers have that have none of their own. */
export function brandLogoFrame({ session, person, brand, language }: AtBrand): PictureFrame {
  const text = picturesTexts(language).pictures;
  return {
    around: { session, person, brand, language },
    owner: { kind: "b", id: brand.id },
    place: { kind: "logo" },
    types: LOGO_TYPES,
    href: brandLogoHref(brand.id),
    back: { href: brandLookHref(brand.id), label: lookTexts(language).look.brandTitle },
    title: text.logoTitle,
    lead: text.brandLogoLead,
    hint: text.logoHint,
    notThis: text.noLogoFile,
    present: brand.appearance?.logo,
    address: brand.appearance?.logo && filePath("b", brand.id, brand.appearance.logo),
  };
}

function ofDealer(at: AtDealer): Pick<PictureFrame, "around" | "owner"> {
  const around = { ...deskFrame(at), place: "document" } as const;
  return { around, owner: { kind: "d", id: at.dealer.id } };
}

function backTo({ reader }: AtDealer, href: string): PictureFrame["back"] {
  return { href, label: settingsTexts(reader.language).dealer.back };
}
