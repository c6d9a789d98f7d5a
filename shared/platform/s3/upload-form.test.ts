import { expect, test } from "vitest";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import { signatureOf } from "../aws-signature.ts";
import { uploadForm } from "./upload-form.ts";

const credentials = {
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};

test("a policy is signed as the S3 reference signs its example", () => {
  const policy = [
    '{ "expiration": "2015-12-30T12:00:00.000Z",',
    '  "conditions": [',
    '    {"bucket": "sigv4examplebucket"},',
    '    ["starts-with", "$key", "user/user1/"],',
    '    {"acl": "public-read"},',
    '    {"success_action_redirect": "http://sigv4examplebucket.s3.amazonaws.com/successful_upload.html"},',
    '    ["starts-with", "$Content-Type", "image/"],',
    '    {"x-amz-meta-uuid": "14365123651274"},',
    '    {"x-amz-server-side-encryption": "AES256"},',
    '    ["starts-with", "$x-amz-meta-tag", ""],',
    "",
    '    {"x-amz-credential": "AKIAIOSFODNN7EXAMPLE/20151229/us-east-1/s3/aws4_request"},',
    '    {"x-amz-algorithm": "AWS4-HMAC-SHA256"},',
    '    {"x-amz-date": "20151229T000000Z" }',
    "  ]",
    "}",
  ].join("\r\n");
  const text = Buffer.from(policy).toString("base64");
  const scope = "20151229/us-east-1/s3/aws4_request";
  expect(signatureOf(text, scope, credentials.secretAccessKey)).toBe(
    "8afdbf4008c03f22c2cd3cdb72e4afbb1f6a588f3255ac628749a66d7f09699e",
  );
});

test("a form allows one file under one key, no larger, until then, and what it sends is what it allows", () => {
  const place = {
    origin: "https://kept-files.s3.eu-central-1.amazonaws.com",
    prefix: "",
    region: "eu-central-1",
    credentials: { ...credentials, sessionToken: "session" },
  };
  const now = instantTextSchema.parse("2027-05-10T09:00:00Z");
  const upload = {
    key: "awaited/A/fil_1",
    seconds: 900,
    mostBytes: 7,
    back: "https://kept.example/",
  };
  const { url, fields } = uploadForm(place, upload, now);
  expect(url).toBe("https://kept-files.s3.eu-central-1.amazonaws.com/");
  const { policy = "", "x-amz-signature": _signature, ...sent } = fields;
  const { expiration, conditions } = JSON.parse(Buffer.from(policy, "base64").toString("utf8"));
  expect(Date.parse(expiration)).toBe(Date.parse("2027-05-10T09:15:00Z"));
  expect(conditions).toEqual([
    ...Object.entries(sent).map(([name, value]) => ({ [name]: value })),
    { bucket: "kept-files" },
    ["content-length-range", 1, 7],
  ]);
  expect(sent).toMatchObject({ key: upload.key, "x-amz-security-token": "session" });
});
