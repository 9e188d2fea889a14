"""Cards are read as address books really write them."""

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.records import Address, Labelled, PersonRecord, Problem
from askwell.formats.vcard import iter_cards, read_cards


def only(*lines: str, encoding: str = "utf-8") -> PersonRecord:
    """Read the one card that these lines make, where all is well."""
    records, problems = read_cards("\r\n".join(["BEGIN:VCARD", *lines, "END:VCARD", ""]).encode(encoding))
    assert problems == []
    (record,) = records
    return record


def told(text: str) -> tuple[list[str], list[tuple[str, str, bool]]]:
    """Say which names were read, and which problems at which places were kept."""
    records, problems = read_cards(text.encode())
    return [r.full_name for r in records], [(p.place, p.reason, p.kept) for p in problems]


def test_a_whole_card_is_read() -> None:
    record = only(
        "VERSION:4.0",
        "FN:Dr. Mara Lind",
        "N:Lind;Mara;Eva;Dr.;MD",
        "NICKNAME:Mo",
        "TITLE:Nurse",
        "ORG:Nord\\, Inc.;Ward 3;Night",
        "EMAIL;TYPE=work;PREF=1:mara@north.example",
        "EMAIL;TYPE=home:mara@home.example",
        'TEL;VALUE=uri;TYPE="voice,cell":tel:+1-617-236-0442;ext=7',
        "ADR;TYPE=work:;Floor 2;1 Long Rd;Salem;MA;01970;USA",
        "URL:https://www.linkedin.com/in/mara",
        "BDAY:--0203",
        "CATEGORIES:choir,hospital\\, old",
        "NOTE:one\\ntwo\\;",
        "X-ASKWELL-CONNECTED-ON:2024-03-05",
        "UID:urn:uuid:1",
        "GENDER:F",
    )
    assert record == PersonRecord(
        full_name="Dr. Mara Lind",
        given_name="Mara",
        additional_names="Eva",
        family_name="Lind",
        name_prefix="Dr.",
        name_suffix="MD",
        nickname="Mo",
        title="Nurse",
        organisation="Nord, Inc.",
        department="Ward 3, Night",
        emails=(
            Labelled("mara@north.example", "work", preferred=True),
            Labelled("mara@home.example", "home"),
        ),
        phones=(Labelled("+1-617-236-0442 ext. 7", "mobile"),),
        urls=(Labelled("https://www.linkedin.com/in/mara"),),
        addresses=(
            Address(
                extended="Floor 2",
                street="1 Long Rd",
                city="Salem",
                region="MA",
                postal_code="01970",
                country="USA",
                label="work",
            ),
        ),
        profile_url="https://www.linkedin.com/in/mara",
        birthday="--0203",
        categories=("choir", "hospital, old"),
        note="one\ntwo;",
        connected_on=date(2024, 3, 5),
        uid="urn:uuid:1",
        place="card 1, line 1",
        raw=record.raw,
        unknown=(("GENDER", "F"), ("ORG", "Nord\\, Inc.;Ward 3;Night")),
    )
    assert record.raw.splitlines()[4] == "NICKNAME:Mo"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_every_encoding_of_a_file_is_seen(encoding: str) -> None:
    assert only("VERSION:3.0", "N:Müller;Jörg", encoding=encoding).full_name == "Jörg Müller"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=B6rg", "Jörg"),
        ("FN;QUOTED-PRINTABLE:J=F6rg", "Jörg"),
        ("FN;charset=iso-8859-2;encoding=quoted-printable:=A3ukasz", "Łukasz"),
        ("FN;ENCODING=QUOTED-PRINTABLE;CHARSET=nonsense:J=c3=b6rg =ZZ", "Jörg =ZZ"),
        ("FN;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8E=52=93=63", "山田"),
        ("FN;ENCODING=b;CHARSET=UTF-8:SsO2cmc=", "Jörg"),
        ("FN;ENCODING=QUOTED-PRINTABLE:J=C3=\r\n=B6rg", "Jörg"),
        ("FN;ENCODING=QUOTED-PRINTABLE:Jo =\r\n Lind", "Jo Lind"),
        ("FN:Jo \r\n Lind", "Jo Lind"),
        ("FN:Jo L\r\n\tind", "Jo Lind"),
        ("fn:Jo Lind", "Jo Lind"),
        ("item1.FN:Jo Lind", "Jo Lind"),
        ("FN : Jo Lind", "Jo Lind"),
        ('FN;X-A="b:c;d":Jo Lind', "Jo Lind"),
        ('FN;X-A="b:Jo Lind', "Jo Lind"),
        ("FN:Lind\\, Jo", "Lind, Jo"),
        ("FN:=Jo=", "=Jo="),
        ("FN;LANGUAGE=en:Jo: Lind", "Jo: Lind"),
    ],
)
def test_a_name_survives_how_it_is_written(line: str, name: str) -> None:
    assert only("VERSION:2.1", *line.split("\r\n")).full_name == name


def test_a_line_in_its_own_charset_is_read_in_it() -> None:
    data = b"BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-2:\xa3ukasz\nEND:VCARD\n"
    records, problems = read_cards(data)
    assert ([record.full_name for record in records], problems) == (["Łukasz"], [])


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n", "\r\r\n"])
@pytest.mark.parametrize("begin", ["BEGIN:VCARD", "begin:vcard", "BEGIN: vCard "])
def test_line_ends_and_letter_case_do_not_matter(line_end: str, begin: str) -> None:
    text = line_end.join([begin, "version:3.0", "fn:Jo Lind", "tel;type=Cell:1234", "end:vcard"])
    records, problems = read_cards(text.encode())
    assert problems == []
    assert [(r.full_name, r.phones) for r in records] == [("Jo Lind", (Labelled("1234", "mobile"),))]


def test_a_card_without_a_version_is_read() -> None:
    record = only("N:Lind;Jo", "TEL;HOME:1234", "EMAIL;INTERNET;PREF:jo@north.example")
    assert (record.full_name, record.phones, record.emails) == (
        "Jo Lind",
        (Labelled("1234", "home"),),
        (Labelled("jo@north.example", preferred=True),),
    )


def test_apples_labels_and_groups_are_read() -> None:
    record = only(
        "FN:Jo",
        "item1.EMAIL;type=INTERNET:jo@north.example",
        "item1.X-ABLabel:Choir desk",
        "item2.URL;type=pref:http\\://north.example",
        "item2.X-ABLabel:_$!<HomePage>!$_",
        "item3.X-ABDATE:1975-03-01",
        "item3.X-ABLabel:_$!<Anniversary>!$_",
    )
    assert record.emails == (Labelled("jo@north.example", "Choir desk"),)
    assert record.urls == (Labelled("http://north.example", "home page", preferred=True),)
    assert record.unknown == (("item3.X-ABDATE", "1975-03-01"), ("item3.X-ABLABEL", "_$!<Anniversary>!$_"))


def test_lines_that_were_folded_badly_are_joined_again() -> None:
    long = "x" * 70
    record = only("VERSION:3.0", "FN:Jo", f"NOTE:{long}", "and more", "see http://north.example", "TEL:1")
    assert record.note == f"{long}and more\nsee http://north.example"
    assert record.phones == (Labelled("1"),)


def test_a_picture_is_kept_and_harms_nothing() -> None:
    record = only("FN:Jo", "PHOTO;BASE64:", "  QUJD", "REVG", "R0hJ=", "", "TEL:1")
    assert record.unknown == (("PHOTO;ENCODING=BASE64", "QUJDREVGR0hJ="),)
    assert record.phones == (Labelled("1"),)


def test_broken_base64_and_escapes_stay_as_they_are() -> None:
    record = only("FN:Jo", "NOTE;ENCODING=b:%%%", "NICKNAME:a\\")
    assert (record.note, record.nickname) == ("%%%", "a\\")


def test_a_card_within_a_card_is_kept_with_its_agent() -> None:
    record = only("VERSION:2.1", "FN:Jo", "AGENT:", "BEGIN:VCARD", "FN:Secretary", "END:VCARD", "TEL:1")
    assert (record.full_name, record.phones) == ("Jo", (Labelled("1"),))
    assert record.unknown == (("AGENT", "BEGIN:VCARD\nFN:Secretary\nEND:VCARD"),)


def test_the_first_of_several_values_counts_and_the_others_are_kept() -> None:
    record = only("FN:Jo", "ORG:", "ORG:North;Ward", "ORG:South", "TITLE:Nurse", "TITLE:Singer", "ROLE:Care")
    assert (record.organisation, record.department, record.title) == ("North", "Ward", "Nurse")
    assert record.unknown == (("ORG", "South"), ("TITLE", "Singer"), ("ROLE", "Care"))


def test_a_semicolon_within_a_part_divides_nothing() -> None:
    record = only("VERSION:2.1", "N;QUOTED-PRINTABLE:Lind=3B x;Jo", "ADR:;;1\\; Long Rd;Salem")
    assert (record.family_name, record.given_name) == ("Lind; x", "Jo")
    assert record.addresses == (Address(street="1; Long Rd", city="Salem"),)


@pytest.mark.parametrize(
    ("lines", "name", "is_organisation"),
    [
        (("FN:", "N:Lind;Jo;;Dr.;"), "Dr. Jo Lind", False),
        (("N:Lind, ;Jo;Ann,Eve",), "Jo Ann, Eve Lind", False),
        (("NICKNAME:Jojo", "ORG:North"), "Jojo", False),
        (("FN", "N:", "ORG:North, Inc."), "North, Inc.", True),
        (("FN:North", "ORG:North", "N:;;;;"), "North", True),
        (("FN:North Clinic", "X-ABShowAs:COMPANY"), "North Clinic", True),
        (("FN:North Clinic", "KIND:org"), "North Clinic", True),
        (("FN:Jo", "ORG:North", "KIND:individual"), "Jo", False),
    ],
)
def test_whoever_the_card_names_is_its_name(lines: tuple[str, ...], name: str, is_organisation: bool) -> None:  # noqa: FBT001 - an expected value
    record = only(*lines)
    assert (record.full_name, record.is_organisation) == (name, is_organisation)


def test_a_path_keeps_its_backslashes_in_the_old_version() -> None:
    assert only("VERSION:2.1", "FN:Jo", "NOTE:C:\\new\\;").note == "C:\\new;"
    assert only("VERSION:2.1", "FN:Jo", "NOTE:a\\nb\\,").note == "a\nb,"


GOOD = "BEGIN:VCARD\nFN:Jo\nEND:VCARD\n"


def test_a_card_without_an_end_stops_where_the_next_begins() -> None:
    assert told(f"{GOOD}BEGIN:VCARD\nFN:Half\n{GOOD}") == (
        ["Jo", "Half", "Jo"],
        [("card 2, line 4", "The end of this card is missing; perhaps more of it is.", True)],
    )


def test_a_file_that_stops_within_a_card_keeps_what_is_there() -> None:
    names, problems = told(f"{GOOD}BEGIN:VCARD\nFN:Half\nTE")
    assert names == ["Jo", "Half TE"]
    assert [place for place, _, _ in problems] == ["card 2, line 4"]


def test_an_agent_without_an_end_harms_no_other_card() -> None:
    names, problems = told(f"BEGIN:VCARD\nFN:Half\nAGENT:\nBEGIN:VCARD\nFN:Inner\n{GOOD}")
    assert names == ["Half", "Jo"]
    assert [(place, kept) for place, _, kept in problems] == [("card 1, line 1", True)]


def test_a_card_without_a_beginning_is_read_up_to_its_end() -> None:
    assert told(f"FN:Half\nEND:VCARD\n{GOOD}") == (
        ["Half", "Jo"],
        [("card 1, line 1", "The card has no BEGIN:VCARD line; perhaps a part of it is missing.", True)],
    )


def test_a_broken_card_between_good_ones_is_kept_as_it_came() -> None:
    broken = "BEGIN:VCARD\n%%%\nGEO:1\nEND:VCARD"
    records, problems = read_cards(f"{GOOD}{broken}\n{GOOD}".encode())
    assert [record.place for record in records] == ["card 1, line 1", "card 3, line 8"]
    assert [(p.place, p.raw, p.kept) for p in problems] == [
        ("card 2, line 4", broken, False),
        ("card 2, line 5", "%%%", True),
    ]


def test_text_between_cards_is_reported() -> None:
    assert told(f"{GOOD}hello there\n{GOOD}") == (
        ["Jo", "Jo"],
        [("line 4", "This text stands outside of any card.", False)],
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", "This is a calendar, not an address book."),
        ("Dear Jo,\n", "This text stands outside of any card."),
        ("", "The file is empty."),
        (
            "BEGIN:VCARD\nGEO:1;2\nEND:VCARD",
            "This card names nobody: it has no name, organization, email address or phone number.",
        ),
        (
            "BEGIN:VCARD\nFN:Choir\nX-ADDRESSBOOKSERVER-KIND:group\nEND:VCARD",
            "This card is a list of people, not a person.",
        ),
    ],
)
def test_a_file_without_people_says_what_it_is(text: str, reason: str) -> None:
    records, problems = read_cards(text.encode())
    assert (records, [problem.reason for problem in problems]) == ([], [reason])


def test_a_nameless_card_goes_under_its_address_with_a_doubt() -> None:
    records, problems = read_cards(b"BEGIN:VCARD\nEMAIL:jo@north.example\nEND:VCARD")
    assert [record.full_name for record in records] == ["jo@north.example"]
    assert [(problem.kept, problem.reason) for problem in problems] == [
        (True, "This card has no name, so its email address stands in for one.")
    ]


def test_what_is_no_address_is_kept_with_a_doubt() -> None:
    records, problems = read_cards(
        b"BEGIN:VCARD\nFN:Jo\nEMAIL;WORK:see below\nEMAIL:Jo <jo@x.example>\nEND:VCARD"
    )
    assert [(r.emails, r.unknown) for r in records] == [
        ((Labelled("jo@x.example"),), (("EMAIL;TYPE=WORK", "see below"),))
    ]
    assert [problem.reason for problem in problems] == ["This is not an email address: see below"]


@pytest.mark.parametrize("name", ["X", "x" * 300, "李小龍", "مريم", "🚀", "<script>alert(1)</script>"])
def test_any_name_is_only_a_name(name: str) -> None:
    assert only(f"FN:{name}").full_name == name


def test_cards_come_one_by_one() -> None:
    assert [type(item) for item in iter_cards(f"{GOOD}x\n{GOOD}".encode())] == [
        PersonRecord,
        Problem,
        PersonRecord,
    ]


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    records, problems = read_cards(b"BEGIN:VCARD\n" + data)
    assert records or problems


PIECES = [
    *(
        "BEGIN:VCARD",
        "END:VCARD",
        "AGENT:",
        "FN:Jo",
        "N;",
        "N:a;b",
        "TEL;HOME",
        "NOTE;QUOTED-PRINTABLE:=4",
        "=",
        " x",
    ),
    *(
        'EMAIL;X="',
        "item1.X-ABLabel:y",
        "item1.TEL:1",
        "PHOTO;BASE64:",
        "QUJD",
        "",
        "\t",
        "VERSION:2.1",
        "\\",
        ":",
        ".",
    ),
]


@given(st.lists(st.sampled_from(PIECES), max_size=30))
def test_no_order_of_lines_raises_and_every_card_is_told_of(lines: list[str]) -> None:
    records, problems = read_cards("\n".join(lines).encode())
    places = {record.place for record in records} | {problem.place for problem in problems}
    assert len(records) <= lines.count("BEGIN:VCARD") + lines.count("END:VCARD")
    assert places


@pytest.mark.parametrize(
    "piece",
    [
        "BEGIN:VCARD\nFN:Jo\nEND:VCARD\n",
        "BEGIN:VCARD\nAGENT:\n",
        "NOTE:a;b\\\n c",
        ";",
        "a.",
        '"',
        "=\n",
        " :",
    ],
)
def test_time_grows_with_the_file_only(piece: str) -> None:
    def seconds(count: int) -> float:
        data = ("BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:" + piece * count).encode()
        start = time.process_time()
        read_cards(data)
        return time.process_time() - start

    seconds(100)
    assert seconds(16_000) < 60 * max(seconds(2000), 0.002)


def test_a_card_that_holds_only_a_web_address_is_no_person_and_is_kept_as_it_came() -> None:
    page = "https://connect-card.example"
    for name in ("", f"FN:{page}\r\n"):
        card = f"BEGIN:VCARD\r\nVERSION:3.0\r\n{name}URL:{page}\r\nEND:VCARD\r\n"
        records, problems = read_cards(card.encode())
        assert records == []
        assert [one.reason for one in problems] == ["This card names nobody: it has only a web address."]
        assert page in problems[0].raw


@pytest.mark.parametrize(
    ("line", "values"),
    [
        ("EMAIL:a@x.example, b@x.example", ["a@x.example", "b@x.example"]),
        ("EMAIL:a@x.example; b@x.example", ["a@x.example", "b@x.example"]),
        ("EMAIL:Ana <a@x.example>, Bo <b@x.example>", ["a@x.example", "b@x.example"]),
        ("EMAIL:mailto:a@x.example?subject=hi", ["a@x.example"]),
        ("EMAIL:mailto:a%40x.example", ["a@x.example"]),
        ("TEL:+1 617 236 0442 / +1 617 236 0443", ["+1 617 236 0442", "+1 617 236 0443"]),
        ("TEL:+1 617 236 0442\\, +1 617 236 0443", ["+1 617 236 0442", "+1 617 236 0443"]),
        ("TEL:0617/2360442", ["0617/2360442"]),
        ("TEL:+16172360442,,123456#", ["+16172360442,,123456#"]),
        ("TEL;VALUE=uri:tel:7042;phone-context=example.com", ["7042"]),
        ("TEL;VALUE=uri:tel:236-0442;phone-context=+1-617", ["+1-617-236-0442"]),
    ],
)
def test_a_value_may_hold_several_or_say_more(line: str, values: list[str]) -> None:
    record = only("FN:Ana Lima", line)
    assert [one.value for one in (*record.emails, *record.phones)] == values


def test_what_was_written_of_an_address_of_its_own_kind_stays() -> None:
    record = only(
        "FN:Ana", "TEL;VALUE=uri:tel:+1-617-236-0442;ext=7", "EMAIL:mailto:a@x.example?subject=hi", "TEL:1"
    )
    assert [one.written for one in (*record.phones, *record.emails)] == [
        "tel:+1-617-236-0442;ext=7", "", "mailto:a@x.example?subject=hi",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "birthday"),
    [
        ("BDAY;value=date;X-APPLE-OMIT-YEAR=1604:1604-03-01", "--03-01"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:16040301", "--0301"),
        ("BDAY;X-APPLE-OMIT-YEAR=1604:1980-03-01", "1980-03-01"),
        ("BDAY:1604-03-01", "1604-03-01"),
    ],
)
def test_a_year_that_apple_says_to_leave_out_is_none(line: str, birthday: str) -> None:
    record = only("FN:Ana", line)
    assert (record.birthday, record.unknown) == (birthday, ())


@pytest.mark.parametrize(
    ("head", "label"),
    [
        ("TEL;type=IPHONE;type=CELL;type=VOICE", "mobile"),
        ("TEL;type=IPHONE", "mobile"),
        ("TEL;X-Work%20Mobile", "work mobile"),
        ("TEL;X-Assistent", "assistent"),
        ("TEL;WORK;FAX", "work fax"),
    ],
)
def test_labels_of_phones_are_said_in_words(head: str, label: str) -> None:
    (phone,) = only("FN:Ana", f"{head}:+1 617 236 0442").phones
    assert phone.label == label


def test_the_nickname_of_an_android_phone_is_one() -> None:
    record = only(
        "VERSION:2.1", "FN:Ana", "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Andy;1;;;;;;;;;;;;;"
    )
    assert (record.nickname, record.unknown) == ("Andy", ())
