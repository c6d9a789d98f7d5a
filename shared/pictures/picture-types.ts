/** What may be uploaded, by the end of its name. */
export const PICTURE_TYPES = {
  svg: "image/svg+xml",
  png: "image/png",
  jpg: "image/jpeg",
  webp: "image/webp",
} as const;
export type PictureType = keyof typeof PICTURE_TYPES;

/** A logo is drawn, or has a clear ground; mail programs show PNG alone. */
export const LOGO_TYPES = ["svg", "png"] as const satisfies readonly PictureType[];
export const PHOTO_TYPES = ["png", "jpg", "webp"] as const satisfies readonly PictureType[];
