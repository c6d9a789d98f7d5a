import { expect, test } from "vitest";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import { presigned } from "./presigned.ts";

test("an address is signed as the S3 reference signs its example", () => {
  const place = {
    origin: "https://examplebucket.s3.amazonaws.com",
    prefix: "",
    region: "us-east-1",
    credentials: {
      accessKeyId: "AKIAIOSFODNN7EXAMPLE",
      secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
    },
  };
  const now = instantTextSchema.parse("2013-05-24T00:00:00Z");
  const link = presigned(place, { method: "GET", key: "test.txt", seconds: 86_400 }, now);
  expect(new URL(link).searchParams.get("X-Amz-Signature")).toBe(
    "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404",
  );
});
