/** Where whoever has no key to a case asks for one, and where the forms are sent. */
export const FIND_HREF = "/c";
