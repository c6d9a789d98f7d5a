import { asSeen, isVisible } from "../../kernel/display-name.ts";

/** Above it nobody's name goes, and a sentence begins. */
export const MOST_NAME_CHARACTERS = 80;

/**
 * The ends that mail programs make a link of without being asked: every country's, and the general ones
 * that are in use for it. "St.John" and "Ma.Teresa" are names.
 */
const ENDINGS =
  "[a-z]{2}|com|net|org|info|biz|name|pro|mobi|app|dev|web|page|site|online|store|shop|club|live|link|click|xyz|top|icu|vip|win|bid|fun|run|world|today|space|website|tech|cloud|digital|email|support|help|services|solutions|agency|company|group|news|blog|media|work|zone|one|life|team|bank|finance|loan|cars|auto|motorcycles|xn--[a-z0-9-]+";

/** `://`, `www.`, and a word that ends as the name of a host does. */
const LINK = new RegExp(
  String.raw`:\/\/|\bwww\.|[\p{L}\p{N}]\.(?:${ENDINGS})(?![\p{L}\p{N}])`,
  "iu",
);

/**
 * A name and nothing that leads elsewhere: it is the one thing a stranger types that we mail to others.
 * Read as programs read it, for which a wide dot is a dot, and as people see it, for whom nothing stands between.
 */
export function isPlainName(text: string): boolean {
  const read = asSeen(text).normalize("NFKC").replaceAll("\u3002", ".");
  return !read.includes("@") && !LINK.test(read);
}

/**
 * The name of a person has a letter that can be seen: two of signs alone, or of blanks that count as letters, could
 * not be told apart. That there is anything to see is asked elsewhere.
 */
export function isPersonName(text: string): boolean {
  return (!isVisible(text) || /\p{L}/u.test(asSeen(text))) && isPlainName(text);
}
