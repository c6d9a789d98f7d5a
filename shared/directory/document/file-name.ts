/** Of an uploaded picture: its content's hash and its size in pixels, so that one name is one picture for ever. */
export const FILE_NAME = /^[0-9a-f]{32}-([1-9]\d{0,3})x([1-9]\d{0,3})\.(svg|png|jpg|webp)$/;
