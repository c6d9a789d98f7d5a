/** Something we depend on is busy or away; the caller may try again. */
export class Unavailable extends Error {
  readonly retryAfterSeconds: number;

  constructor(what: string, retryAfterSeconds = 1, options?: ErrorOptions) {
    super(what, options);
    this.name = "Unavailable";
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** The same of a write that may have taken effect; `answered` when the service said itself that it failed. */
export class Unfinished extends Unavailable {
  readonly answered: boolean;

  constructor(what: string, answered: boolean, options?: ErrorOptions) {
    super(what, 1, options);
    this.name = "Unfinished";
    this.answered = answered;
  }
}
