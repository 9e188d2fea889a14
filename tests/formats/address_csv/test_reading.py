"""Address books of Google, Outlook and Thunderbird, and lists that somebody made by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.formats.address_csv import find_sheet_header, read_people_csv
from askwell.formats.address_csv.asking import look_at_sheet
from askwell.formats.records import Labelled, PersonRecord, Problem

GOOGLE_NEW = (
    "First Name,Last Name,Phonetic First Name,Organization Name,Organization Title,Labels,"
    "E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
)


def only(text: str) -> PersonRecord:
    """Read a file of one person in whom nothing is in doubt."""
    records, problems = read_people_csv(text.encode())
    assert (problems, len(records)) == ([], 1)
    return records[0]


def short(record: PersonRecord) -> tuple[object, ...]:
    return (
        record.full_name,
        record.organisation,
        record.title,
        [email.value for email in record.emails],
        [(phone.value, phone.label) for phone in record.phones],
    )


ANA = ("Ana Lima", "Mercy", "Nurse", ["ana@mercy.example"], [("+1 617 555 0142", "mobile")])


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (
            "google_csv",
            f"{GOOGLE_NEW}Ana,Lima,,Mercy,Nurse,* myContacts,Work,ana@mercy.example,Mobile,+1 617 555 0142\n",
        ),
        (
            "google_csv",
            (
                "Name,Given Name,Family Name,Group Membership,E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,"
                "Phone 1 - Value,Organization 1 - Type,Organization 1 - Name,Organization 1 - Title\n"
                "Ana Lima,Ana,Lima,* myContacts,* Work,ana@mercy.example,Mobile,+1 617 555 0142,,Mercy,Nurse\n"
            ),
        ),
        (
            "outlook_csv",
            (
                "Title,First Name,Last Name,Company,Job Title,E-mail Address,Mobile Phone\n"
                ",Ana,Lima,Mercy,Nurse,ana@mercy.example,+1 617 555 0142\n"
            ),
        ),
        (
            "outlook_csv",
            (
                "Anrede;Vorname;Nachname;Firma;Position;E-Mail-Adresse;Mobiltelefon\n"
                ";Ana;Lima;Mercy;Nurse;ana@mercy.example;+1 617 555 0142\n"
            ),
        ),
        (
            "csv",
            (
                "Titre;Prénom;Nom;Société;Profession;Adresse de messagerie;Tél. mobile\n"
                ";Ana;Lima;Mercy;Nurse;ana@mercy.example;+1 617 555 0142\n"
            ),
        ),
        (
            "csv",
            (
                "Nombre\tApellidos\tOrganización\tPuesto\tDirección de correo electrónico 2\tMóvil\n"
                "Ana\tLima\tMercy\tNurse\tana@mercy.example\t+1 617 555 0142\n"
            ),
        ),
        (
            "csv",
            (
                "Nome,Cognome,Società,Qualifica,Indirizzo E-mail,Telefono Cellulare mobile\n"
                "Ana,Lima,Mercy,Nurse,ana@mercy.example,+1 617 555 0142\n"
            ),
        ),
        (
            "csv",
            (
                "Imię,Nazwisko,Firma,Stanowisko,Adres e-mail,Telefon komórkowy\n"
                "Ana,Lima,Mercy,Nurse,ana@mercy.example,+1 617 555 0142\n"
            ),
        ),
        (
            "csv",
            (
                "My friends\n\nWho knows,Full name,Employer,Role,Reach,Cell\n"
                ",Ana Lima,Mercy,Nurse,ana@mercy.example,+1 617 555 0142\n"
            ),
        ),
    ],
)
def test_one_person_is_the_same_in_every_program(kind: str, text: str) -> None:
    header = find_sheet_header(text.splitlines())
    assert header is not None
    assert (header.kind, short(only(text))) == (kind, ANA)


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Title,First Name,Last Name,Company,Job Title,E-mail Address", "Dr.,Ana,Lima"),
        ("Anrede,Vorname,Nachname,Firma,Position,E-Mail-Adresse", "Frau,Ana,Lima"),
        ("Titre,Prénom,Nom,Société,Profession,Adresse de messagerie", "Mme,Ana,Lima"),
        ("Título,Nombre,Apellidos,Organización,Puesto,Dirección de correo electrónico", "Sra.,Ana,Lima"),
        ("Titolo,Nome,Cognome,Società,Qualifica,Indirizzo posta elettronica", "Sig.ra,Ana,Lima"),
        ("Titel,Voornaam,Achternaam,Bedrijf,Functie,E-mailadres", "Mevr.,Ana,Lima"),
        ("Titel,Förnamn,Efternamn,Företag,Befattning,E-postadress", "Fru,Ana,Lima"),
        ("Tytuł,Imię,Nazwisko,Firma,Stanowisko,Adres e-mail", "Pani,Ana,Lima"),
    ],
)
def test_a_title_stands_beside_the_name_and_not_in_it(header: str, row: str) -> None:
    record = only(f"{header}\n{row},Mercy,Nurse,ana@mercy.example\n")
    assert (record.full_name, record.name_prefix, record.title) == (
        "Ana Lima",
        row.split(",", maxsplit=1)[0],
        "Nurse",
    )


def test_a_degree_is_a_suffix_and_jr_is_in_the_name_too() -> None:
    header = "Title,First Name,Last Name,Suffix,Company,E-mail Address\n"
    engineer, son, wife = (
        only(f"{header}{row},Mercy,a@x.example\n")
        for row in (",Tom,Reyes,P.E.", ",Tom,Reyes,Jr.", "Mrs.,,Reyes,")
    )
    assert (engineer.full_name, engineer.name_suffix) == ("Tom Reyes", "P.E.")
    assert (son.full_name, son.name_suffix) == ("Tom Reyes Jr.", "Jr.")
    assert wife.full_name == "Mrs. Reyes"


def test_thunderbird_puts_a_birthday_and_an_address_together() -> None:
    record = only(
        "First Name,Last Name,Display Name,Primary Email,Screen Name,Home Address,Home City,Home ZipCode,"
        "Birth Year,Birth Month,Birth Day,\nAna,Lima,Ana L.,ana@mercy.example,,1 Elm St,Salem,01970,1980,4,3,\n"
    )
    assert (record.full_name, record.birthday, record.addresses[0].value) == (
        "Ana L.",
        "1980-04-03",
        "1 Elm St, Salem, 01970",
    )


def test_several_values_in_one_cell_are_several_and_a_star_is_preferred() -> None:
    record = only(f"{GOOGLE_NEW}Ana,Lima,,,,* myContacts ::: Salem,* Home,a@x.example ::: b@x.example,,\n")
    assert (record.emails, record.categories) == (
        (Labelled("a@x.example", "home", preferred=True), Labelled("b@x.example", "home", preferred=True)),
        ("myContacts", "Salem"),
    )


def test_what_has_no_place_is_kept_by_its_name() -> None:
    assert only("Name,Email,Shoe size\nAna,a@x.example,38\n").unknown == (("Shoe size", "38"),)


def test_a_list_without_column_names_is_read_by_its_looks() -> None:
    assert short(only("Ana Lima;ana@mercy.example;+1 617 555 0142\n"))[:1] == ("Ana Lima",)


def test_a_file_of_other_things_is_a_problem_with_a_place() -> None:
    records, problems = read_people_csv(b"foo,bar\n1,2\n")
    assert (records, [problem.place for problem in problems]) == ([], ["the file"])


@given(st.text(st.characters() | st.sampled_from(',;\t"\n@ '), max_size=200))
def test_any_rows_below_a_header_are_people_or_problems(text: str) -> None:
    records, problems = read_people_csv(f"Name,E-mail,Phone\n{text}".encode("utf-8", "replace"))
    assert all(isinstance(problem, Problem) for problem in problems)
    assert all(record.full_name for record in records)


@given(st.binary(max_size=300))
def test_any_bytes_are_taken(data: bytes) -> None:
    records, problems = read_people_csv(data)
    assert records or problems


ODD = (
    "Wer;Firma;Was macht die/der;Tel;Mail;Seit wann;Lieblingstier\n"
    "Jürgen Müller;Enercon;Servicetechniker;0151 23456789;j.mueller@enercon.example;2019-05-01;Katze\n"
    "Heike Groß;Stadtwerke Kiel;Leiterin Netz;+49 431 555 01;heike@swk.example;2001-01-31;Hund\n"
    "Bill Carter;Bainbridge Wind;Technician;+1 555 010 0199;bill@bainbridge.example;2015-03-02;\n"
    ";;;;nobody@nowhere.example;;\n"
)


def test_where_no_column_is_called_as_names_are_their_looks_tell_them() -> None:
    records, _ = read_people_csv(ODD.encode())
    assert [(one.full_name, one.organisation, one.is_organisation) for one in records] == [
        ("Jürgen Müller", "Enercon", False),
        ("Heike Groß", "Stadtwerke Kiel", False),
        ("Bill Carter", "Bainbridge Wind", False),
        ("nobody@nowhere.example", "", False),
    ]


def test_without_any_names_a_row_is_somebody_at_the_organisation_and_not_the_organisation() -> None:
    records, problems = read_people_csv(b"Item,Company,Mail\n1,Mercy,ana@mercy.example\n2,Bain,\n")
    assert [(one.full_name, one.organisation, one.is_organisation) for one in records] == [
        ("ana@mercy.example", "Mercy", False)
    ]
    assert [problem.place for problem in problems] == ["row 2", "row 3"]


@pytest.mark.parametrize("cell", ["25-34", "1", "Cat", "the same words"])
def test_ages_numbers_and_single_words_are_no_names(cell: str) -> None:
    look = look_at_sheet(f"a,b\n{cell},x@y.example\n{cell},z@y.example\n".splitlines())
    assert look is not None
    assert ([column.field for column in look.guessed.values()], look.is_known) == (["email"], False)


def test_a_column_that_repeats_itself_is_less_of_a_name_than_one_that_does_not() -> None:
    rows = "".join(f"Mercy Hospital,{name}\n" for name in ("Ada Berg", "Uma Kroll", "Bo Fox"))
    look = look_at_sheet(f"where,who\n{rows}".splitlines())
    assert look is not None
    assert {at: column.field for at, column in look.guessed.items()} == {1: "full"}
