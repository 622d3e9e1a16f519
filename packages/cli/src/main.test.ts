import { expect, it } from "vitest";
import { main } from "./main";

const secret = "Samira was too old";

it("prints one plain line, without text of a document, for what should not happen", async () => {
  const printed: string[] = [];
  const code = await main(["--version"], {
    env: {},
    directory: "/",
    out() {
      throw new TypeError(secret);
    },
    err: (text) => printed.push(text),
    columns: () => undefined,
  });
  expect(code).toBe(2);
  const text = printed.join("");
  expect(text).not.toContain(secret);
  expect(text).toMatch(
    /^fairwell: Fairwell itself failed .*TypeError.*Please report this line at https:\S+\n$/,
  );
});

it("says where an exception comes from even when it is not an Error", async () => {
  const printed: string[] = [];
  const code = await main(["--version"], {
    env: {},
    directory: "/",
    out() {
      throw secret;
    },
    err: (text) => printed.push(text),
    columns: () => undefined,
  });
  expect(code).toBe(2);
  expect(printed.join("")).not.toContain(secret);
});
