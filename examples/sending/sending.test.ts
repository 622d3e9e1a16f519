import { afterAll, beforeAll, expect, test } from "vitest";

interface Result {
  readonly title: string;
  readonly recipient: string;
  readonly subject: string;
  readonly bytes: number;
}

interface Received {
  readonly from: string;
  readonly to: readonly string[];
  readonly smtputf8: boolean;
  readonly raw: Buffer;
}

interface Server {
  readonly port: number;
  readonly received: readonly Received[];
  stop(): Promise<void>;
}

interface Sending {
  sendAll(server: Server): Promise<readonly Result[]>;
  check(received: Received, notice: unknown, recipient: string): Promise<unknown>;
  readonly ways: readonly { readonly notice: unknown }[];
}

// The example is JavaScript, so that it runs as it stands.
const load = (name: string) => import(new URL(name, import.meta.url).href);
const { sendAll, check, ways } = (await load("./sending.mjs")) as Sending;
const { startServer } = (await load("./server.mjs")) as { startServer(): Promise<Server> };

let server: Server;
let results: readonly Result[];
beforeAll(async () => {
  server = await startServer();
  results = await sendAll(server);
});
afterAll(() => server.stop());

test("every notice reaches the person whom it is for, and nobody else", () => {
  expect(server.received.map(({ from, to, smtputf8 }) => ({ from, to, smtputf8 }))).toEqual([
    { from: "recruitment@example.org", to: ["samira.taylor@example.com"], smtputf8: false },
    { from: "recruitment@example.org", to: ["priya.menon@example.com"], smtputf8: false },
    { from: "recruitment@example.org", to: ["zoë@example.com"], smtputf8: true },
  ]);
  expect(results.map(({ recipient }) => recipient)).toEqual(
    server.received.flatMap(({ to }) => to),
  );
});

test("finished bytes arrive as they are", () => {
  const raw = server.received[1]?.raw.toString("latin1") ?? "";
  expect(raw).toMatch(/^From: "?Calder Vale Council"?\r\n <recruitment@example\.org>\r\nTo: /);
  expect(raw).toContain("\r\nContent-Language: en-GB\r\n");
});

test("a message that did not arrive as it was sent is noticed", async () => {
  const [first] = server.received as [Received];
  const recipient = first.to[0] as string;
  const notice = ways[0]?.notice;
  await expect(check(first, notice, recipient)).resolves.toBeDefined();
  const altered = Buffer.from(
    first.raw.toString("latin1").replace("Subject: ", "Subject: x"),
    "latin1",
  );
  await expect(check({ ...first, raw: altered }, notice, recipient)).rejects.toThrow();
  await expect(check({ ...first, to: ["x@example.org"] }, notice, recipient)).rejects.toThrow(
    "The message did not arrive as it was sent: to differs.",
  );
});
