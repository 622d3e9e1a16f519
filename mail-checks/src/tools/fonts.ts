import { spawnSync } from "node:child_process";
import { install } from "./apt";

/** Debian's fonts for every script but Chinese, Japanese and Korean, and for those. */
const packages = ["fonts-noto-core", "fonts-noto-cjk"];

/** What fontconfig calls a language. */
function nameOf(tag: string): string {
  const { language, script } = new Intl.Locale(tag.replace(/-x-.*$/, "")).maximize();
  if (language !== "zh") return language;
  return script === "Hant" ? "zh-tw" : "zh-cn";
}

/** Every language that some font on this machine has all letters of. */
function covered(): ReadonlySet<string> {
  const { stdout } = spawnSync("sh", ["-c", "fc-list --format '%{lang}|'"], {
    encoding: "utf8",
  });
  return new Set((stdout ?? "").split("|"));
}

/** Languages that no single font here has all letters of: one that stands in for many draws few of them well. */
function lacking(tags: readonly string[]): readonly string[] {
  const there = covered();
  return [...new Set(tags.map(nameOf))].filter((language) => !there.has(language));
}

/**
 * Installs fonts for languages that have none here.
 *
 * @throws Error that says what to install by hand
 */
export function installFonts(tags: readonly string[]): void {
  if (lacking(tags).length === 0) return;
  console.log(
    `No font has all letters of ${lacking(tags).join(", ")}: apt-get install ${packages.join(" ")}`,
  );
  install(packages);
  const left = lacking(tags);
  if (left.length > 0)
    throw new Error(
      `Fonts for ${left.join(", ")} are needed. Install them (on Debian: apt-get install ${packages.join(" ")}) and run this again.`,
    );
}
