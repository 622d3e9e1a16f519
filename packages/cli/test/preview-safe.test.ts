import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Preview, preview } from "../src/preview";
import { feedback, json, unfairFeedback } from "./documents";
import { folder } from "./fairwell";
import { galleryData, useBrowser } from "./preview-browser";

const browser = useBrowser();
const files = folder();

/** Texts that would do something if they were taken for markup, and say so. */
const attacks = [
  "<script>parent.postMessage('ran','*');document.title='ran'</script>",
  "</iframe><img src=x onerror=\"document.title='ran'\">",
  "</script><script>document.title='ran'</script>",
  "</pre></template><svg onload=\"document.title='ran'\">",
  '"><iframe srcdoc="<script>parent.document.title=\'ran\'</script>">',
  "javascript:document.title='ran'",
  "{{constructor.constructor('document.title=1')()}} $&{document.title='ran'}",
  "&lt;script&gt;document.title='ran'&lt;/script&gt;",
];
const hostileName = "<img src=x onerror=document.title='ran'>.json";

let served: Preview;
beforeAll(async () => {
  const [one, two, three, four, five, six, seven, eight] = attacks;
  const points = [
    { type: "strength", criterionId: "thresholds", text: `You showed it. ${one}`, evidence: two },
    {
      type: "development",
      criterionId: "supervision",
      text: three,
      evidence: four,
      nextStep: five,
    },
  ];
  const role = {
    title: seven,
    criteria: [
      { id: "supervision", label: two },
      { id: "thresholds", label: one },
    ],
  };
  const sender = { type: "employer", name: eight };
  files.write(
    hostileName,
    json(feedback({ points, role, sender, summary: six, candidate: candidate(one ?? "") })),
  );
  files.write("unfair.json", json(unfairFeedback({ id: 'x"><script>document.title=1</script>' })));
  files.write("broken.json", '{ "id": "</script><script>document.title=1</script>" "x" }');
  files.write("brand.json", json({ name: `${attacks[0]}`, details: attacks.slice(0, 6) }));
  served = await preview({ files: ["."], directory: files.path, brand: "brand.json" });
}, 60_000);
afterAll(() => served.close());

const candidate = (name: string) => ({
  name,
  addressAs: name,
  locale: "en-GB",
  email: "s@example.com",
});

describe("a hostile document", () => {
  it.each(["", "notice=%s", "notice=broken.json", "notice=unfair.json"])(
    "runs nothing at #%s",
    async (hash) => {
      const at = hash.replace("%s", encodeURIComponent(hostileName));
      const { page, requests, faults } = await browser.open(
        `${served.url}#${at}&width=all&scheme=all&theme=all`,
      );
      if (hash !== "notice=broken.json") await page.locator("iframe.message").first().waitFor();
      if (hash === "notice=%s")
        for (const name of ["HTML", "MJML"])
          await page.getByRole("radio", { name }).first().check();
      await page.waitForTimeout(500);
      expect(await page.title()).toContain("Fairwell preview");
      expect(
        await page.evaluate(() => document.querySelectorAll("main script, main img").length),
      ).toBe(0);
      expect(faults).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(served.url))).toEqual([]);
    },
  );

  it("is shown as it was written", async () => {
    const { page } = await browser.open(
      `${served.url}#notice=${encodeURIComponent(hostileName)}&width=600`,
    );
    const body = page.frameLocator("iframe.message").locator("body");
    const text = await body.textContent();
    for (const attack of attacks.slice(0, 5)) expect(text).toContain(attack);
    expect(await body.locator("script, svg, iframe, [onerror], [onload]").count()).toBe(0);
    expect(await page.locator("#detail > .where").textContent()).toContain(hostileName);
  });

  it("cannot run in a frame even if it were markup", async () => {
    const { page } = await browser.open(`${served.url}#notice=unfair.json&width=600`);
    const frame = page.locator("iframe.message");
    await frame.waitFor();
    expect(await frame.getAttribute("sandbox")).toBe("allow-same-origin");
    // As if the templates had let it through.
    await frame.evaluate((element: HTMLIFrameElement) => {
      const inside = element.contentDocument as Document;
      inside.body.innerHTML =
        "<img src='data:,x' onerror='parent.document.title=\"ran\"'><a href='javascript:parent.document.title=\"ran\"'>link</a>";
      const script = inside.createElement("script");
      script.textContent = "parent.document.title='ran'";
      inside.body.append(script);
      inside.querySelector("a")?.click();
    });
    await page.waitForTimeout(300);
    expect(await page.title()).not.toContain("ran");
  });

  it("does not lead the page away when a link of a message is followed", async () => {
    const { page, requests, faults } = await browser.open(
      `${served.url}#notice=unfair.json&width=600`,
    );
    const frame = page.frameLocator("iframe.message");
    for (const link of await frame.locator("a").all()) await link.click();
    await page.waitForTimeout(300);
    expect(await frame.locator("body").textContent()).toContain("Samira");
    expect(requests.filter((url) => !url.startsWith(served.url))).toEqual([]);
    expect(faults).toEqual([]);
  });
});

/** Asks with headers of one's own, which fetch does not allow. */
const ask = (path: string, headers: Readonly<Record<string, string>> = {}, method = "GET") =>
  new Promise<{
    status: number | undefined;
    headers: NodeJS.Dict<string | string[]>;
    body: string;
  }>((resolve, reject) => {
    const { port } = served;
    const asked = request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
      let body = "";
      answer.on("data", (chunk) => {
        body += chunk;
      });
      answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, body }));
    });
    asked.on("error", reject);
    asked.end();
  });

describe("the server", () => {
  it("answers under its own name only", async () => {
    for (const host of [
      "evil.example",
      `evil.example:${served.port}`,
      "127.0.0.1",
      "127.0.0.1:1",
    ]) {
      const { status, body } = await ask("/gallery.json", { host });
      expect(status).toBe(421);
      expect(body).not.toContain("Samira");
    }
    const { status } = await ask("/gallery.json", { host: `localhost:${served.port}` });
    expect(status).toBe(200);
  });

  it("answers no other site, and nothing but GET", async () => {
    const other = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
    expect((await ask("/gallery.json", other)).status).toBe(403);
    expect((await ask("/", {}, "POST")).status).toBe(405);
    expect((await ask("/nothing")).status).toBe(404);
    expect((await ask("//[")).status).toBe(404);
    expect((await ask("/message.json?notice=__proto__")).status).toBe(404);
    const { headers } = await ask("/gallery.json");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  });

  it("listens on this machine only", async () => {
    expect(new URL(served.url).hostname).toBe("127.0.0.1");
    const { networkInterfaces } = await import("node:os");
    const outside = Object.values(networkInterfaces())
      .flatMap((list) => list ?? [])
      .filter(({ internal, family }) => !internal && family === "IPv4");
    for (const { address } of outside)
      await expect(fetch(`http://${address}:${served.port}/`)).rejects.toThrow();
  });

  it("gives page and messages policies of their own", async () => {
    const page = String((await ask("/")).headers["content-security-policy"]);
    expect(page).toMatch(/default-src 'none'; script-src 'sha256-[\w+/=]+'; style-src 'sha256-/);
    expect(page).not.toContain("unsafe");
    const [notice] = (await galleryData(served.url)).notices.filter(({ kind }) => kind);
    const query = new URLSearchParams({
      notice: notice?.key ?? "",
      language: "en-GB",
      theme: "letter",
    });
    for (const path of ["frame.html", "message.html"]) {
      const { status, headers } = await ask(`/${path}?${query}`);
      expect(status).toBe(200);
      const policy = String(headers["content-security-policy"]);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("sandbox");
      expect(policy).not.toContain("script-src");
      expect(policy).not.toContain("allow-scripts");
    }
  });
});
