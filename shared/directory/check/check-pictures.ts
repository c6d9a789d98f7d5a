import { invalid } from "../../kernel/invalid.ts";
import type { FieldError } from "../../kernel/problem.ts";
import type { Brand, Dealer } from "../document/dealer.schema.ts";
import { FILE_NAME } from "../document/file-name.ts";
import type { Owner, PictureStore } from "../store/picture.store.ts";

type Named = { readonly pointer: string; readonly file: string };

/** The uploaded pictures that a document names. */
export function picturesOf(document: Dealer | Brand): readonly Named[] {
  const { logo } = document.appearance ?? {};
  const services = "services" in document ? document.services : [];
  return [
    ...(logo === undefined ? [] : [{ pointer: "/appearance/logo", file: logo }]),
    ...services.flatMap(({ picture }, index) =>
      picture !== undefined && FILE_NAME.test(picture)
        ? [{ pointer: `/services/${index}/picture`, file: picture }]
        : [],
    ),
  ];
}

/**
 * Names each that is not there, of those that the document before did not name.
 * @param arriving one that is stored before the document is
 */
export async function checkPictures(
  pictures: Pick<PictureStore, "pictureFiles">,
  owner: Owner,
  [document, before]: readonly [Dealer | Brand, Dealer | Brand | undefined],
  arriving?: string,
): Promise<FieldError[]> {
  const known = before === undefined ? [] : picturesOf(before).map(({ file }) => file);
  const anew = picturesOf(document).filter(
    ({ file }) => file !== arriving && !known.includes(file),
  );
  if (anew.length === 0) return [];
  const there = await pictures.pictureFiles(owner);
  return anew
    .filter(({ file }) => !there.includes(file))
    .map(({ pointer }) => invalid(pointer, "no-such-picture"));
}
