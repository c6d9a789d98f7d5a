import {
  CreateTableCommand,
  DeleteTableCommand,
  ListTablesCommand,
  ResourceNotFoundException,
} from "@aws-sdk/client-dynamodb";
import type { CreateTableCommandInput, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { IndexShape, TableShape } from "../../../shared/platform/dynamodb/table-shapes.ts";

/** Creates the tables that are not there yet; data of an earlier run stays. */
export async function createTables(
  client: DynamoDBClient,
  shapes: readonly TableShape[],
): Promise<void> {
  const { TableNames = [] } = await client.send(new ListTablesCommand());
  for (const shape of shapes) {
    if (!TableNames.includes(shape.name)) await client.send(new CreateTableCommand(tableOf(shape)));
  }
}

export async function deleteTables(
  client: DynamoDBClient,
  shapes: readonly TableShape[],
): Promise<void> {
  for (const { name } of shapes) {
    try {
      await client.send(new DeleteTableCommand({ TableName: name }));
    } catch (error) {
      if (!(error instanceof ResourceNotFoundException)) throw error;
    }
  }
}

function tableOf(shape: TableShape): CreateTableCommandInput {
  const attributes = ["pk", "sk", ...shape.indexes.flatMap(({ hash, range }) => [hash, range])];
  return {
    TableName: shape.name,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: [...new Set(attributes)].map((AttributeName) => ({
      AttributeName,
      AttributeType: "S",
    })),
    KeySchema: keySchema({ name: shape.name, hash: "pk", range: "sk" }),
    ...(shape.indexes.length === 0
      ? {}
      : {
          GlobalSecondaryIndexes: shape.indexes.map((index) => ({
            IndexName: index.name,
            KeySchema: keySchema(index),
            Projection: { ProjectionType: "ALL" },
          })),
        }),
    ...(shape.stream
      ? { StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" } }
      : {}),
  };
}

function keySchema({ hash, range }: IndexShape): CreateTableCommandInput["KeySchema"] {
  return [
    { AttributeName: hash, KeyType: "HASH" },
    { AttributeName: range, KeyType: "RANGE" },
  ];
}
