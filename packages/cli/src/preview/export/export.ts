import { deflateSync } from "node:zlib";
import { fileNames, writeOutput } from "../../files/write";
import type { Direction, GalleryData, MessageData, NoticeData, VersionData } from "../gallery/data";
import type { Gallery } from "../gallery/gallery";
import { pageDocument } from "../page/document";

/** What was written. */
export interface Exported {
  /** Path of the page. */
  readonly page: string;
  /** How many messages have files of their own. */
  readonly messages: number;
}

/**
 * What the page may do as a file: run its one script. Messages are frames of it that inherit this policy, so that it
 * allows their styles; their scripts, pictures and forms are refused twice, here and by the frame's sandbox.
 */
const filePolicy = (scriptHash: string): string =>
  [
    "default-src 'none'",
    `script-src '${scriptHash}'`,
    "style-src 'unsafe-inline'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** JSON that nothing in it can end the element early. */
const safeJson = (value: unknown): string => JSON.stringify(value).replace(/</g, "\\u003c");

const directions: readonly Direction[] = ["ltr", "rtl"];

/** Every message of a notice, by language, theme and direction. */
function messagesOf(notice: NoticeData, { data, message }: Gallery): Record<string, MessageData> {
  const found: Record<string, MessageData> = {};
  for (const { tag: language } of data.languages)
    for (const direction of directions)
      for (const { name: theme } of data.themes) {
        const made = message({ notice: notice.key, language, theme, direction });
        if (made) found[[language, theme, direction].join(" ")] = made;
      }
  return found;
}

/** Messages are much alike: those of a notice together take little more room than one. */
const packed = (messages: Readonly<Record<string, MessageData>>): string =>
  deflateSync(JSON.stringify(messages), { level: 9 }).toString("base64");

/** Writes the files of a notice in one language, and says where. */
type WriteVersion = (notice: NoticeData, language: string, version: VersionData) => VersionData;

function versionWriter(
  folder: string,
  directory: string,
  { data, message }: Gallery,
  written: { messages: number },
): WriteVersion {
  const nameOf = fileNames();
  return (notice, language, version) => {
    const direction = data.languages.find(({ tag }) => tag === language)?.direction ?? "ltr";
    const place = `messages/${nameOf(notice.key, `.${language}`)}`;
    const write = (name: string, content: string) =>
      writeOutput(directory, `${folder}/${place}/${name}`, content);
    let any = false;
    for (const { name: theme } of data.themes) {
      const made = message({ notice: notice.key, language, theme, direction });
      if (!made) continue;
      write(`${theme}.html`, made.html);
      write(`${theme}.mjml`, made.mjml);
      if (!any) write("message.txt", made.text);
      any = true;
      written.messages++;
    }
    return any ? { ...version, folder: place } : version;
  };
}

/**
 * Writes the page and the messages to a folder. The page works as a file, without a server and without a network.
 *
 * @param folder relative to the directory, or absolute
 * @throws UsageError when the system refuses to write
 */
export function exportGallery(gallery: Gallery, folder: string, directory: string): Exported {
  const written = { messages: 0 };
  const writeVersion = versionWriter(folder, directory, gallery, written);
  const holders: string[] = [];
  const notices = gallery.data.notices.map((notice): NoticeData => {
    const versions = Object.entries(notice.versions).map(([language, version]) => [
      language,
      writeVersion(notice, language, version),
    ]);
    const messages = messagesOf(notice, gallery);
    if (Object.keys(messages).length > 0)
      holders.push(
        `<script type="text/plain" data-notice="${escaped(notice.key)}">${packed(messages)}</script>`,
      );
    return { ...notice, versions: Object.fromEntries(versions) };
  });
  const data: GalleryData = { ...gallery.data, notices, revision: 1, live: false };
  const holder = `<script type="application/json" id="gallery">${safeJson(data)}</script>`;
  const { html } = pageDocument(filePolicy, [holder, ...holders].join("\n"));
  const page = `${folder}/index.html`;
  writeOutput(directory, page, html);
  return { page, messages: written.messages };
}
