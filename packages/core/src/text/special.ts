import { Flag } from "./tokens";

/** A token that is not a word: an address, a placeholder, a run of exclamation marks. */
export interface WholeToken {
  readonly start: number;
  readonly end: number;
  readonly flag: number;
}

/** Longest placeholder that is recognised, with its brackets. Bounds the work at each opening bracket. */
const longestPlaceholder = 64;
/** Longest address. Longer runs are cut into words as usual. */
const longestAddress = 320;

const email = /^[^\s@<>()[\]]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}$/u;
const web = /^(?:https?:\/\/|www\.)[^\s]+$/i;
const field = /^[\p{L}_][\p{L}\p{N}_ .'/-]*$/u;

/**
 * An e-mail or web address in the run of characters from `from` to before `to`, which holds no space. Both expressions
 * are ours, anchored and without nested repetition.
 */
export function addressAt(text: string, from: number, to: number): WholeToken | undefined {
  if (to - from > longestAddress) return undefined;
  let start = from;
  let end = to;
  let at = false;
  let dot = false;
  for (let index = from; index < to; index++) {
    const code = text.charCodeAt(index);
    if (code === 64) at = true;
    else if (code === 46) dot = true;
  }
  if (!dot) return undefined;
  while (start < end && "(<[\"'".includes(text[start] as string)) start++;
  while (end > start && ".,;:!?)>]\"'".includes(text[end - 1] as string)) end--;
  const run = text.slice(start, end);
  if (web.test(run)) return { start, end, flag: Flag.url };
  if (!at) return undefined;
  const bare = run.toLowerCase().startsWith("mailto:") ? run.slice(7) : run;
  return email.test(bare) ? { start, end, flag: Flag.email } : undefined;
}

/** What a template left behind: `{{name}}`, `{name}`, `[Candidate Name]`, `<role>`, `%NAME%`, `___`. */
export function placeholderAt(text: string, from: number): WholeToken | undefined {
  const open = text[from];
  if (open === "_" || open === "%") return unbracketed(text, from, open);
  const close = open === "[" ? "]" : open === "{" ? "}" : open === "<" ? ">" : undefined;
  if (!close) return undefined;
  const limit = Math.min(text.length, from + longestPlaceholder);
  let end = from + 1;
  while (end < limit && text[end] !== close && text[end] !== "\n") end++;
  if (end >= limit || text[end] !== close) return undefined;
  const inner = text
    .slice(from + 1, end)
    .replace(/^[{#/ ]+/, "")
    .trim();
  if (open === "{" && text[end + 1] === "}") end++;
  return field.test(inner) && !isAside(open as string, inner)
    ? { start: from, end: end + 1, flag: Flag.placeholder }
    : undefined;
}

/** Square brackets also hold words that an editor put in, in lower case: “[sic]”, “[the manager]”. */
function isAside(open: string, inner: string): boolean {
  if (open === "<")
    return (
      !/^[A-Za-z_ ]{2,30}$/.test(inner) || /^(?:br|p|b|i|em|strong|div|span|ul|li|a)$/i.test(inner)
    );
  if (open !== "[") return false;
  const known =
    /^(?:insert|your|candidate|applicant|company|employer|first|last|full|name|role|job|date|position|post|title|recruiter|manager|interviewer|team|client|reason|feedback|x+|tbc|tbd|todo)\b/i;
  return !known.test(inner) && !/^[A-Z][A-Z _]+$/.test(inner) && !inner.includes("_");
}

function unbracketed(text: string, from: number, mark: string): WholeToken | undefined {
  const limit = Math.min(text.length, from + longestPlaceholder);
  let end = from + 1;
  if (mark === "_") {
    while (end < limit && text[end] === "_") end++;
    return end - from >= 3 ? { start: from, end, flag: Flag.placeholder } : undefined;
  }
  while (end < limit && /[A-Za-z_]/.test(text[end] as string)) end++;
  const closed = end < limit && text[end] === "%" && end - from > 2;
  return closed ? { start: from, end: end + 1, flag: Flag.placeholder } : undefined;
}

/** Two or more exclamation and question marks. */
export function exclamationAt(text: string, from: number): WholeToken | undefined {
  let end = from;
  while (text[end] === "!" || text[end] === "?") end++;
  return end - from >= 2 ? { start: from, end, flag: Flag.exclaim } : undefined;
}
