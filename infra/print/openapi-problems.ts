import { PROBLEMS } from "../../shared/kernel/problem.ts";
import { RULES } from "../../shared/kernel/rules.ts";

/** What each refusal answers. */
export const problem = {
  type: "object",
  required: ["type", "title", "status", "detail", "instance"],
  properties: {
    type: {
      type: "string",
      description: `Ends in /problems/ and one of: ${Object.keys(PROBLEMS).join(", ")}`,
    },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    instance: { type: "string", description: "The request's id, to quote" },
    suggestion: {
      type: "string",
      description: "Of `doubtful-address`: the e-mail address that may be meant",
    },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["pointer", "detail", "rule"],
        properties: {
          pointer: { type: "string" },
          detail: { type: "string" },
          rule: { type: "string", description: `One of: ${Object.keys(RULES).join(", ")}` },
          params: {
            type: "object",
            description: "What the rule's sentence names",
            additionalProperties: { type: ["string", "number"] },
          },
        },
      },
    },
  },
};

export const PROBLEM = {
  "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
};

/** What API Gateway says by itself, before a function is asked. */
export const GATEWAY = {
  "application/json": {
    schema: {
      type: "object",
      required: ["message"],
      properties: { message: { type: "string" } },
    },
  },
};

/** What is answered where a request has to work for it first. */
export const PROOF_REQUIRED = {
  description:
    "`proof-required`, where many come at once: find the `number` from 0 to `maxnumber` for which SHA-256 of `salt` with the number behind it, in hex, is `challenge` (ALTCHA, version 1), and send the request again with `Kept-Proof`. It is good once, for minutes. Whoever sends the token of a case in which the customer's address is proven is not asked.",
  content: {
    "application/problem+json": {
      schema: {
        allOf: [
          { $ref: "#/components/schemas/Problem" },
          {
            type: "object",
            required: ["challenge"],
            properties: {
              challenge: {
                type: "object",
                required: ["algorithm", "challenge", "maxnumber", "salt", "signature"],
                properties: {
                  algorithm: { const: "SHA-256" },
                  challenge: { type: "string" },
                  maxnumber: { type: "integer" },
                  salt: { type: "string" },
                  signature: { type: "string" },
                },
              },
            },
          },
        ],
      },
    },
  },
};
