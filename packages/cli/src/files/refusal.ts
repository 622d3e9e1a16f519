import { printable } from "../terminal/cells";
import type { Unreadable } from "./input";

/** What to do about the errors that systems give most often. */
const remedies: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  EACCES: ["may not be read", "Give yourself permission to read it."],
  EPERM: ["may not be read", "Give yourself permission to read it."],
  ENOENT: ["does not exist", "Check the name; it may have been moved while Fairwell was running."],
  EISDIR: ["is a folder", "Name its files or a pattern."],
  EMFILE: ["cannot be opened: too many files are open", "Check fewer files at once."],
  ELOOP: ["is a link that leads to itself", "Name the file itself."],
  Z_DATA_ERROR: [
    "is not packed by gzip, or is damaged",
    "Pack it again, or name it without `.gz`.",
  ],
  Z_BUF_ERROR: ["ends too early: gzip expects more", "Copy it again: it was probably cut off."],
  ERR_BUFFER_TOO_LARGE: [
    "is larger than 256 MB when it is unpacked",
    "Split it; an .ndjson file may have any size.",
  ],
};

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? "");

/** Why a file could not be read. */
export function refusalOf(name: string, error: unknown): Unreadable {
  const code = codeOf(error);
  const [problem, remedy] = remedies[code] ?? [
    `cannot be read (${code || "unknown reason"})`,
    "Check the file and the disk that it is on.",
  ];
  return { name: printable(name), problem, remedy };
}
