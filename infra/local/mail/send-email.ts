import * as z from "zod";
import { ServiceRefusal } from "../http/service-refusal.ts";

const contentSchema = z.object({ Data: z.string(), Charset: z.string().optional() });
/** SES documents letters, digits and these four for names and values of tags. */
const tagTextSchema = z.string().regex(/^[A-Za-z0-9_.@-]{1,256}$/);

/** SESv2 `SendEmail`, the whole request: what is not listed is kept too. */
export const sendEmailSchema = z.looseObject({
  FromEmailAddress: z.string().optional(),
  Destination: z
    .object({
      ToAddresses: z.array(z.string()).optional(),
      CcAddresses: z.array(z.string()).optional(),
      BccAddresses: z.array(z.string()).optional(),
    })
    .optional(),
  Content: z.object({
    Raw: z.object({ Data: z.string() }).optional(),
    Simple: z
      .object({
        Subject: contentSchema,
        Body: z.object({ Text: contentSchema.optional(), Html: contentSchema.optional() }),
      })
      .optional(),
  }),
  EmailTags: z
    .array(z.object({ Name: tagTextSchema, Value: tagTextSchema }))
    .max(50)
    .optional(),
  ConfigurationSetName: z.string().optional(),
});
export type SendEmail = z.infer<typeof sendEmailSchema>;

/** @throws ServiceRefusal as SES refuses a request it cannot send. */
export function readSendEmail(body: unknown): SendEmail {
  const parsed = sendEmailSchema.safeParse(body);
  if (!parsed.success) throw badRequest(z.prettifyError(parsed.error));
  const { Content: content } = parsed.data;
  if (content.Raw === undefined && content.Simple === undefined) {
    throw badRequest("Content has neither Raw nor Simple.");
  }
  return parsed.data;
}

/** The envelope's recipients; undefined lets the message's own headers decide. */
export function recipientsOf({ Destination: to = {} }: SendEmail): readonly string[] | undefined {
  const all = [to.ToAddresses, to.CcAddresses, to.BccAddresses].flatMap((list) => list ?? []);
  return all.length === 0 ? undefined : all.map(bareAddress);
}

/** `Rosa Marin <rosa@example.com>` → `rosa@example.com`. */
export function bareAddress(text: string): string {
  return /<([^<>]+)>\s*$/.exec(text)?.[1] ?? text.trim();
}

function badRequest(message: string): ServiceRefusal {
  return new ServiceRefusal(400, "BadRequestException", message);
}
