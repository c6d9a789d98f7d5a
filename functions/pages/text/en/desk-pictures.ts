/** A picture that staff upload, and what is wrong with one. */
export const pictures = {
  logoTitle: "Your logo",
  logoLead:
    "It stands at the head of your pages and mails. Mail programs show no SVG: with one, your mails have your name instead.",
  brandLogoLead:
    "It stands at the head of the pages and mails of every dealer that has none of its own. Mail programs show no SVG: with one, these mails have the dealer’s name instead.",
  logoHint: "SVG or PNG, at most 200 kB",
  pictureTitle: (service: string) => `Picture of ${service}`,
  pictureLead:
    "It stands beside the service, where customers choose. Where and when it was taken is removed from the file.",
  pictureHint: "PNG, JPEG or WebP, at most 200 kB",
  now: "What is shown now",
  none: "Nothing is shown now.",
  elsewhere: "The picture at",
  file: "File",
  upload: "Upload",
  takeDown: "Take it down",
  hung: "It is shown from now on.",
  takenDown: "It is taken down.",
  changed:
    "Somebody else changed it in the meantime. This is how it is now; send yours again if it still holds.",
  needFile: "Choose a file",
  tooLarge: (found: number, most: number) =>
    `The file is ${found} kB. Make it ${most} kB or smaller`,
  noLogoFile: "The file is neither SVG nor PNG",
  noPictureFile: "The file is neither PNG nor JPEG nor WebP",
  broken: "The file cannot be read as a picture. Save it again and send it once more",
  tooWide: (most: number) => `The picture may be ${most} pixels wide and high at most`,
  unsafe: (what: string) =>
    `The SVG has something that a logo must not have: ${what}. Save it as a plain SVG and send it again`,
  toLogo: "Upload a logo, or take it down",
  toPicture: "Upload a picture, or take it down",
};
export type PicturesText = typeof pictures;
