import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";

/** False when the condition did not hold: somebody else was first. */
export async function unlessRefused(sent: Promise<unknown>): Promise<boolean> {
  try {
    await sent;
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
