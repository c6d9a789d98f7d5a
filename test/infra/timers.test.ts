import { expect, it } from "vitest";
import { manifest } from "../../functions/manifest.ts";
import { actionsOf, deployedFunction, statementsOf, synthesizeStage } from "./synthesized-stage.ts";

const stage = synthesizeStage();

it("keeps the schedule group when the stage is removed", () => {
  const group = stage.one("AWS::Scheduler::ScheduleGroup", "Name", "kept-main-timers");
  expect(group.DeletionPolicy).toBe("Retain");
});

it("lets armed schedules call the timer and park what fails, and nothing else", () => {
  const role = stage.one("AWS::IAM::Role", "RoleName", "kept-main-timer-schedules");
  const timer = { "Fn::GetAtt": [deployedFunction(stage, "timer").id, "Arn"] };
  expect(actionsOf(statementsOf(role))).toEqual(["lambda:InvokeFunction", "sqs:SendMessage"]);
  expect(statementsOf(role)[0]?.Resource).toEqual(timer);
});

it("lets only schedules of this group and account take on those roles", () => {
  const roles = stage
    .ofType("AWS::IAM::Role")
    .filter(({ Properties }) =>
      JSON.stringify(Properties["AssumeRolePolicyDocument"]).includes("scheduler.amazonaws.com"),
    );
  expect(roles).toHaveLength(2);
  for (const { Properties } of roles) {
    const [statement] = Properties["AssumeRolePolicyDocument"].Statement;
    expect(statement.Condition.StringEquals["aws:SourceAccount"]).toEqual({
      Ref: "AWS::AccountId",
    });
    expect(JSON.stringify(statement.Condition.StringEquals["aws:SourceArn"])).toContain(
      "TimersGroup",
    );
  }
});

it("tells the functions the very ARNs that the template gives the timer and its role", () => {
  const variables = deployedFunction(stage, "relay").lambda.Properties["Environment"].Variables;
  expect(JSON.stringify(variables.TIMER_ARN)).toContain(":function:kept-main-timer");
  expect(JSON.stringify(variables.TIMER_ROLE_ARN)).toContain(":role/kept-main-timer-schedules");
  expect(variables.SCHEDULE_GROUP).toBe("kept-main-timers");
});

it("runs every recurring function as often as the manifest says", () => {
  const recurring = manifest.filter(({ trigger }) => trigger.kind === "every");
  const schedules = stage.ofType("AWS::Scheduler::Schedule");
  expect(schedules).toHaveLength(recurring.length);
  expect(schedules[0]?.Properties["ScheduleExpression"]).toBe("rate(5 minutes)");
});
