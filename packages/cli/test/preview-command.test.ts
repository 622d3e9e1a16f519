import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { themes } from "@fairwell/templates";
import { describe, expect, it } from "vitest";
import { previewOptions, themeNames } from "../src/command-line/commands/preview";
import { themeNames as known } from "../src/preview/gallery/themes";
import { feedback, json, reason, today } from "./documents";
import { fairwell, folder, program, stackTrace } from "./fairwell";

const files = folder();
const preview = (...args: string[]) =>
  fairwell(["preview", ...args, ...today], { directory: files.path });

/** Starts the command, waits for its address, does something with it and ends it as Ctrl-C does. */
async function served(args: readonly string[], use: (url: string) => Promise<void>) {
  const child = spawn(process.execPath, [program, "preview", ...args], { cwd: files.path });
  const said = { out: "", err: "" };
  child.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      said.out += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(said.out)?.[0];
      if (found) resolve(found);
    });
    void ended.then((code) => reject(new Error(`exit ${code}: ${said.err}`)));
  });
  try {
    await use(url);
  } finally {
    child.kill("SIGINT");
  }
  return { code: await ended, ...said };
}

describe.concurrent("fairwell preview", () => {
  it("serves the examples until Ctrl-C", async () => {
    const { code, out, err } = await served([], async (url) => {
      const page = await (await fetch(url)).text();
      expect(page).toContain("<title>Fairwell preview</title>");
      const events = await fetch(`${url}events`);
      expect(events.headers.get("content-type")).toBe("text/event-stream");
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/^Showing 21 examples of the notices that Fairwell makes at http/);
    expect(out).toContain("Ctrl-C ends it.");
  });

  it("serves one's own documents, also from standard input", async () => {
    files.write("served/one.json", json(feedback()));
    const { code } = await served(
      ["served", "--locale", "en-gb", "--theme", "plain"],
      async (url) => {
        const data = (await (await fetch(`${url}gallery.json`)).json()) as {
          themes: { name: string }[];
          languages: { tag: string }[];
          notices: { key: string }[];
        };
        expect(data.themes.map(({ name }) => name)).toEqual(["plain"]);
        expect(data.languages.map(({ tag }) => tag)).toEqual(["en-GB"]);
        expect(data.notices.map(({ key }) => key)).toEqual([join("served", "one.json")]);
      },
    );
    expect(code).toBe(0);
    const { code: piped, out } = await fairwell(["preview", "-", "--out", "piped", ...today], {
      directory: files.path,
      stdin: json(feedback()),
    });
    expect(piped).toBe(0);
    expect(out).toContain("Wrote piped/index.html with");
  });

  it("writes the page and the messages, and says what could not be rendered", async () => {
    files.write("all/good.json", json(feedback()));
    const good = await preview("all", "--out", "o1", "--locale", "en-GB");
    expect({ code: good.code, err: good.err }).toEqual({ code: 0, err: "" });
    expect(good.out).toBe("Wrote o1/index.html with 3 messages; nothing was sent.\n");
    expect(existsSync(join(files.path, "o1/messages/all-good.json.en-GB/warm.html"))).toBe(true);
    files.write("some/good.json", json(feedback()));
    files.write("some/reason.json", json(reason));
    files.write("some/broken.json", '{"a": 1');
    const some = await preview("some", "absent.json", "--out", "o2");
    expect(some.code).toBe(1);
    expect(some.out).toContain("3 notices could not be rendered");
    expect(some.out).toContain("  absent.json: The file does not exist.");
    expect(some.out).toContain("  some/broken.json: ");
    expect(some.out).not.toMatch(stackTrace);
    expect(readFileSync(join(files.path, "o2/index.html"), "utf8")).toContain("some/broken.json");
  });

  it("takes layouts of one's own", async () => {
    files.write("laid/good.json", json(feedback()));
    files.write(
      "mail/candidate-feedback.mjml",
      '<mjml lang="{{l:tag}}" dir="{{dir}}">\n{{> head}}\n<mj-body><mj-section><mj-column>\n<mj-text><p>OURS {{t:greeting}}</p></mj-text>\n</mj-column></mj-section></mj-body></mjml>',
    );
    const { code, err } = await preview(
      "laid",
      "--layout",
      "mail",
      "--out",
      "o3",
      "--locale",
      "en-GB",
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const text = readFileSync(
      join(files.path, "o3/messages/laid-good.json.en-GB/message.txt"),
      "utf8",
    );
    expect(text).toMatch(/^OURS Dear/);
  });

  it.each([
    [["--port", "seven"], "`--port` is not a port", "65535"],
    [["--port", "70000"], "`--port` is not a port", "65535"],
    [["--port", "0", "--out", "x"], "do not go together", "leave out `--port`"],
    [["--locale", "pll"], "no catalog", "Did you mean `pl`?"],
    [["--theme", "wram"], "does not take `wram`", "Did you mean `warm`?"],
    [["--brand", "absent.json", "--out", "x"], "does not exist", "Check the name"],
    [["--layout", "absent", "--out", "x"], "layouts absent cannot be read", ".mjml"],
    [["--rule", "fair/nothing=off"], "There is no rule", "unknown_rule"],
  ])("refuses %j", async (args, problem, remedy) => {
    const { code, out, err } = await preview(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(problem);
    expect(err).toContain(remedy);
    expect(err).not.toMatch(stackTrace);
  });

  it("says when the port is in use", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, "127.0.0.1", () => resolve((other.address() as { port: number }).port)),
    );
    const { code, err } = await preview("--port", String(port));
    other.close();
    expect(code).toBe(2);
    expect(err).toContain(`The port ${port} is in use`);
    expect(err).toContain("--port");
  });
});

it("names the themes of the package", () => {
  expect([...themeNames]).toEqual(known);
  expect(known).toEqual(["brand", ...Object.keys(themes)]);
  expect(previewOptions.theme.choices).toBe(themeNames);
});
