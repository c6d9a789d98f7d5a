import { domainOf } from "../../shared/mail/write/senders.ts";
import { CfnOutput } from "aws-cdk-lib";
import type { Stack } from "aws-cdk-lib";
import { senderRecords } from "./mail.ts";
import type { Mail } from "./mail.ts";
import type { StaffSignIn } from "./staff-sign-in.ts";
import type { StageSettings } from "./stage-settings.ts";

type Props = {
  readonly publicUrl: string;
  readonly mail: Mail;
  readonly settings: StageSettings;
  readonly signIn: StaffSignIn;
};

/** What `cdk deploy` prints: the addresses first, then what is left to do, in order. */
export function tellWhatNext(stack: Stack, { publicUrl, mail, settings, signIn }: Props): void {
  say("Url", publicUrl, "Where customers book");
  say("StaffIssuer", signIn.issuer, "Whose ID tokens open the staff routes");
  say("StaffClientId", signIn.audience, "The audience those tokens must have");
  const { pool } = signIn;
  if (pool !== undefined) {
    say("StaffUserPool", pool.pool.userPoolId, "Where staff are added");
  }
  nextSteps(mail, settings, signIn, { url: publicUrl, region: stack.region }).forEach((text, at) =>
    say(`Next${at + 1}`, text),
  );

  function say(id: string, value: string, description?: string): void {
    const output = new CfnOutput(stack, id, {
      value,
      ...(description === undefined ? {} : { description }),
    });
    output.overrideLogicalId(id);
  }
}

function nextSteps(
  mail: Mail,
  settings: StageSettings,
  { pool }: StaffSignIn,
  { url, region }: { readonly url: string; readonly region: string },
): string[] {
  const { firstUser, alarmsTo, stage } = settings;
  return [
    verifySender(mail, settings),
    ...provenance(settings, region),
    "Ask AWS to take the account out of the SES sandbox; until then only verified addresses get mail.",
    `Confirm the alarm subscription in the mail that AWS has sent to ${alarmsTo}.`,
    pool === undefined
      ? `Let ${firstUser} sign in at ${url}/desk; the ID tokens of your provider must carry a verified e-mail.`
      : `${firstUser} has a mail with a first password: sign in at ${url}/desk.`,
    `Write the first dealer: npm run ops -- put-dealer dealer.json --stage ${stage}`,
  ];
}

function provenance({ mailIdentity }: StageSettings, region: string): string[] {
  if (mailIdentity.kind !== "domain") return [];
  const records = senderRecords(mailIdentity.domain, region).join(", ");
  return [
    `Add these records too, so that providers know the mails for yours: ${records}. Where the domain has a DMARC record already, keep that.`,
  ];
}

function verifySender(mail: Mail, { mailIdentity, mailFrom }: StageSettings): string {
  switch (mailIdentity.kind) {
    case "domain":
      return `Add these CNAME records to ${mailIdentity.domain}, or no mail goes out: ${mail.dkimRecords}`;
    case "address":
      return `Open the link in the mail that AWS has sent to ${mailIdentity.address}, or no mail goes out.`;
    case "exists":
      return `SES must have verified ${verifiable(mailFrom)} in this region, or no mail goes out.`;
  }
}

/** Where each dealer has an address of its own, only their domain can be verified. */
function verifiable(mailFrom: string): string {
  return mailFrom.startsWith("*@") ? domainOf(mailFrom) : `${mailFrom} or its domain`;
}
