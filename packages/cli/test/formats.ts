/** A workflow command as GitHub's runner reads it (actions/runner, `ActionCommand.cs`). */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const message = (text: string): string =>
  text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
const property = (text: string): string =>
  message(text.replaceAll("%3A", ":").replaceAll("%2C", ","));

/** What a runner would do on reading these lines; white space before a command does not matter to it. */
export function workflowCommands(output: string): WorkflowCommand[] {
  return output.split("\n").flatMap((line) => {
    const found = /^\s*::([\w-]+)(?: (.*?))?::(.*)$/.exec(line);
    if (!found) return [];
    const [, name = "", list = "", text = ""] = found;
    const pairs = list.split(",").filter(Boolean);
    return [
      {
        name,
        properties: Object.fromEntries(
          pairs.map((pair) => {
            const at = pair.indexOf("=");
            return [pair.slice(0, at), property(pair.slice(at + 1))];
          }),
        ),
        message: message(text),
      },
    ];
  });
}

/** Names that try to be something else: commands, escapes, markup, line breaks, reordering. */
export const hostileNames: readonly string[] = [
  "::error file=x,line=1::forged.json",
  "  ::add-mask::x.json",
  "##[error]forged.json",
  "##vso[task.complete]forged.json",
  "a\u001b[2J\u001b]8;;https:evil\u0007link\u001b]8;;\u0007.json",
  "b\u202eevil\u2066.json",
  "c\n::error::forged.json",
  "d\r\u2028\u0085.json",
  "e<b>&\"'|`@everyone`.json",
  "f%0A50%,:x.json",
  "]]><failure>.json",
  "x-->.json",
];
