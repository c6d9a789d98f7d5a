import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { manifest } from "../../functions/manifest.ts";
import { FIRST_BRAND } from "../../infra/aws/first-brand.ts";
import { KeptStack } from "../../infra/aws/kept-stack.ts";
import { readStageSettings } from "../../infra/aws/stage-settings.ts";

export type Resource = {
  readonly Type: string;
  readonly Properties: Record<string, any>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
};

/** What these tests write; ignored by git, and written over by the next run. */
export const FOLDER = fileURLToPath(new URL("../../.kept/template-tests", import.meta.url));

export const CONTEXT = { senderDomain: "dealers.example", firstUser: "ada@dealers.example" };

export type Stage = ReturnType<typeof synthesize>;

const stages = new Map<string, Stage>();

/** A stage as CloudFormation gets it; the same context gives the same stage, for it takes seconds. */
export function synthesizeStage(context: Record<string, string> = CONTEXT): Stage {
  const key = JSON.stringify(context);
  const stage = stages.get(key) ?? synthesize(context);
  stages.set(key, stage);
  return stage;
}

/** The bundles are empty, for no test here runs them. */
function synthesize(context: Record<string, string>) {
  const outdir = path.join(FOLDER, `cdk.out-${stages.size}`);
  const app = new App({
    context: { ...context, "aws:cdk:disable-stack-trace": true },
    outdir,
    analyticsReporting: false,
    treeMetadata: false,
  });
  const settings = readStageSettings((name) => app.node.tryGetContext(name));
  const stack = new KeptStack(app, { settings, bundles: emptyBundles() });
  const template = Template.fromStack(stack);
  const resources: Record<string, Resource> = template.toJSON()["Resources"];
  const ofType = (type: string) => Object.values(resources).filter(({ Type }) => Type === type);
  return {
    app,
    outputs: template.toJSON()["Outputs"] as Record<string, { Value: unknown }>,
    all: Object.values(resources).filter(({ Properties }) => Properties !== undefined),
    ofType,
    /** Of a type there is one of. */
    only: (type: string) => {
      const [only, ...others] = ofType(type);
      if (only === undefined || others.length > 0) throw new Error(`not one ${type}`);
      return only;
    },
    /** The one resource of a type that has this property value. */
    one: (type: string, property: string, value: unknown) => {
      const found = ofType(type).filter(({ Properties }) => Properties[property] === value);
      if (found.length !== 1) throw new Error(`${found.length} of ${type} with ${String(value)}`);
      return found[0]!;
    },
    idOf: (resource: Resource) =>
      Object.entries(resources).find(([, each]) => each === resource)![0],
    byId: (id: string) => resources[id]!,
  };
}

/** The function of the manifest with its role, in the template. */
export function deployedFunction(stage: Stage, name: string, prefix = "kept-main") {
  const lambda = stage.one("AWS::Lambda::Function", "FunctionName", `${prefix}-${name}`);
  const role = stage.byId(lambda.Properties["Role"]["Fn::GetAtt"][0]);
  return { lambda, role, id: stage.idOf(lambda), statements: statementsOf(role) };
}

export type Statement = { Action: string | string[]; Resource: unknown; Condition?: unknown };

export function statementsOf(role: Resource): Statement[] {
  const policies: { PolicyDocument: { Statement: Statement[] } }[] = role.Properties["Policies"];
  return policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
}

export function actionsOf(statements: readonly Statement[]): string[] {
  return sorted(new Set(statements.flatMap(({ Action }) => Action)));
}

export function sorted(texts: Iterable<string>): string[] {
  return [...texts].sort((one, other) => (one < other ? -1 : 1));
}

export function emptyBundles(): string {
  const folder = path.join(FOLDER, "empty-bundles");
  for (const { name } of [...manifest, FIRST_BRAND]) {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, "index.mjs"), "export const handler = () => {};\n");
  }
  return folder;
}
