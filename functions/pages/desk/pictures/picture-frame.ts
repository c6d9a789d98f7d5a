import { appearanceOf } from "../../../../shared/directory/look/appearance-of.ts";
import { pictureAddress } from "../../../../shared/directory/look/picture-address.ts";
import type { Place } from "../../../../shared/pictures/hang-picture.ts";
import { LOGO_TYPES, PHOTO_TYPES } from "../../../../shared/pictures/picture-types.ts";
import type { PictureType } from "../../../../shared/pictures/picture-types.ts";
import { picturesTexts } from "../../text/pictures-texts.ts";
import { settingHref } from "../document/setting-href.ts";
import type { AtDealer } from "../frame/at-dealer.ts";
import { logoHref, pictureHref } from "../settings/picture-href.ts";

/** One place for a picture, and how it is spoken of. */
export type PictureFrame = {
  readonly at: AtDealer;
  readonly place: Place;
  readonly types: readonly PictureType[];
  /** Where it is shown and sent. */
  readonly href: string;
  /** The form that it belongs to. */
  readonly back: string;
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

/** Undefined where the document has no such place. */
export type FrameOf = (
  at: AtDealer,
  params: Readonly<Record<string, string>>,
) => PictureFrame | undefined;

export const logoFrame: FrameOf = (at) => {
  const { dealer, reader } = at;
  const text = picturesTexts(reader.language).pictures;
  return {
    at,
    place: { kind: "logo" },
    types: LOGO_TYPES,
    href: logoHref(dealer.id),
    back: settingHref(dealer.id, "look"),
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
    at,
    place: { kind: "service", id },
    types: PHOTO_TYPES,
    href: pictureHref(dealer.id, id),
    back: settingHref(dealer.id, "services", id),
    title: text.pictureTitle(service.name),
    lead: text.pictureLead,
    hint: text.pictureHint,
    notThis: text.noPictureFile,
    present: picture,
    address: picture === undefined ? undefined : pictureAddress(dealer.id, picture),
  };
};
