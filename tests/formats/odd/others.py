"""Files of other sorts: directories, pasted addresses, archives, and what is no address book at all."""

import io
import zipfile

from tests.formats.odd.expecting import odd

CONNECTIONS = "First Name,Last Name,URL,Connected On\nAna,Lima,https://www.linkedin.com/in/ana,05 Mar 2024\n"
CARD = "BEGIN:VCARD\nFN:Bo\nEND:VCARD\n"


def zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return out.getvalue()


INNER = zipped(**{"Connections.csv": CONNECTIONS.encode()})
LDIF = (
    "version: 1\n\n# made by hand\ndn: cn=Ana Lima,mail=ana@x.example\nobjectclass: top\nobjectclass: person\ncn: Ana Lima\ngivenName: Ana\n"
    "sn: Lima\nmail: ana@x.example\nmozillaSecondEmail: a@h.example\nmobile: +1 617 555 0142\no: Mercy\ntitle: Nurse\nl: Sal\n em\n"
    "description:: TcO8bGxlcg==\ncarlicense: X 1\n\ndn: cn=Friends\nobjectclass: groupOfNames\ncn: Friends\nmember: cn=Ana\n"
)

OTHERS = [
    odd("ldif", LDIF, "ldif", {
        "full_name": "Ana Lima", "emails": ["ana@x.example", "a@h.example"], "phones": ["+1 617 555 0142"], "organisation": "Mercy",
        "title": "Nurse", "note": "Müller", "addresses": [("", "Salem", "", "", "")], "unknown": [("carlicense", "X 1")],
    }, problems=1),
    odd("ldif without a version", "dn: mail=b@x.example\nmail: b@x.example\n\n", "ldif", {"full_name": "b@x.example"}, problems=1),
    odd("ldif with a damaged line", "dn: cn=A\ncn: A\nnote:: %%%\n???\n", "ldif", {"full_name": "A"}, problems=2),
    odd("addresses from a mail", 'Ana Lima <ana@x.example>, "Ng, Bo" <bo@x.example>; cy@x.example\n', "addresses",
        {"full_name": "Ana Lima", "emails": ["ana@x.example"]}, {"full_name": "Ng, Bo"}, {"full_name": "cy@x.example"}),
    odd("addresses of outlook", "Lima, Ana <ana@x.example>; Ng, Bo <bo@x.example>", "addresses", {"full_name": "Lima, Ana"}, {"full_name": "Ng, Bo"}),
    odd("addresses below one another", "To: Ana Lima <ana@x.example>,\n  Bo Ng <bo@x.example>\n", "addresses", {"full_name": "Ana Lima"}, {"full_name": "Bo Ng"}),
    odd("addresses with names behind them", "ana@x.example (Ana Lima)\nbo@x.example (Bo Ng)\n", "addresses", {"full_name": "Ana Lima"}, {"full_name": "Bo Ng"}),
    odd("bare addresses", "ana@x.example\nbo@x.example\n", "addresses", {"emails": ["ana@x.example"]}, {"emails": ["bo@x.example"]}),
    odd("a zip within a zip", zipped(**{"inner.zip": INNER, "card": CARD.encode()}), "linkedin_connections", {"full_name": "Ana Lima"}, {"full_name": "Bo"}),
    odd("a zip within a zip within a zip", zipped(outer=zipped(inner=INNER)), "unknown", problems=1),
    odd("a zip with a wrong name", zipped(**{"x.csv": INNER}), "linkedin_connections", {"full_name": "Ana Lima"}),
    odd("half a zip", INNER[: len(INNER) // 2], "unknown", problems=1),
    odd("a zip with a damaged file", INNER.replace(CONNECTIONS.encode()[:0] + b"\x4b", b"\x4b", 1)[:40] + b"\x00\x00\x00" + INNER[43:], "unknown", problems=1),
    odd("an office file", zipped(**{"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<x/>"}), "unknown", problems=1),
    odd("a page that asks to sign in", "<!DOCTYPE html><html><head><title>Log in</title></head><body>Please, log in, now</body></html>", "unknown", problems=1),
    odd("xcard", '<?xml version="1.0"?><vcards xmlns="urn:ietf:params:xml:ns:vcard-4.0"><vcard><fn><text>A</text></fn></vcard></vcards>', "unknown", problems=1),
    odd("jcard", '["vcard", [["fn", {}, "text", "A"]]]', "unknown", problems=1),
    odd("a letter", "Dear Maya,\n\nhow are you, and when do we meet?\n\nAna\n", "unknown", problems=1),
    odd("a list of names alone", "Ana Lima\nBo Ng\n", "unknown", problems=1),
    odd("numbers", "a,b\n1,2\n3,4\n", "unknown", problems=1),
    odd("nothing", "", "unknown", problems=1),
    odd("only blanks", " \r\n\t\r\n", "unknown", problems=1),
    odd("a picture", b"\xff\xd8\xff\xe0" + bytes(range(256)) * 20, "unknown", problems=1),
    odd("a spreadsheet of excel", b"PK\x03\x04" + b"\x14\x00" * 50, "unknown", problems=1),
    odd("noise", bytes(range(256)) * 40, "unknown", problems=1),
]  # fmt: skip
