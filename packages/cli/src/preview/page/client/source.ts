import type { GalleryData, MessageData, MessageKey, VersionData } from "../../gallery/data";
import { framed } from "../framed";
import type {} from "./element";

/** Forms in which a message can be opened by itself. */
export type FileForm = "html" | "txt" | "mjml";

/** Where the page gets its messages from. */
export interface Source {
  gallery(): Promise<GalleryData>;
  message(key: MessageKey): Promise<MessageData | undefined>;
  /** Puts a message into a frame. */
  show(frame: HTMLIFrameElement, key: MessageKey, digest: string): void;
  /** Address of a message by itself, if it has one. */
  address(key: MessageKey, version: VersionData, form: FileForm): string | undefined;
  /** Calls back when there is something new, and when the server cannot be reached. */
  follow(changed: (revision: number) => void, lost: () => void): void;
}

const query = (key: MessageKey): string => new URLSearchParams({ ...key }).toString();

async function json<Type>(address: string): Promise<Type | undefined> {
  const response = await fetch(address);
  return response.ok ? ((await response.json()) as Type) : undefined;
}

/** The server that the page came from. */
export function liveSource(): Source {
  return {
    async gallery() {
      const data = await json<GalleryData>("/gallery.json");
      if (!data) throw new Error("The preview gave no answer.");
      return data;
    },
    message: (key) => json<MessageData>(`/message.json?${query(key)}`),
    show(frame, key, digest) {
      const address = `/frame.html?${query(key)}&digest=${digest}`;
      if (frame.getAttribute("src") !== address) frame.setAttribute("src", address);
    },
    address: (key, _, form) => `/message.${form}?${query(key)}`,
    follow(changed, lost) {
      const events = new EventSource("/events");
      events.addEventListener("revision", ({ data }) => changed(Number(data)));
      events.addEventListener("error", lost);
    },
  };
}

type Messages = Readonly<Record<string, MessageData>>;

const nameOf = ({ language, theme, direction }: MessageKey): string =>
  [language, theme, direction].join(" ");

/** Reads messages that are kept in the page, compressed: they are much alike. */
async function unpacked(text: string): Promise<Messages> {
  const bytes = Uint8Array.from(atob(text.trim()), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  return JSON.parse(await new Response(stream).text()) as Messages;
}

/** What stands in the page itself. */
export function embeddedSource(data: string): Source {
  const read = new Map<string, Promise<Messages>>();
  function messagesOf(notice: string): Promise<Messages> {
    const known = read.get(notice);
    if (known) return known;
    const holder = [...document.querySelectorAll<HTMLElement>("script[data-notice]")].find(
      ({ dataset }) => dataset.notice === notice,
    );
    const messages = holder ? unpacked(holder.textContent ?? "") : Promise.resolve({});
    read.set(notice, messages);
    return messages;
  }
  const message = async (key: MessageKey) => (await messagesOf(key.notice))[nameOf(key)];
  return {
    gallery: async () => JSON.parse(data) as GalleryData,
    message,
    async show(frame, key) {
      const name = JSON.stringify(key);
      if (frame.dataset.shown === name) return;
      frame.dataset.shown = name;
      const found = await message(key);
      if (found && frame.dataset.shown === name) frame.srcdoc = framed(found.html);
    },
    address(key, { folder }, form) {
      if (folder === undefined) return undefined;
      return form === "txt" ? `${folder}/message.txt` : `${folder}/${key.theme}.${form}`;
    },
    follow: () => undefined,
  };
}
