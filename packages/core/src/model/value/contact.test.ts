import { describe, expect, it } from "vitest";
import { EmailAddress } from "./contact";

describe("EmailAddress", () => {
  it.each([
    "recruitment@example.org",
    "o'brien+jobs@mail.example.co.uk",
    `${"a".repeat(64)}@example.org`,
    // A top-level domain in its ASCII form (RFC 5890).
    "test@xn--e1afmkfd.xn--p1ai",
    "test@xn--hxajbheg2az3al.xn--jxalpdlp",
  ])("takes %s", (address) => {
    expect(EmailAddress.safeParse(address).success).toBe(true);
  });

  it.each([
    // RFC 5321, section 4.5.3.1.1: at most 64 octets before the `@`.
    `${"a".repeat(65)}@example.org`,
    "test@example.xn--",
    "test@example.xn--a-",
    "test@example.123",
    "a@b@example.org",
    "Ruth <recruitment@example.org>",
    "recruitment@example.org\r\nBcc: x@example.org",
  ])("refuses %j", (address) => {
    expect(EmailAddress.safeParse(address).success).toBe(false);
  });
});
