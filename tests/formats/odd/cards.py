"""Cards as phones, mail programs and people leave them."""

import base64
import quopri

from tests.formats.odd.expecting import odd

V = "BEGIN:VCARD\r\nVERSION:3.0\r\n"
E = "END:VCARD\r\n"
JPEG = base64.b64encode(b"\xff\xd8\xff" + b"x" * 3000).decode()
QP = quopri.encodestring(
    "Zoë Müller-Lüdenscheidt und noch viel mehr davon, damit die Zeile lang wird".encode()
).decode()

CARDS = [
    odd("cr only", (V + "FN:Ana\r\nTEL:1\r\n" + E).replace("\r\n", "\r"), "vcard", {"full_name": "Ana", "phones": ["1"]}),
    odd("all lines indented", "  BEGIN:VCARD\n  FN:Ida\n  NOTE:long\n   er\n  TEL:1\n  END:VCARD\n", "vcard",
        {"full_name": "Ida", "phones": ["1"], "note": "longer"}),
    odd("indented by tabs, then not", "\tBEGIN:VCARD\n\tFN:Ida\n\tEND:VCARD\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n", "vcard",
        {"full_name": "Ida"}, {"full_name": "Bo"}),
    odd("a note that looks like a number", "BEGIN:VCARD\nVERSION:2.1\nFN:Jo\nNOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0A=\nTEL;in the note: yes=0D=0A\nTEL;CELL:2\nEND:VCARD\n",
        "vcard", {"note": "one\nTEL;in the note: yes", "phones": ["2"], "labels": ["mobile"]}),
    odd("a soft break before a real property", "BEGIN:VCARD\nVERSION:2.1\nFN:Jo\nNOTE;ENCODING=QUOTED-PRINTABLE:one=\nTEL;CELL:2\nEND:VCARD\n",
        "vcard", {"note": "one=", "phones": ["2"]}),
    odd("quoted-printable with soft breaks", f"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:{QP}\nEND:VCARD\n",
        "vcard", {"full_name": "Zoë Müller-Lüdenscheidt und noch viel mehr davon, damit die Zeile lang wird"}),
    odd("kept bytes in the charset that the line names", b"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=windows-1251:" + "Анна".encode("cp1251") + b"\nORG;CHARSET=ISO-8859-1:B\xfccher\nEND:VCARD\n",
        "vcard", {"full_name": "Анна", "organisation": "Bücher"}),
    odd("windows-1251 without a word about it", V + "FN:Анна Петрова\r\nORG:Больница\r\nTITLE:Медсестра\r\n" + E, "vcard",
        {"full_name": "Анна Петрова", "title": "Медсестра"}, encoding="cp1251"),
    odd("shift-jis whose letters end in a backslash", "BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=SHIFT_JIS:表;太郎\nEND:VCARD\n", "vcard",
        {"family_name": "表", "given_name": "太郎"}, encoding="shift_jis"),
    odd("gb18030", V + "FN:王伟\r\nORG:华为技术有限公司\r\nTITLE:工程师\r\nNOTE:我们在会议上认识\r\n" + E, "vcard",
        {"full_name": "王伟", "organisation": "华为技术有限公司"}, encoding="gb18030"),
    odd("one old line among new ones", V.encode() + "FN:李小龍\r\n".encode() + "ORG:Müller\r\n".encode("cp1252") + E.encode(), "vcard",
        {"full_name": "李小龍", "organisation": "Müller"}),
    odd("utf-16 without a mark", V + "FN:Ana\r\n" + E, "vcard", {"full_name": "Ana"}, encoding="utf-16-be"),
    odd("utf-32", "\ufeff" + V + "FN:Ana\r\n" + E, "vcard", {"full_name": "Ana"}, encoding="utf-32-le"),
    odd("iso-2022-jp", V + "FN:山田太郎\r\n" + E, "vcard", {"full_name": "山田太郎"}, encoding="iso2022_jp"),
    odd("four cards, the second without an end", V + "FN:A\r\n" + E + V + "FN:B\r\n" + V + "FN:C\r\n" + E + V + "FN:D\r\n" + E, "vcard",
        {"full_name": "A"}, {"full_name": "B"}, {"full_name": "C"}, {"full_name": "D"}, problems=1),
    odd("an end without a beginning", "FN:A\nEND:VCARD\n" + V + "FN:B\n" + E, "vcard", {"full_name": "A"}, {"full_name": "B"}, problems=1),
    odd("text before and after", "Here is the card:\n\n" + V + "FN:A\n" + E + "Best,\nBo\n", "vcard", {"full_name": "A"}, problems=2),
    odd("a picture in one line of a card without version", f"begin:vcard\nfn:Ana\nphoto;encoding=b;type=jpeg:{JPEG}\ntel:1\nend:vcard\n", "vcard",
        {"full_name": "Ana", "phones": ["1"]}),
    odd("a picture wrapped without indentation", V + "FN:Ana\r\nPHOTO;BASE64:" + "\r\n".join(JPEG[n : n + 76] for n in range(0, 500, 76)) + "\r\n\r\nTEL:1\r\n" + E,
        "vcard", {"phones": ["1"]}),
    odd("a picture by its address", "BEGIN:VCARD\nVERSION:4.0\nFN:Ana\nPHOTO:https://x.example/a.jpg\nEND:VCARD\n", "vcard",
        {"unknown": [("PHOTO", "https://x.example/a.jpg")]}),
    odd("labels of apple", V + "FN:A\r\nitem1.TEL:1\r\nitem1.X-ABLabel:_$!<HomeFAX>!$_\r\nitem2.TEL:2\r\nitem2.X-ABLabel:Beach house\r\n" + E, "vcard",
        {"labels": ["home fax", "Beach house"]}),
    odd("a group of people", "BEGIN:VCARD\nVERSION:4.0\nKIND:group\nFN:Team\nMEMBER:urn:uuid:1\nEND:VCARD\n", "vcard", problems=1),
    odd("only a phone number", V + "FN:\r\nN:;;;;\r\nTEL:+1 617 555 0142\r\n" + E, "vcard", {"full_name": "+1 617 555 0142"}, problems=1),
    odd("only an organisation", V + "N:;;;;\r\nORG:Mercy;ICU\r\n" + E, "vcard", {"full_name": "Mercy", "department": "ICU", "is_organisation": True}),
    odd("nobody", V + "REV:2020\r\n" + E, "vcard", problems=1),
    odd("three units", V + "FN:A\r\nORG:Mercy;North;ICU;Night\r\n" + E, "vcard",
        {"organisation": "Mercy", "department": "North, ICU, Night", "unknown": [("ORG", "Mercy;North;ICU;Night")]}),
    odd("parameters that no field holds", 'BEGIN:VCARD\nVERSION:4.0\nFN;LANGUAGE=en;ALTID=1:Ana\nADR;LABEL="1 Elm\\nSalem":;;1 Elm;Salem;;;\nEND:VCARD\n', "vcard",
        {"unknown": [("FN;LANGUAGE=en;ALTID=1", "Ana"), ("ADR;LABEL=1 Elm\\nSalem", ";;1 Elm;Salem;;;")]}),
    odd("escaped text in an unknown property", V + "FN:A\r\nX-FILE-AS:Lima\\, Ana\\nRN\r\n" + E, "vcard", {"unknown": [("X-FILE-AS", "Lima, Ana\nRN")]}),
    odd("messengers of kde", V + "FN:A\r\nX-messaging/xmpp-All:a@x.example\ue000b@x.example\r\n" + E, "vcard",
        {"unknown": [("IMPP", "xmpp:a@x.example"), ("IMPP", "xmpp:b@x.example")]}),
    odd("a department in a property of its own", V + "FN:A\r\nORG:Mercy\r\nX-DEPARTMENT:ICU\r\n" + E, "vcard", {"department": "ICU"}),
    odd("a colon within quotation marks", V + 'FN:A\r\nTEL;X-A="b:c";TYPE=work:1\r\n' + E, "vcard", {"phones": ["1"], "labels": ["work"]}),
    odd("a quotation mark that stays open", V + 'FN:A\r\nTEL;X-A="b;TYPE=work:1\r\n' + E, "vcard", {"full_name": "A"}),
    odd("a name with its address", V + 'FN:A\r\nEMAIL:"Ana" <ana@x.example>\r\nEMAIL:mailto:b@x.example\r\n' + E, "vcard", {"emails": ["ana@x.example", "b@x.example"]}),
    odd("a thousand empty lines", V + "FN:A\r\n" + "\r\n" * 1000 + E, "vcard", {"full_name": "A"}),
    odd("script in a name", V + "FN:<script>alert(1)</script>\r\n" + E, "vcard", {"full_name": "<script>alert(1)</script>"}),
    odd("a mark of the order of bytes in the middle", V + "FN:A\r\n" + E + "\ufeff" + V + "FN:B\r\n" + E, "vcard", {"full_name": "A"}, {"full_name": "B"}),
    odd("a calendar", "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n", "vcard", problems=1),
    odd("cut off within a letter", V.encode() + b"FN:Jo\r\nORG:B\xc3", "vcard", {"full_name": "Jo"}, problems=2),
]  # fmt: skip
