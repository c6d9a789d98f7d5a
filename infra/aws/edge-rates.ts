import type { CfnWebACL } from "aws-cdk-lib/aws-wafv2";

/** How often one address may call within so many seconds; over it the answer is 429. */
export type Rate = {
  readonly slug: string;
  readonly calls: number;
  readonly within: 60 | 120 | 300 | 600;
  /** Absent: every call. */
  readonly where?: CfnWebACL.StatementProperty;
};

const FIVE_MINUTES = 300;

/**
 * Of each address, and a whole dealership often has one. Sixty people with two tabs each, which ask
 * for news every 15 seconds, are 2,400 calls in five minutes, and ten more a person for what they do
 * are 600. Strangers send a form once or twice; a telephone company may hide hundreds of them behind
 * one address, of whom thirty in the same five minutes send some 100 forms.
 */
export const RATES: readonly Rate[] = [
  {
    slug: "changes-by-strangers",
    calls: 150,
    within: FIVE_MINUTES,
    where: all(changes(), no(startsWith("/v1/admin/")), no(startsWith("/desk"))),
  },
  {
    slug: "changes-by-staff",
    calls: 1_000,
    within: FIVE_MINUTES,
    where: all(changes(), any(startsWith("/v1/admin/"), startsWith("/desk"))),
  },
  // A person signs in with two calls.
  {
    slug: "sign-ins",
    calls: 200,
    within: FIVE_MINUTES,
    where: startsWith("/desk/sign"),
  },
  { slug: "calls", calls: 5_000, within: FIVE_MINUTES },
];

type Statement = CfnWebACL.StatementProperty;

function changes(): Statement {
  return no(any(method("GET"), method("HEAD"), method("OPTIONS")));
}

function method(name: string): Statement {
  return {
    byteMatchStatement: {
      fieldToMatch: { method: {} },
      positionalConstraint: "EXACTLY",
      searchString: name,
      textTransformations: [{ priority: 0, type: "NONE" }],
    },
  };
}

function startsWith(path: string): Statement {
  return {
    byteMatchStatement: {
      fieldToMatch: { uriPath: {} },
      positionalConstraint: "STARTS_WITH",
      searchString: path,
      textTransformations: [{ priority: 0, type: "NONE" }],
    },
  };
}

function no(statement: Statement): Statement {
  return { notStatement: { statement } };
}

function any(...statements: readonly Statement[]): Statement {
  return { orStatement: { statements: [...statements] } };
}

function all(...statements: readonly Statement[]): Statement {
  return { andStatement: { statements: [...statements] } };
}
