import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAddress } from "../src/mime/address/address";

const folder = process.env.FAIRWELL_SHARED ?? join(import.meta.dirname, "../../../../shared");
const file = "hostile/address-tests.xml";

interface AddressTest {
  readonly id: string;
  readonly address: string;
  readonly category: string;
  readonly diagnosis: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Text of the file; U+2400 and the characters after it stand for the controls (see its notes). */
const decoded = (xml: string): string =>
  xml
    .replace(/&#x([0-9A-Fa-f]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] as string)
    .replace(/[\u2400-\u241f]/g, (symbol) => String.fromCharCode(symbol.charCodeAt(0) - 0x2400));

/** The conformance tests of isemail, which lie beside the checkout; undefined, and said so, where they are absent. */
function addressTests(): readonly AddressTest[] | undefined {
  let xml: string;
  try {
    xml = readFileSync(join(folder, file), "utf8");
  } catch {
    console.log(`${file} is not beside this checkout; its addresses are not tried.`);
    return undefined;
  }
  return [...xml.matchAll(/<test id="(\d+)">([\s\S]*?)<\/test>/g)].map(([, id = "", body = ""]) => {
    const inside = (tag: string) =>
      decoded(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(body)?.[1] ?? "");
    return {
      id,
      address: inside("address"),
      category: inside("category"),
      diagnosis: inside("diagnosis").replace(/^ISEMAIL_/, ""),
    };
  });
}

/** Forms that isemail takes for valid, if odd, and that are refused here on purpose. */
const refusedOnPurpose: Readonly<Record<string, string>> = {
  RFC5321_TLD: "a domain without a dot reaches no mailbox from outside",
  RFC5321_TLDNUMERIC: "a domain ends in letters; this is an IP address or a slip",
  RFC5321_QUOTEDSTRING: "a quoted local part, about which mail programs disagree",
  RFC5321_ADDRESSLITERAL: "an address literal in the place of a domain",
  RFC5321_IPV6DEPRECATED: "an address literal in the place of a domain",
  CFWS_COMMENT: "a comment",
  CFWS_FWS: "white space around the address",
  DEPREC_CFWS_NEAR_AT: "a comment or white space beside the at sign",
  DEPREC_COMMENT: "a comment",
  DEPREC_CTEXT: "a comment",
  DEPREC_FWS: "white space inside",
  DEPREC_LOCALPART: "a quoted local part",
  DEPREC_QP: "a quoted local part",
  DEPREC_QTEXT: "a quoted local part",
};

/** Valid addresses of the list that are refused for a reason that their diagnosis does not name. */
const refusedByTest: Readonly<Record<string, string>> = {
  "5": "a domain without a dot",
  "13": "no top-level domain has one letter",
  "33": "no top-level domain has a hyphen",
  "37": "no top-level domain has one letter",
};

test("every address of isemail's list is taken or refused as it should be", () => {
  const tests = addressTests();
  if (!tests) return;
  expect(tests.length).toBe(164);
  const taken: string[] = [];
  for (const { id, address, category, diagnosis } of tests) {
    const right = /^ISEMAIL_(VALID_CATEGORY|DNSWARN)$/.test(category) && !refusedByTest[id];
    const why = refusedOnPurpose[diagnosis] ?? refusedByTest[id];
    const known = right || why || /^ISEMAIL_(ERR|RFC5322)$/.test(category);
    expect(known, `${id} ${category} ${diagnosis} has a reason`).toBeTruthy();
    for (const smtputf8 of [false, true]) {
      const read = readAddress(address, smtputf8);
      expect("address" in read, `${id} ${diagnosis}`).toBe(right);
      if ("address" in read) expect(read.address).toBe(address);
    }
    if (right) taken.push(id);
  }
  expect(taken.length).toBe(18);
});
