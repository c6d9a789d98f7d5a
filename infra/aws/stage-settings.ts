import * as z from "zod";

/** What the person who deploys decides, read from CDK context (`-c name=value`). */
export type StageSettings = {
  /** Names every resource, so that several copies live in one account. */
  readonly stage: string;
  /** The address that mail comes from; a `*` stands for the dealer's id. */
  readonly mailFrom: string;
  /** The address surveys and marketing come from; the same where only one address is verified. */
  readonly surveysFrom: string;
  /** What SES verifies: a whole domain (signed by DKIM), or one address, which is enough to try it. */
  readonly mailIdentity:
    | { readonly kind: "domain"; readonly domain: string }
    | { readonly kind: "address"; readonly address: string }
    /** Verified already, by another stage or by hand: there can be only one in an account and region. */
    | { readonly kind: "exists" };
  /** Brands whose bounces and complaints SES counts apart, so that none ruins the others' mail. */
  readonly ownReputation: readonly string[];
  /** Whether SES drops a mail rather than hand it over in clear: each has a link that opens a case. */
  readonly mailTls: "required" | "optional";
  /** The first person of the brand: may sign in and write every document. */
  readonly firstUser: string;
  readonly brand: string;
  /** Who gets the alarms. */
  readonly alarmsTo: string;
  /** Where a weakness is told, `mailto:` or `https:`; `none` for nowhere. */
  readonly securityContact: string;
  /** Where recalls of a car are asked for by its VIN, `https:`; `none` for nowhere. */
  readonly recallLookup: string;
  /** Whether CloudFront and a firewall stand in front. */
  readonly edge: boolean;
  /** Whether what keeps promises has its own share of the account's concurrency. */
  readonly reserve: boolean;
  /** An OIDC provider of your own in place of the Cognito user pool. */
  readonly oidc?: { readonly issuer: string; readonly clientId: string };
};

const brandSchema = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/, "use 1 to 64 of a-z, 0-9 and inner dashes");
/** A configuration set has 64 characters, and the longest stage's common one takes 31. */
const MOST_OF_SET_NAME = 33;

const contextSchema = z.object({
  stage: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,19}$/, "use 1 to 20 of a-z, 0-9 and dashes, a letter first")
    .default("main"),
  senderDomain: z.hostname().optional(),
  mailFrom: z.email().optional(),
  senderIdentity: z.enum(["create", "exists"]).default("create"),
  firstUser: z.email(),
  brand: brandSchema.default("brand"),
  ownReputation: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(brandSchema.max(MOST_OF_SET_NAME, `use at most ${MOST_OF_SET_NAME} characters`)))
    .default([]),
  mailTls: z.enum(["required", "optional"]).default("required"),
  alarmsTo: z.email().optional(),
  securityContact: z
    .string()
    .regex(/^(?:mailto:[^\s@]+@|https:\/\/)\S+$/, "use mailto:… or https://…")
    .default("none"),
  recallLookup: z
    .string()
    .regex(/^https:\/\/[^\s?#]+[^\s?#/]$/, "use https://… without a slash at its end")
    .default("none"),
  edge: z.enum(["on", "off"]).default("on"),
  reserve: z.enum(["on", "off"]).default("on"),
  oidcIssuer: z.url({ protocol: /^https$/ }).optional(),
  oidcClientId: z.string().min(1).optional(),
});

export type ContextName = keyof z.infer<typeof contextSchema>;
const contextNames: readonly ContextName[] = contextSchema.keyof().options;

/** One sentence for the person who deploys. */
export class SettingsRefused extends Error {
  override readonly name = "SettingsRefused";
}

/** @throws SettingsRefused, saying what to pass. */
export function readStageSettings(context: (name: ContextName) => unknown): StageSettings {
  const given = Object.fromEntries(contextNames.map((name) => [name, context(name)]));
  if (given["senderDomain"] === undefined && given["mailFrom"] === undefined)
    throw new SettingsRefused(
      "Pass the domain your mails come from, for example: npx cdk deploy -c senderDomain=dealers.example -c firstUser=you@dealers.example",
    );
  if (given["firstUser"] === undefined)
    throw new SettingsRefused(
      "Pass the e-mail address of the first person of the brand, for example: -c firstUser=you@dealers.example",
    );
  const parsed = contextSchema.safeParse(given);
  if (!parsed.success) throw new SettingsRefused(sentence(parsed.error));
  const { stage, brand, firstUser, alarmsTo = firstUser } = parsed.data;
  const oidc = oidcOf(parsed.data);
  return {
    stage,
    brand,
    firstUser,
    alarmsTo,
    securityContact: parsed.data.securityContact,
    recallLookup: parsed.data.recallLookup,
    edge: parsed.data.edge === "on",
    reserve: parsed.data.reserve === "on",
    ownReputation: parsed.data.ownReputation,
    mailTls: parsed.data.mailTls,
    ...mailOf(parsed.data),
    ...(oidc === undefined ? {} : { oidc }),
  };
}

type Context = z.infer<typeof contextSchema>;

function mailOf(
  context: Context,
): Pick<StageSettings, "mailFrom" | "surveysFrom" | "mailIdentity"> {
  const { senderDomain, mailFrom, senderIdentity } = context;
  const exists = { kind: "exists" } as const;
  if (senderDomain === undefined) {
    if (mailFrom === undefined) throw new SettingsRefused("Pass senderDomain or mailFrom.");
    const address = { kind: "address", address: mailFrom } as const;
    const senders = { mailFrom, surveysFrom: mailFrom };
    return { ...senders, mailIdentity: senderIdentity === "exists" ? exists : address };
  }
  const from = mailFrom ?? `*@${senderDomain}`;
  if (!from.endsWith(`@${senderDomain}`))
    throw new SettingsRefused(
      `Pass a mailFrom that ends in @${senderDomain}, or leave mailFrom out.`,
    );
  const domain = { kind: "domain", domain: senderDomain } as const;
  const ofEach = mailFrom === undefined;
  const surveysFrom = `${ofEach ? "*-news" : "news"}@${senderDomain}`;
  const senders = { mailFrom: from, surveysFrom };
  return { ...senders, mailIdentity: senderIdentity === "exists" ? exists : domain };
}

function oidcOf(context: Context): StageSettings["oidc"] {
  const { oidcIssuer: issuer, oidcClientId: clientId } = context;
  if (issuer === undefined && clientId === undefined) return undefined;
  if (issuer === undefined || clientId === undefined)
    throw new SettingsRefused("Pass oidcIssuer and oidcClientId together, or neither.");
  return { issuer, clientId };
}

function sentence(error: z.ZodError): string {
  const [issue] = error.issues;
  return `Pass another -c ${String(issue?.path[0])}: ${issue?.message ?? "it is not understood"}.`;
}
