/** Something outside the project is missing; the message is one sentence for the person who starts it. */
export class CannotStart extends Error {
  override readonly name = "CannotStart";
}
