/** Headers that a request may have, as parameters of its operation. */
export const KEPT_PROOF = {
  name: "Kept-Proof",
  in: "header",
  description:
    "After a 428, once: base64 of JSON with `algorithm`, `challenge`, `salt` and `signature` of the challenge as they came, and `number`",
  schema: { type: "string", maxLength: 2_000 },
};

export const IDEMPOTENCY_KEY = {
  name: "Idempotency-Key",
  in: "header",
  description: "The same key and body within 24 hours get the first success again",
  schema: { type: "string", minLength: 1, maxLength: 255 },
};
