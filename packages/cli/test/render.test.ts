import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { feedback, json, reason, today, unfair, unfairFeedback } from "./documents";
import { fairwell, folder } from "./fairwell";

const files = folder();
const brand = { name: "Calder Vale Council", colours: { accent: "#0b5c6b" } };
files.write("brand.json", json(brand));
const render = (...args: string[]) =>
  fairwell(["render", ...args, ...today], { directory: files.path });
const read = (...path: string[]) => readFileSync(join(files.path, ...path), "utf8");

const withdrawal = {
  ...feedback(),
  kind: "withdrawal-notice",
  id: "wd-41",
  status: "closed",
  reasonCode: "funding-not-confirmed",
  stageReached: "interviewed",
  expenses: { until: "2026-04-30" },
  reapply: { vacanciesUrl: "https://example.org/vacancies" },
  feedbackOffer: {},
  retention: { until: "2027-03-17", noticeUrl: "https://example.org/privacy" },
  points: undefined,
  conversation: undefined,
  outcome: undefined,
  interviewedAt: undefined,
};

describe.concurrent("fairwell render", () => {
  it("writes every part of a message and lists the files", async () => {
    files.write("good.json", json(feedback()));
    const { code, out, err } = await render("good.json", "--brand", "brand.json", "--out", "o1");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const name of [
      "subject.txt",
      "preheader.txt",
      "message.html",
      "message.txt",
      "message.mjml",
      "message.eml",
    ]) {
      expect(out).toContain(`  o1/fb-41.en-GB/${name}\n`);
      expect(read("o1", "fb-41.en-GB", name).length).toBeGreaterThan(20);
    }
    expect(read("o1/fb-41.en-GB/message.html")).toContain("You explained clearly");
    expect(out).toContain("Rendered 1 message; nothing was sent.");
  });

  it("writes nothing for a document with errors, and says what is wrong", async () => {
    files.write("unfair.json", json(unfairFeedback()));
    const { code, out } = await render("unfair.json", "--out", "o2");
    expect(code).toBe(1);
    expect(out).toMatch(/^unfair\.json:\d+:\d+ {2}error {2}fair\/age-direct$/m);
    expect(existsSync(join(files.path, "o2"))).toBe(false);
    const anyway = await render("unfair.json", "--out", "o2", "--no-check");
    expect(anyway.code).toBe(0);
    expect(anyway.out).toContain("Not checked");
    expect(read("o2/fb-41.en-GB/message.txt").replace(/\s+/g, " ")).toContain(unfair);
  });

  it("renders nothing of a file in which a key stands twice", async () => {
    const twice = json(feedback()).replace('"id": "fb-41"', '"id": "a",\n  "id": "fb-41"');
    files.write("twice.json", twice);
    for (const more of [[], ["--no-check"]]) {
      const { code, out } = await render("twice.json", "--out", "o9", ...more);
      expect(code).toBe(1);
      expect(out).toContain("json/duplicate-key");
      expect(out).toContain("1 document was not rendered");
    }
    expect(existsSync(join(files.path, "o9"))).toBe(false);
  });

  it("says what of a brand was corrected, and renders", async () => {
    files.write("good.json", json(feedback()));
    files.write("pale.json", json({ ...brand, colours: { accent: "#ffcc00" } }));
    const { code, out } = await render("good.json", "--brand", "pale.json", "--out", "o10");
    expect(code).toBe(0);
    expect(out).toMatch(/brand\.colours\.accent: #ffcc00 has a contrast of 1\.\d : 1/);
  });

  it("renders with layouts of one's own, and tells the line of a fault in one", async () => {
    files.write("good.json", json(feedback()));
    const page = (content: string) =>
      `<mjml lang="{{l:tag}}" dir="{{dir}}">\n{{> head}}\n<mj-body><mj-section><mj-column>\n<mj-text>${content}</mj-text>\n</mj-column></mj-section></mj-body></mjml>`;
    files.write("mail/candidate-feedback.mjml", page("<p>OURS {{t:greeting}}</p>"));
    const { code, err } = await render("good.json", "--layout", "mail", "--out", "o11");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(read("o11/fb-41.en-GB/message.txt")).toMatch(/^OURS Dear/);
    files.write("bad/candidate-feedback.mjml", page("<p>{{v:salary}}</p>"));
    const bad = await render("good.json", "--layout", "bad", "--out", "o12");
    expect(bad.code).toBe(2);
    expect(bad.err).toContain("Line 4: no field `salary`");
    const none = await render("good.json", "--layout", ".", "--out", "o12");
    expect(none.err).toContain("Name layouts by their notice: candidate-feedback.mjml");
  });

  it("never renders an internal document", async () => {
    files.write("reason.json", json(reason));
    for (const more of [[], ["--no-check"]]) {
      const { code, out } = await render("reason.json", "--out", "o3", ...more);
      expect(code).toBe(1);
      expect(out).toContain("render/wrong-world");
    }
    expect(existsSync(join(files.path, "o3"))).toBe(false);
  });

  it("renders the good documents of a list, and gives ids that look alike folders of their own", async () => {
    const list = [feedback({ id: "../a/b" }), feedback({ id: "a:b" }), unfairFeedback(), reason];
    files.write("list.json", json(list));
    const { code, out } = await render("list.json", "--out", "o4");
    expect(code).toBe(1);
    expect(existsSync(join(files.path, "o4/a-b.en-GB/message.html"))).toBe(true);
    expect(existsSync(join(files.path, "o4/a-b.en-GB-2/message.html"))).toBe(true);
    expect(out).toContain("Rendered 2 messages; nothing was sent. 2 documents were not rendered");
  });

  it("refuses a language that the text was not written in", async () => {
    files.write("english.json", json(feedback()));
    const { code, out } = await render("english.json", "--locale", "de", "--out", "o5");
    expect(code).toBe(1);
    expect(out).toContain("render/mixed-languages");
    expect(out).not.toContain("You explained");
  });

  it("never shows the reason code of a withdrawal, in no file and no name", async () => {
    files.write("withdrawal.json", json(withdrawal));
    const { code, out } = await render("withdrawal.json", "--out", "o6", "--brand", "brand.json");
    expect(code).toBe(0);
    expect(out).not.toContain("funding");
    for (const name of ["message.html", "message.txt", "message.mjml", "message.eml"])
      expect(read("o6/wd-41.en-GB", name)).not.toContain("funding-not-confirmed");
  });

  it("says why there is no .eml", async () => {
    const contact = { name: "Ruth Adeyemi", phone: "+44 113 496 0000" };
    files.write("phone.json", json(feedback({ contact })));
    const { code, out } = await render("phone.json", "--out", "o7");
    expect(code).toBe(0);
    expect(out).toContain("no .eml, because the contact has no e-mail address");
    const from = await render("phone.json", "--out", "o7", "--from", "hr@example.org");
    expect(from.out).toContain("message.eml");
  });

  it("says what is wrong with a brand", async () => {
    files.write("colour.json", json({ ...brand, colours: { accent: "teal" } }));
    files.write("cut.json", '{"name": "Calder');
    files.write("fine.json", json(feedback()));
    const colour = await render("fine.json", "--brand", "colour.json");
    expect(colour.code).toBe(2);
    expect(colour.err).toContain("brand.colours.accent is not valid");
    const cut = await render("fine.json", "--brand", "cut.json");
    expect(cut.code).toBe(2);
    expect(cut.err).toContain("cut.json:1:10  error  json/missing-quote");
    const absent = await render("fine.json", "--brand", "absent.json");
    expect(absent.code).toBe(2);
    expect(absent.err).toContain("does not exist");
  });

  it("exits 2 when it may not write", async () => {
    files.write("a-file", "");
    files.write("write.json", json(feedback()));
    const { code, err } = await render("write.json", "--out", "a-file");
    expect(code).toBe(2);
    expect(err).toContain("cannot be written");
  });
});
