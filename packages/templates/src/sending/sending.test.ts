import { type Mail, postmarkRequest, sendgridRequest } from "@fairwell/templates/sending";
import { describe, expect, test } from "vitest";
import { feedbackLetter, renderer } from "../../test/letters";

const from = { name: "Calder Vale Council", address: "recruitment@example.org" };
const notice = feedbackLetter();
const mail = renderer.mail(notice, {
  from,
  listUnsubscribe: { url: "https://example.org/stop", oneClick: true },
});
const bodyOf = ({ body }: { body: string }) => JSON.parse(body);

describe("Postmark", () => {
  test("gets the message in its own fields, and nothing is tracked", () => {
    const request = postmarkRequest(mail);
    expect(request).toMatchObject({
      url: "https://api.postmarkapp.com/email",
      method: "POST",
      headers: { Accept: "application/json", "Content-Type": "application/json" },
    });
    expect(bodyOf(request)).toEqual({
      From: '"Calder Vale Council" <recruitment@example.org>',
      To: '"Samira Taylor" <samira.taylor@example.com>',
      ReplyTo: '"Ruth Adeyemi" <recruitment@example.org>',
      Subject: mail.subject,
      TextBody: mail.text,
      HtmlBody: mail.html,
      Headers: [
        { Name: "Message-ID", Value: "<candidate-feedback.n-41@example.org>" },
        { Name: "X-PM-KeepID", Value: "true" },
        { Name: "Auto-Submitted", Value: "auto-generated" },
        { Name: "List-Unsubscribe", Value: "<https://example.org/stop>" },
        { Name: "List-Unsubscribe-Post", Value: "List-Unsubscribe=One-Click" },
        { Name: "Content-Language", Value: "en-GB" },
      ],
      MessageStream: "outbound",
      TrackOpens: false,
      TrackLinks: "None",
    });
  });

  test("gets a name that cannot end early", () => {
    const to = { name: 'Smith, "Al" <x@example.org>\\', address: "al@example.org" };
    expect(bodyOf(postmarkRequest(renderer.mail(notice, { from, to }))).To).toBe(
      '"Smith, \\"Al\\" <x@example.org>\\\\" <al@example.org>',
    );
    expect(
      bodyOf(postmarkRequest(renderer.mail(notice, { from: { address: from.address } }))).From,
    ).toBe(from.address);
  });

  test("takes the stream that is asked for, when it can be one", () => {
    expect(bodyOf(postmarkRequest(mail, { messageStream: "notices-2" })).MessageStream).toBe(
      "notices-2",
    );
    for (const messageStream of ["", "A b", 7])
      expect(() => postmarkRequest(mail, { messageStream: messageStream as string })).toThrow(
        /`messageStream` is not the id of a stream/,
      );
  });
});

describe("SendGrid", () => {
  test("gets the message in its own fields, and nothing is tracked or added", () => {
    const request = sendgridRequest(mail);
    expect(request).toMatchObject({
      url: "https://api.sendgrid.com/v3/mail/send",
      method: "POST",
      headers: { "Content-Type": "application/json" },
    });
    expect(bodyOf(request)).toEqual({
      personalizations: [{ to: [{ email: "samira.taylor@example.com", name: "Samira Taylor" }] }],
      from: { email: from.address, name: from.name },
      reply_to: { email: "recruitment@example.org", name: "Ruth Adeyemi" },
      subject: mail.subject,
      content: [
        { type: "text/plain", value: mail.text },
        { type: "text/html", value: mail.html },
      ],
      headers: {
        "Message-ID": "<candidate-feedback.n-41@example.org>",
        "Auto-Submitted": "auto-generated",
        "List-Unsubscribe": "<https://example.org/stop>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
        "Content-Language": "en-GB",
      },
      tracking_settings: {
        click_tracking: { enable: false, enable_text: false },
        open_tracking: { enable: false },
        subscription_tracking: { enable: false },
        ganalytics: { enable: false },
      },
    });
  });

  test("gets no header that it reserves", () => {
    const reserved =
      /^(x-sg-id|x-sg-eid|received|dkim-signature|content-type|content-transfer-encoding|to|from|subject|reply-to|cc|bcc)$/i;
    for (const name of Object.keys(bodyOf(sendgridRequest(mail)).headers))
      expect(name).not.toMatch(reserved);
  });

  test("gets a name with a comma in quotation marks, and one without as it is", () => {
    const named = (name: string) =>
      bodyOf(sendgridRequest(renderer.mail(notice, { from: { ...from, name } }))).from.name;
    expect(named("Calder Vale; Recruitment, Children's")).toBe(
      '"Calder Vale; Recruitment, Children\'s"',
    );
    expect(named("Łukasz 東京")).toBe("Łukasz 東京");
  });

  test("is asked where it shall work", () => {
    expect(sendgridRequest(mail, { region: "eu" }).url).toBe(
      "https://api.eu.sendgrid.com/v3/mail/send",
    );
    expect(() => sendgridRequest(mail, { region: "mars" as "eu" })).toThrow(
      '`region` is unknown. Use "global" or "eu".',
    );
  });
});

describe.each([
  ["Postmark", postmarkRequest],
  ["SendGrid", sendgridRequest],
])("%s", (provider, request) => {
  test("gets no key, and a request of its own each time", () => {
    const one = request(mail);
    one.headers.Authorization = "Bearer secret";
    expect(JSON.stringify(request(mail))).not.toMatch(/secret|token|authorization/i);
  });

  test("gets no address that it cannot send to", () => {
    const to = { address: "zoë@example.org" };
    const wide = renderer.mail(notice, { from, to, smtputf8: true });
    expect(wide.to.address).toBe("zoë@example.org");
    expect(() => request(wide)).toThrow(`${provider} takes no address with letters outside ASCII`);
    const domain = renderer.mail(notice, { from, to: { address: "ruth@bücher.example" } });
    expect(request(domain).body).toContain("ruth@xn--bcher-kva.example");
  });

  test("gets nothing that is no e-mail", () => {
    for (const given of [undefined, null, "x", {}, notice, { from, to: from }])
      expect(() => request(given as unknown as Mail)).toThrow(
        /This is not an e-mail. Make one with/,
      );
  });
});

test("a mail that was changed since it was made still goes to one mailbox", () => {
  for (const address of ["a@b.org, evil@x.org", "a@b.org>, <evil@x.org", ["a@b.org"]])
    for (const request of [postmarkRequest, sendgridRequest])
      expect(() => request({ ...mail, to: { name: "", address } } as never)).toThrow(
        /recipient of this message is not one mailbox/,
      );
});
