/** Something we depend on is busy or away; nothing was changed and the caller may try again. */
export class Unavailable extends Error {
  readonly retryAfterSeconds: number;

  constructor(what: string, retryAfterSeconds = 1, options?: ErrorOptions) {
    super(what, options);
    this.name = "Unavailable";
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
