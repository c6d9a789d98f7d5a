import { filePath } from "./appearance-of.ts";

/** Where a service's picture is had: on another site, or here where it was uploaded. */
export function pictureAddress(dealer: string, picture: string, publicUrl = ""): string {
  return isElsewhere(picture) ? picture : publicUrl + filePath("d", dealer, picture);
}

/** On a site of the dealer's own, and not uploaded here. */
export function isElsewhere(picture: string): boolean {
  return picture.startsWith("https://");
}
