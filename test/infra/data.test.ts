import { describe, expect, it } from "vitest";
import { tableShapes } from "../../shared/platform/dynamodb/table-shapes.ts";
import { synthesizeStage } from "./synthesized-stage.ts";

const stage = synthesizeStage();

describe.each(tableShapes)("the table $name", (shape) => {
  const table = stage.one("AWS::DynamoDB::GlobalTable", "TableName", `kept-main-${shape.name}`);
  const [replica] = table.Properties["Replicas"];

  it("can be restored to any second, and cannot be deleted by mistake", () => {
    expect(replica.PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true });
    expect(replica.DeletionProtectionEnabled).toBe(true);
  });

  it("is encrypted, billed on demand and outlives the stack", () => {
    expect(table.Properties["SSESpecification"]).toMatchObject({ SSEEnabled: true });
    expect(table.Properties["BillingMode"]).toBe("PAY_PER_REQUEST");
    expect(table.DeletionPolicy).toBe("Retain");
    expect(table.UpdateReplacePolicy).toBe("Retain");
  });

  it("has the keys, indexes, stream and expiry that the stores rely on", () => {
    const indexes = table.Properties["GlobalSecondaryIndexes"] ?? [];
    expect(table.Properties["KeySchema"]).toEqual(keys("pk", "sk"));
    expect(indexes.map((index: any) => [index.IndexName, index.KeySchema])).toEqual(
      shape.indexes.map(({ name, hash, range }) => [name, keys(hash, range)]),
    );
    expect(table.Properties["StreamSpecification"]?.StreamViewType).toBe(
      shape.stream ? "NEW_AND_OLD_IMAGES" : undefined,
    );
    expect(table.Properties["TimeToLiveSpecification"]?.AttributeName).toBe(shape.expiryAttribute);
  });
});

it("makes no other table", () => {
  expect(stage.ofType("AWS::DynamoDB::GlobalTable")).toHaveLength(tableShapes.length);
  expect(stage.ofType("AWS::DynamoDB::Table")).toHaveLength(0);
});

function keys(hash: string, range: string) {
  return [
    { AttributeName: hash, KeyType: "HASH" },
    { AttributeName: range, KeyType: "RANGE" },
  ];
}
