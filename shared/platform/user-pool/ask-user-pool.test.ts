import { expect, test } from "vitest";
import { instantTextSchema } from "../../kernel/time.schema.ts";
import { signedHeaders } from "./ask-user-pool.ts";

const asked = {
  host: "cognito-idp.eu-west-1.amazonaws.com",
  operation: "AdminGetUser",
  body: '{"UserPoolId":"eu-west-1_x","Username":"ana@bath.example"}',
};
const access = {
  region: "eu-west-1",
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
};
const NOW = instantTextSchema.parse("2027-05-10T09:00:00Z");

/** What the SDK's own signer says of the same request, without and with the token of a role. */
test.each([
  [undefined, "dba736936d72bf979ff7c93e9e0f32044ca046b5070ffb6948aaef20a47f0b02"],
  ["token", "2e430d0f78a1acfd901f823fdf9a7d02d90653fbb072ad2783f0dc8e360882fb"],
])("a call is signed as the SDK signs it, with the token %s", (sessionToken, signature) => {
  const { authorization } = signedHeaders(asked, { ...access, sessionToken }, NOW);
  expect(authorization).toContain(`Signature=${signature}`);
});
