import type { Response } from "../http/serve.ts";

/** As S3 says no. */
export function refused(status: number, message: string): Response {
  return {
    status,
    headers: { "content-type": "application/xml" },
    body: `<Error><Message>${message}</Message></Error>`,
  };
}
