import { isKind, type Kind, schemas } from "@fairwell/core";

type Test = (value: unknown) => boolean;

/** What is read of a schema of zod 4: its definition, and the checks that it makes of a value (zod/v4/core). */
interface Definition {
  readonly type?: string;
  readonly check?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly catchall?: Schema;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly discriminator?: string;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly values?: readonly unknown[];
  readonly pattern?: RegExp;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly checks?: readonly Schema[];
  readonly keyType?: Schema;
  readonly valueType?: Schema;
}
interface Schema {
  readonly _zod: {
    readonly def: Definition;
    readonly traits?: ReadonlySet<string>;
    readonly propValues?: Readonly<Record<string, ReadonlySet<unknown>>>;
    readonly check?: (payload: { value: unknown; issues: unknown[] }) => unknown;
  };
}

const never: Test = () => false;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A check of a value of the right type. A length is counted in code points: only one that fits in units is sure to fit. */
function checkTest({ _zod: { def, check } }: Schema): Test {
  const { pattern, maximum = 0, minimum = 0 } = def;
  if (def.check === "string_format" && pattern && !pattern.global && !pattern.sticky)
    return (value) => pattern.test(value as string);
  if (def.check === "max_length") return (value) => (value as string).length <= maximum;
  if (def.check === "min_length")
    // Twice as many units are enough code points.
    return (value) =>
      (value as string).length >=
      (typeof value === "string" && minimum > 1 ? 2 * minimum : minimum);
  if (!check) return never;
  return (value) => {
    const payload = { value, issues: [] };
    const answer = check(payload);
    return !(answer instanceof Promise) && payload.issues.length === 0;
  };
}

function objectTest({ shape = {}, catchall }: Definition): Test {
  if (catchall?._zod.def.type !== "never") return never;
  const parts = new Map<string, { readonly test: Test; readonly required: 0 | 1 }>();
  let needed = 0;
  for (const [key, schema] of Object.entries(shape)) {
    const required = schema._zod.def.type === "optional" ? 0 : 1;
    parts.set(key, { test: testOf(schema), required });
    needed += required;
  }
  return (value) => {
    if (!isObject(value)) return false;
    let missing = needed;
    for (const key in value) {
      const part = parts.get(key);
      if (!part?.test(value[key])) return false;
      missing -= part.required;
    }
    return missing === 0;
  };
}

function discriminatedTest({ options = [], discriminator = "" }: Definition): Test {
  const tests = new Map<unknown, Test>();
  for (const option of options)
    for (const tag of option._zod.propValues?.[discriminator] ?? []) tests.set(tag, testOf(option));
  return (value) => isObject(value) && (tests.get(value[discriminator])?.(value) ?? false);
}

function arrayTest({ element }: Definition): Test {
  if (!element) return never;
  const test = testOf(element);
  return (value) => {
    if (!Array.isArray(value)) return false;
    // Unlike `every`, this sees holes.
    for (let index = 0; index < value.length; index++) if (!test(value[index])) return false;
    return true;
  };
}

function recordTest({ keyType, valueType }: Definition): Test {
  if (keyType?._zod.def.type !== "string" || !valueType) return never;
  const key = testOf(keyType);
  const entry = testOf(valueType);
  return (value) => {
    if (!isObject(value)) return false;
    for (const name in value)
      if (name === "__proto__" || !key(name) || !entry(value[name])) return false;
    return true;
  };
}

function oneOf(values: readonly unknown[]): Test {
  const set = new Set(values);
  return (value) => set.has(value);
}

function typeTest(schema: Schema): Test {
  const { def } = schema._zod;
  const { options = [], innerType } = def;
  switch (def.type) {
    case "string":
      return (value) => typeof value === "string";
    case "number":
      return Number.isFinite;
    case "boolean":
      return (value) => typeof value === "boolean";
    case "literal":
      return oneOf(def.values ?? []);
    case "enum":
      return oneOf(Object.values(def.entries ?? {}));
    case "optional":
      return innerType ? testOf(innerType) : never;
    case "nullable": {
      const test = innerType ? testOf(innerType) : never;
      return (value) => value === null || test(value);
    }
    case "object":
      return objectTest(def);
    case "array":
      return arrayTest(def);
    case "record":
      return recordTest(def);
    case "union": {
      if (def.discriminator !== undefined) return discriminatedTest(def);
      const tests = options.map(testOf);
      return (value) => tests.some((test) => test(value));
    }
    default:
      return never;
  }
}

function testOf(schema: Schema): Test {
  const { def, traits } = schema._zod;
  const type = typeTest(schema);
  const own = traits?.has("$ZodCheck") ? [schema] : [];
  const checks = [...own, ...(def.checks ?? [])].map(checkTest);
  const [first, ...more] = checks;
  if (!first) return type;
  if (more.length === 0) return (value) => type(value) && first(value);
  return (value) => type(value) && checks.every((check) => check(value));
}

/** So many documents of a kind are read by zod before it pays to make a test of the kind's schema. */
const patience = 64;

/**
 * Makes a quick test of documents: true means that the schema takes the document as it is. False means nothing: the
 * schema itself has to say. It makes no copy and no list of issues, which is what most of the time of a schema goes
 * into, so that a stream passes several times faster. The test is read off the schema, and knows no document by itself.
 */
export function createFits(): (value: unknown) => boolean {
  const tests = new Map<Kind, Test>();
  const seen = new Map<Kind, number>();
  return (value) => {
    if (!isObject(value)) return false;
    const { kind } = value;
    if (!isKind(kind)) return false;
    const test = tests.get(kind);
    if (test) return test(value);
    const times = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, times);
    if (times >= patience) tests.set(kind, testOf(schemas[kind] as unknown as Schema));
    return false;
  };
}
