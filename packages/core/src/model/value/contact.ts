import * as z from "zod/mini";
import { described } from "../described";
import { Line } from "./text";

/** An address for one mailbox: letters, digits and the usual marks on both sides of one `@`. */
export const EmailAddress = described(
  z.string().check(
    z.maxLength(254),
    z.regex(
      /^(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+([A-Za-z]{2,63}|[Xx][Nn]--[A-Za-z0-9-]{1,58}[A-Za-z0-9])$/,
      {
        error: "one e-mail address such as recruitment@example.org, without a display name",
      },
    ),
  ),
  {
    id: "EmailAddress",
    description:
      "One mailbox (RFC 5321 dot-atom form), without a display name, comment, group or list.",
    examples: ["recruitment@example.org"],
  },
);
export type EmailAddress = z.infer<typeof EmailAddress>;

/** A web address that a candidate may open. Only https. */
export const WebAddress = described(
  z.string().check(
    z.maxLength(2000),
    z.regex(
      /^https:\/\/[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?([/?#][\x21\x23-\x3b\x3d\x3f-\x5b\x5d\x5f\x61-\x7a\x7e]*)?$/,
      {
        error: "an https address such as https://example.org/vacancies",
      },
    ),
  ),
  {
    id: "WebAddress",
    description: "An https address; anything outside ASCII is percent-encoded or punycode.",
    examples: ["https://example.org/vacancies"],
  },
);
export type WebAddress = z.infer<typeof WebAddress>;

/** A telephone number as it is dialled or printed. */
export const PhoneNumber = described(
  z.string().check(
    z.regex(/^\+?[0-9][0-9 ()./-]{4,24}$/, {
      error: "a telephone number such as +44 113 496 0000",
    }),
  ),
  {
    id: "PhoneNumber",
    description: "A telephone number, digits and the usual separators.",
    examples: ["+44 113 496 0000"],
  },
);
export type PhoneNumber = z.infer<typeof PhoneNumber>;

/** A person or team that will answer. At least one way to reach them. */
export const Contact = described(
  z
    .strictObject({
      name: described(Line, {
        description: "Who answers: a person, or a team where no person can be named.",
        examples: ["Ruth Adeyemi"],
      }),
      role: described(z.optional(Line), {
        description: "What they do.",
        examples: ["Recruitment Partner"],
      }),
      email: z.optional(EmailAddress),
      phone: z.optional(PhoneNumber),
      url: described(z.optional(WebAddress), {
        description: "A page with a form or a booking calendar.",
      }),
    })
    .check(
      z.refine(
        (contact) =>
          contact.email !== undefined || contact.phone !== undefined || contact.url !== undefined,
        {
          error: "at least one of email, phone or url, so that an answer can reach somebody",
          path: ["email"],
        },
      ),
    ),
  {
    id: "Contact",
    description:
      "Whom to ask, only where an answer will come. At least one of email, phone or url.",
    examples: [
      { name: "Ruth Adeyemi", role: "Recruitment Partner", email: "recruitment@example.org" },
    ],
  },
);
export type Contact = z.infer<typeof Contact>;
