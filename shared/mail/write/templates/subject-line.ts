/** What a telephone shows of a subject before it cuts it, with some room. */
export const MOST_OF_SUBJECT = 60;
/** Below this a name says nothing any more. */
const LEAST_OF_NAME = 10;

/**
 * A subject that a telephone shows whole: where it would be longer, names are cut, those named first
 * first, and never what it says or when.
 */
export function subjectLine<Facts extends Readonly<Record<string, string>>>(
  write: (facts: Facts) => string,
  facts: Facts,
  cuttable: readonly (keyof Facts & string)[],
  most = MOST_OF_SUBJECT,
): string {
  const subject = write(facts);
  const [name, ...others] = cuttable;
  const over = lettersOf(subject) - most;
  if (name === undefined || over <= 0) return subject;
  const whole = facts[name] ?? "";
  const cut = cutTo(whole, lettersOf(whole) - over);
  return subjectLine(write, { ...facts, [name]: cut }, others, most);
}

/** Staff find the case from the subject alone. */
export function withReference(subject: string, reference: string): string {
  return `${subject} · ${reference}`;
}

/** A subject that names a dealer or a person and no more. */
export function subjectNaming(write: (name: string) => string, name: string): string {
  return subjectLine(({ name: said }) => write(said), { name }, ["name"]);
}

/** Ends at a word where one ends near, and says by its last character that there was more. */
function cutTo(text: string, most: number): string {
  const letters = [...text];
  const length = Math.max(most, LEAST_OF_NAME);
  if (letters.length <= length) return text;
  const start = letters.slice(0, length - 1).join("");
  const word = start.lastIndexOf(" ");
  const kept = word >= length / 2 ? start.slice(0, word) : start;
  return `${kept.replace(/[\s,.;:(–-]+$/u, "")}…`;
}

function lettersOf(text: string): number {
  return [...text].length;
}
