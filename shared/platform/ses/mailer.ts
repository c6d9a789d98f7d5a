import {
  DeleteSuppressedDestinationCommand,
  NotFoundException,
  SESv2Client,
  SendEmailCommand,
} from "@aws-sdk/client-sesv2";

/** A finished MIME message to one person. The ids come back with every report about it. */
export type OutgoingMail = {
  readonly mailId: string;
  readonly reference: string;
  readonly from: string;
  readonly to: string;
  readonly configurationSet: string;
  readonly raw: Uint8Array;
};

/** Hands mail over. It throws when it was refused, and also when nobody knows whether it was. */
export type Mailer = {
  readonly sendRaw: (mail: OutgoingMail) => Promise<{ readonly messageId: string | undefined }>;
  /** Takes an address off SES's own list of those that came back; it need not be there. */
  readonly forgive: (email: string) => Promise<void>;
};

/**
 * One try, soon over: after a timeout nobody knows whether SES took the mail, so a repetition inside
 * the SDK could make two of one. Repeating is decided with the mail's record, a minute later.
 */
const SES_POLICY = { maxAttempts: 1, connectionTimeout: 2_000, requestTimeout: 6_000 };

/** Opened once per function instance, by its handler. */
export function openMailer(): Mailer {
  const { maxAttempts, connectionTimeout, requestTimeout } = SES_POLICY;
  const client = new SESv2Client({
    maxAttempts,
    requestHandler: { connectionTimeout, requestTimeout, throwOnRequestTimeout: true },
  });
  return {
    sendRaw: async ({ mailId, reference, from, to, configurationSet, raw }) => {
      const sent = await client.send(
        new SendEmailCommand({
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: { Raw: { Data: raw } },
          ConfigurationSetName: configurationSet,
          EmailTags: [
            { Name: "mail", Value: mailId },
            { Name: "reference", Value: reference },
          ],
        }),
      );
      return { messageId: sent.MessageId };
    },
    forgive: async (email) => {
      try {
        await client.send(new DeleteSuppressedDestinationCommand({ EmailAddress: email }));
      } catch (error) {
        if (!(error instanceof NotFoundException)) throw error;
      }
    },
  };
}
