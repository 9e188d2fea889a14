"""LinkedIn's Connections.csv in its many forms."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.work import calls

from askwell.formats.linkedin import iter_connections, profile_key, read_connections
from askwell.formats.records import Labelled, PersonRecord, Problem

HEADER = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
MARA = 'Mara,Lind,https://www.linkedin.com/in/mara-lind,mara@north.example,"Nord, Inc.",Nurse,05 Mar 2024'
MARA_READ = PersonRecord(
    full_name="Mara Lind",
    given_name="Mara",
    family_name="Lind",
    title="Nurse",
    organisation="Nord, Inc.",
    emails=(Labelled("mara@north.example"),),
    profile_url="https://www.linkedin.com/in/mara-lind",
    connected_on=date(2024, 3, 5),
    place="row 2",
    raw=MARA,
)


def read(text: str) -> tuple[list[PersonRecord], list[Problem]]:
    return read_connections(text.encode())


def people(text: str) -> list[tuple[object, ...]]:
    """Say who was read, in the fewest words, where all is well."""
    records, problems = read(text)
    assert problems == []
    return [
        (
            r.full_name,
            r.organisation,
            r.title,
            [e.value for e in r.emails],
            profile_key(r.profile_url),
            r.connected_on,
        )
        for r in records
    ]


TOM = ("Tom Reyes", "Mercy", "nurse", ["tom@mercy.example"], "in/tom", date(2024, 3, 5))


def test_a_row_of_todays_form_is_read_whole() -> None:
    assert read(f"{HEADER}\n{MARA}\n") == ([MARA_READ], [])


@pytest.mark.parametrize(
    "preamble",
    [
        "",
        "\n\n",
        'Notes:\n"When exporting your data, some ""addresses"" are missing, see https://x.example/a,b"\n\n',
        "Notes:\nSome addresses are missing.\nThat is expected, First Name and all.\n\n",
        'Notes :\r\n"Deux\nlignes"\r\n\r\n',
    ],
)
def test_the_header_is_found_under_any_preamble(preamble: str) -> None:
    row = "Tom,Reyes,https://www.linkedin.com/in/tom,tom@mercy.example,Mercy,nurse,05 Mar 2024"
    assert people(f"{preamble}{HEADER}\r\n{row}\r\n") == [TOM]


@pytest.mark.parametrize(
    "text",
    [
        (
            "First Name,Last Name,Email Address,Company,Position,Connected On,URL\n"
            "Tom,Reyes,tom@mercy.example,Mercy,nurse,2024-03-05,linkedin.com/in/tom"
        ),
        (
            "Connected On;Position;Company;Email Address;URL;Last Name;First Name\n"
            "03/05/2024;nurse;Mercy;tom@mercy.example;http://linkedin.com/in/tom/;Reyes;Tom"
        ),
        (
            "First Name\tLast Name\tURL\tEmail Address\tCompany\tPosition\tConnected On\n"
            "Tom\tReyes\tlinkedin.com/in/tom\ttom@mercy.example\tMercy\tnurse\t05 Mar 2024"
        ),
        (
            "Vorname,Nachname,URL,E-Mail-Adresse,Unternehmen,Position,Verbunden am\n"
            "Tom,Reyes,linkedin.com/in/tom,tom@mercy.example,Mercy,nurse,05.03.2024"
        ),
        (
            "Vorname;Nachname;Profil-URL;E-Mail-Adresse;Firma;Position;Vernetzt am\n"
            "Tom;Reyes;linkedin.com/in/tom;tom@mercy.example;Mercy;nurse;5. März 2024"
        ),
        (
            "Notes :\n\nPrénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion\n"
            "Tom,Reyes,linkedin.com/in/tom,tom@mercy.example,Mercy,nurse,5 mars 2024"
        ),
        (
            "Prénom,Nom,URL,Adresse e-mail,Entreprise,Poste,Date de connexion\n"
            "Tom,Reyes,linkedin.com/in/tom,tom@mercy.example,Mercy,nurse,05/03/2024"
        ),
        *(
            f"{header}\nTom,Reyes,linkedin.com/in/tom,tom@mercy.example,Mercy,nurse,{day}"
            for header, day in (
                ("Prénom,Nom de famille,URL,Adresse e-mail,Entreprise,Poste,Connecté le", "5 mars 2024"),
                (
                    "Nombre,Apellidos,URL,Dirección de correo electrónico,Empresa,Cargo,Conectado el",
                    "5 de marzo de 2024",
                ),
                ("Nome,Sobrenome,URL,Endereço de e-mail,Empresa,Cargo,Conectado em", "5 de mar. de 2024"),
                ("Nome,Cognome,URL,Indirizzo e-mail,Azienda,Posizione,Collegato il", "5 mar 2024"),
                ("Voornaam,Achternaam,URL,E-mailadres,Bedrijf,Functie,Verbonden op", "5 mrt. 2024"),
            )
        ),
        (
            '"FIRST NAME","last_name","Profile URL","E-mail Address","Organization","Title","connected on"\n'
            '"Tom","Reyes","linkedin.com/in/tom","tom@mercy.example","Mercy","nurse","5-Mar-24"'
        ),
    ],
)
def test_columns_are_known_by_their_names_in_any_order_and_language(text: str) -> None:
    assert people(text) == [TOM]


@pytest.mark.parametrize(
    ("days", "read"),
    [
        (["03/02/2024", "04/25/2024"], [date(2024, 3, 2), date(2024, 4, 25)]),
        (["03/02/2024", "25/04/2024"], [date(2024, 2, 3), date(2024, 4, 25)]),
        (["03/02/2024", "25/04/2024", "04/25/2024"], [None, date(2024, 4, 25), date(2024, 4, 25)]),
    ],
)
def test_the_other_rows_tell_whether_the_day_or_the_month_leads(
    days: list[str], read: list[date | None]
) -> None:
    rows = "".join(f"Tom,Reyes{at},linkedin.com/in/tom{at},{day}\n" for at, day in enumerate(days))
    found, problems = read_connections(f"First Name,Last Name,URL,Connected On\n{rows}".encode())
    assert [record.connected_on for record in found] == read
    two_ways = ["This day can be read in two ways: 03/02/2024"] if None in read else []
    assert [problem.reason for problem in problems] == two_ways


def test_the_older_form_without_addresses_of_profiles_is_read() -> None:
    text = "First Name,Last Name,Email Address,Company,Position,Connected On\nTom,Reyes,,Mercy,,05 Mar 2024"
    assert people(text) == [("Tom Reyes", "Mercy", "", [], "", date(2024, 3, 5))]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_a_spreadsheets_encoding_is_seen(encoding: str) -> None:
    records, problems = read_connections(f"{HEADER}\nJörg,Müller,,,,,\n".encode(encoding))
    assert ([record.full_name for record in records], problems) == (["Jörg Müller"], [])


def test_a_member_who_left_is_a_problem_with_its_row() -> None:
    records, problems = read(f"{HEADER}\n,,,,,,30 Jan 2026\n{MARA}\n")
    assert [record.place for record in records] == ["row 3"]
    assert problems == [
        Problem(
            "row 2",
            "Only a date is left: this member has closed the account or hides the profile.",
            "There is nothing to bring in. If you remember the name, add the person by hand.",
            ",,,,,,30 Jan 2026",
        )
    ]


def test_a_row_without_a_name_keeps_what_it_said_in_its_problem() -> None:
    records, problems = read(f"{HEADER}\n,,https://www.linkedin.com/in/x,,Acme,,30 Jan 2026\n")
    assert records == []
    assert [(p.place, p.reason, p.raw) for p in problems] == [
        ("row 2", "There is no name in this row.", ",,https://www.linkedin.com/in/x,,Acme,,30 Jan 2026")
    ]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("Tom,Reyes,,,,,30 Feb 2026", "There is no such day: 30 Feb 2026"),
        ("Tom,Reyes,,tom at mercy,,,", "This is not an email address: tom at mercy"),
        ("Tom,Reyes", "This row has 2 cells where the header has 7; the rest was taken as empty."),
        (
            "Tom,Reyes,,,Acme, Inc.,nurse,05 Mar 2024",
            "This row has 8 cells where the header has 7, perhaps from a comma without quotation marks.",
        ),
        ('Tom,Reyes,,,"Acme,nurse,05 Mar 2024', "A quotation mark in this row is never closed."),
        ("Tom,Reyes\x07,,,,,", "This row held invisible control characters, which were left out."),
        ("Tom,Reyes,,,=SUM(1+1),,", "Company looks like a spreadsheet formula: =SUM(1+1)"),
        ("Tom,Reyes,,,,@handle,", "Position looks like a spreadsheet formula: @handle"),
    ],
)
def test_a_doubt_names_its_row_and_keeps_the_person(row: str, reason: str) -> None:
    records, problems = read(f"{HEADER}\n{row}\n")
    assert [record.full_name for record in records] == ["Tom Reyes"]
    first = problems[0]
    assert (first.place, first.reason, first.raw, first.kept) == ("row 2", reason, row, True)
    assert first.what_to_do


def test_what_could_not_be_used_stays_with_the_person() -> None:
    (record,), _ = read(f"{HEADER},Location\nTom,Reyes,,tom at mercy,,,30 Feb 2026,Lisbon\n")
    assert record.unknown == (
        ("Email Address", "tom at mercy"),
        ("Connected On", "30 Feb 2026"),
        ("Location", "Lisbon"),
    )


def test_fillers_are_not_values() -> None:
    assert people(f"{HEADER}\nTom,Null,NULL,N/A,#N/A,-,\n") == [("Tom Null", "", "", [], "", None)]


def test_a_formula_stays_plain_text() -> None:
    (record,), problems = read(f"{HEADER}\n=2+5,+Lovelace,,,,,\n")
    assert record.full_name == "=2+5 +Lovelace"
    assert [problem.reason for problem in problems] == [
        "First Name looks like a spreadsheet formula: =2+5",
        "Last Name looks like a spreadsheet formula: +Lovelace",
    ]


@pytest.mark.parametrize("name", ["X", "x" * 300, "李小龍", "مريم", "🚀", "<script>alert(1)</script>"])
def test_any_name_is_only_a_name(name: str) -> None:
    assert people(f"{HEADER}\n{name},,,,,,\n") == [(name, "", "", [], "", None)]


def test_a_header_without_rows_says_so() -> None:
    records, problems = read(f"Notes:\n\n{HEADER}\n,,,,,,\n")
    assert records == []
    assert [(p.place, p.reason) for p in problems] == [
        ("row 3", "The header is there, but nobody follows it.")
    ]


def test_another_file_of_the_same_download_is_named() -> None:
    _, problems = read("From,To,Sent At,Message,Direction\nA,B,1/29/26,Hi,OUTGOING\n")
    assert [p.reason for p in problems] == [
        "This looks like LinkedIn's Invitations.csv, which does not list your connections."
    ]


def test_a_file_without_the_columns_says_which_are_wanted() -> None:
    _, problems = read("foo,bar\n1,2\n")
    assert [p.reason for p in problems] == [
        "Its first rows do not say what its columns hold, and no email address stands in it."
    ]


def test_homonyms_stay_two_people() -> None:
    records, _ = read(f"{HEADER}\nTom,Reyes,linkedin.com/in/a,,,,\nTom,Reyes,linkedin.com/in/b,,,,\n")
    assert [profile_key(record.profile_url) for record in records] == ["in/a", "in/b"]


@pytest.mark.parametrize(
    "url",
    [
        "https://www.linkedin.com/in/jos%C3%A9-lind/",
        "HTTP://DE.LinkedIn.com/in/José-Lind",
        "linkedin.com/in/jos%c3%a9-lind?trk=x#about",
        "//m.linkedin.com/in/jose\u0301-lind/en",
        " www.linkedin.com//in//JOSÉ-LIND/details/experience/ ",
    ],
)
def test_one_profile_has_one_key(url: str) -> None:
    assert profile_key(url) == "in/josé-lind"


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://example.org/in/x",
        "https://linkedin.com/company/x",
        "notlinkedin.com.evil/in/x",
        "linkedin.com/in/",
    ],
)
def test_what_is_no_profile_has_no_key(url: str) -> None:
    assert profile_key(url) == ""


def test_people_and_problems_come_one_by_one_in_the_order_of_the_file() -> None:
    items = iter_connections(f"{HEADER}\n,,,,,,30 Jan 2026\n{MARA}\n".encode())
    assert [type(item) for item in items] == [Problem, PersonRecord]


@given(st.binary(max_size=300))
def test_no_bytes_raise(data: bytes) -> None:
    records, problems = read_connections(HEADER.encode() + b"\n" + data)
    assert records or problems


@given(st.text(alphabet='aé,;"\n\r\t=@\x00 1', max_size=200))
def test_every_row_becomes_a_person_or_a_problem(body: str) -> None:
    records, problems = read(f"{HEADER}\n{body}")
    told = {record.place for record in records} | {problem.place for problem in problems}
    filled = [line for line in body.replace("\r", "\n").split("\n") if line.strip(' ,\t"\x00')]
    assert bool(told) >= bool(filled)


@pytest.mark.parametrize(
    "row", ["Tom,Reyes,linkedin.com/in/t,t@x.example,Acme,nurse,05 Mar 2024\n", '"Tom,Reyes\n']
)
def test_the_work_grows_with_the_rows_only(row: str) -> None:
    def work(rows: int) -> int:
        data = (HEADER + "\n" + row * rows).encode()
        return calls(lambda: read_connections(data))

    work(10)
    assert work(2000) < 9 * work(250)
