import path from "node:path";
import { App } from "aws-cdk-lib";
import { SynthesisMessageLevel } from "aws-cdk-lib/cx-api";
import { describe, expect, it } from "vitest";
import { settingsIn } from "../../infra/aws/settings-in.ts";
import { readStageSettings } from "../../infra/aws/stage-settings.ts";
import { CONTEXT, FOLDER, synthesizeStage } from "./synthesized-stage.ts";

const read = (context: Record<string, string>) => readStageSettings((name) => context[name]);

describe("what a deployment must say", () => {
  it("is where mail comes from and who is first, each asked for in one sentence", () => {
    expect(() => read({})).toThrow(/^Pass the domain your mails come from, .*-c senderDomain=/);
    expect(() => read({ senderDomain: "dealers.example" })).toThrow(
      /^Pass the e-mail address of the first person of the brand, .*-c firstUser=/,
    );
  });

  it("is refused with the name of what is wrong", () => {
    expect(() => read({ ...CONTEXT, firstUser: "ada" })).toThrow(/-c firstUser:/);
    expect(() => read({ ...CONTEXT, stage: "Main Street" })).toThrow(/-c stage:/);
    expect(() => read({ ...CONTEXT, mailFrom: "me@other.example" })).toThrow(
      /ends in @dealers\.example/,
    );
    expect(() => read({ ...CONTEXT, oidcIssuer: "https://id.example" })).toThrow(/together/);
  });

  it("is not asked by `cdk bootstrap`, and whoever goes on to deploy is told what is missing", () => {
    const app = new App({ outdir: path.join(FOLDER, "no-settings"), analyticsReporting: false });
    expect(settingsIn(app)).toBeUndefined();
    const [stack, ...others] = app.synth({ skipValidation: true }).stacks;
    expect(others).toEqual([]);
    expect(stack?.template.Resources).toBeUndefined();
    expect(
      stack?.messages.filter(({ level }) => level === SynthesisMessageLevel.ERROR),
    ).toMatchObject([
      { entry: { data: expect.stringMatching(/^Pass the domain your mails come from/) } },
    ]);
  });

  it("may be one address instead of a domain, to try it", () => {
    const settings = read({ mailFrom: "me@mail.example", firstUser: "me@mail.example" });
    expect(settings.mailIdentity).toEqual({ kind: "address", address: "me@mail.example" });
  });
});

it("lets two stages live in one account", () => {
  const [one, other] = [
    synthesizeStage({ ...CONTEXT, stage: "one" }),
    synthesizeStage({ ...CONTEXT, stage: "other", senderIdentity: "exists" }),
  ];
  expect(other.ofType("AWS::SES::EmailIdentity")).toEqual([]);
  const shared = namesOf(one).filter((name) => namesOf(other).includes(name));
  expect(shared).toEqual([]);
});

it("says where to go and what to do next", () => {
  const { outputs } = synthesizeStage();
  expect(Object.keys(outputs)).toEqual(
    expect.arrayContaining(["Url", "StaffUserPool", "StaffClientId", "Next1", "Next2"]),
  );
  expect(JSON.stringify(outputs["Next1"]?.Value)).toContain("CNAME");
});

function namesOf({ all }: ReturnType<typeof synthesizeStage>): string[] {
  return all.flatMap(({ Properties }) =>
    Object.entries(Properties)
      .filter(([key]) => /^(Name|.*Name|Domain)$/.test(key) && !/^(Handler|StageName)/.test(key))
      .map(([, value]) => value)
      .filter((value): value is string => typeof value === "string")
      .filter((value) => value.startsWith("kept") || value.startsWith("/aws")),
  );
}
