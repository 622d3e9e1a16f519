"""Reads e-mails with Python's own `email` and says what it found in them.

Standard input holds one message after the other, each after its length: four bytes, big-endian. For each there is one
line of JSON on standard output.
"""

import json
import struct
import sys
from email import policy
from email.parser import BytesParser


def addresses(header):
    """Names and addresses of a header such as From."""
    if header is None:
        return []
    return [{"name": a.display_name, "address": a.addr_spec} for a in header.addresses]


def text(part):
    """The text of a part, with lines as they were before they were sent."""
    return part.get_content().replace("\r\n", "\n")


def defects(message):
    """What Python objects to: in a part, in a header of it, in how its body is encoded."""
    found = []
    for part in message.walk():
        if not part.is_multipart():
            part.get_content()
        found.extend(part.defects)
        for name, value in part.items():
            found.extend(f"{name}: {defect!r}" for defect in getattr(value, "defects", ()))
    return [str(defect) if isinstance(defect, str) else repr(defect) for defect in found]


def read(raw):
    message = BytesParser(policy=policy.default).parsebytes(raw)
    plain, html = message.iter_parts()
    return {
        "headers": [name.lower() for name in message.keys()],
        "type": message.get_content_type(),
        "types": [plain.get_content_type(), html.get_content_type()],
        "subject": str(message["subject"]),
        "from": addresses(message["from"]),
        "to": addresses(message["to"]),
        "replyTo": addresses(message["reply-to"]),
        "date": message["date"].datetime.isoformat(),
        "messageId": str(message["message-id"]),
        "language": str(message["content-language"]),
        "text": text(plain),
        "html": text(html),
        "defects": defects(message),
    }


def main():
    source = sys.stdin.buffer
    while True:
        size = source.read(4)
        if len(size) < 4:
            return
        found = read(source.read(struct.unpack(">I", size)[0]))
        sys.stdout.write(json.dumps(found) + "\n")
        sys.stdout.flush()


main()
