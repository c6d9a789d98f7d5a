import * as z from "zod";
import { brandSchema } from "../../../shared/directory/document/dealer.schema.ts";
import type { Brand } from "../../../shared/directory/document/dealer.schema.ts";
import { systemClock } from "../../../shared/platform/clock.ts";
import { OPERATOR } from "../../../shared/directory/history/author.ts";
import { createDirectoryStore } from "../../../shared/directory/store/directory.store.ts";
import { systemRandom } from "../../../shared/kernel/random.ts";
import { openTables } from "../../../shared/platform/dynamodb/tables.ts";
import { log } from "../../../shared/platform/log.ts";

/** What CloudFormation says to a custom resource, as far as we listen. */
const requestSchema = z.object({
  RequestType: z.enum(["Create", "Update", "Delete"]),
  ResponseURL: z.url(),
  StackId: z.string(),
  RequestId: z.string(),
  LogicalResourceId: z.string(),
  ResourceProperties: z.object({ brand: z.string(), firstUser: z.email() }),
});
type Request = z.infer<typeof requestSchema>;

/**
 * Writes the brand's document when there is none, so that the first person can sign in and do the
 * rest. A document that is there is never touched: from then on it belongs to the people in it.
 */
export async function handler(event: unknown): Promise<void> {
  const request = requestSchema.parse(event);
  try {
    if (request.RequestType !== "Delete") await writeOnce(firstBrand(request.ResourceProperties));
    await answer(request, "SUCCESS", "done");
  } catch (error) {
    log.error("first-brand.failed", error);
    await answer(request, "FAILED", "The first brand was not written; see this function's log.");
  }
}

/** The first person has an account already, and Cognito's own mail with it. */
const QUIET = true;

async function writeOnce(brand: Brand): Promise<void> {
  const store = createDirectoryStore(openTables(), systemRandom);
  if ((await store.brand(brand.id)) !== undefined) return;
  const saved = await store.putBrand(brand, undefined, systemClock.now(), OPERATOR, QUIET);
  // Refused means that somebody else has just written it.
  log.info(saved.ok ? "first-brand.written" : "first-brand.already-there");
}

function firstBrand({ brand, firstUser }: Request["ResourceProperties"]): Brand {
  return brandSchema.parse({
    id: brand,
    name: brand,
    care: { name: "Customer care", email: firstUser },
    staff: [{ id: "first-user", name: firstUser, email: firstUser, role: "brand" }],
  });
}

async function answer(request: Request, Status: string, Reason: string): Promise<void> {
  const { StackId, RequestId, LogicalResourceId } = request;
  const body = { Status, Reason, StackId, RequestId, LogicalResourceId };
  const PhysicalResourceId = `brand-${request.ResourceProperties.brand}`;
  const response = await fetch(request.ResponseURL, {
    method: "PUT",
    // The address is signed for an empty content type.
    headers: { "content-type": "" },
    body: JSON.stringify({ ...body, PhysicalResourceId }),
  });
  if (!response.ok) throw new Error(`CloudFormation refused the answer: ${response.status}`);
}
