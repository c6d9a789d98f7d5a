/** Said to the person at the keyboard, in a sentence; nothing was changed unless it says so. */
export class OpsRefusal extends Error {
  override readonly name = "OpsRefusal";
}
