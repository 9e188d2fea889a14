"""Titles near to the work explored, by the words they share with its names."""

import pytest

from askwell.method.whom import Field
from askwell.method.whom.field import same_work

FIELD = Field(["medical writing"], other_names=["Regulatory Affairs Writer", "Editor"])


@pytest.mark.parametrize(
    "pair",
    [
        ("writing", "writer"), ("nurse", "nursing"), ("library", "librarian"), ("design", "designers"), ("account", "accountant"),
        ("science", "scientist"), ("editor", "editorial"), ("management", "manager"), ("analyst", "analytics"),
    ],
)  # fmt: skip
def test_two_forms_of_one_trade_are_the_same_work(pair: tuple[str, str]) -> None:
    assert same_work(*pair)


@pytest.mark.parametrize(
    "pair", [("community", "communications"), ("law", "lawn"), ("post", "postponed"), ("write", "sales")]
)
def test_words_that_only_begin_alike_are_not(pair: tuple[str, str]) -> None:
    assert not same_work(*pair)


def test_a_title_with_all_words_of_the_name_is_the_work_itself() -> None:
    assert FIELD.near("Senior Medical Writer, Oncology") == (1.0, "medical writing", True)


def test_its_last_word_counts_more_than_the_one_before() -> None:
    writer, nurse = FIELD.near("Technical writer"), FIELD.near("Medical assistant")
    assert (writer.whole, nurse.whole) == (False, False)
    assert 1 > writer.share > nurse.share > 0


def test_a_general_last_word_counts_less() -> None:
    projects = Field(["project manager"])
    assert projects.near("Project assistant").share > projects.near("Sales manager").share


def test_another_name_for_the_work_counts_by_how_much_of_the_title_it_is() -> None:
    alone, among = FIELD.near("Senior editor"), FIELD.near("Video tape picture editor")
    assert (alone.name, alone.whole) == ("Editor", True)
    assert 1 > alone.share > among.share > 0


@pytest.mark.parametrize(
    "title",
    ["Rédactrice médicale", "Medizinische Redakteurin, Texterin", "Redactora médica", "Redattore medico", "REDATORA MÉDICA"],
)  # fmt: skip
def test_a_title_in_another_language_is_the_work_itself(title: str) -> None:
    assert FIELD.near(title) == (1.0, "medical writing", True)


def test_work_in_another_language_is_near_to_an_english_title() -> None:
    assert Field(["infirmière scolaire"]).near("School nurse").share > 0


@pytest.mark.parametrize(
    ("work", "title"),
    [
        ("nurse", "RN"), ("registered nurse", "RN, ICU"), ("Registered nursing", "Charge RN"), ("RN", "Registered nurse"), ("accountant", "CPA"),
        ("emergency medical technician", "EMT"), ("lab technician", "Lab Tech III"), ("software developer", "Software Dev"),
    ],
)  # fmt: skip
def test_a_title_that_its_trade_writes_short_is_the_work(work: str, title: str) -> None:
    assert Field([work]).near(title).whole


def test_wind_tech_is_nearer_to_a_wind_turbine_technician_than_any_other_technician() -> None:
    field = Field(["wind turbine technician"])
    assert field.near("Wind Tech II").share > 2 * field.near("Auto Technician").share > 0


@pytest.mark.parametrize("title", ["Tech recruiter", "Head of Tech", "Tech", "Tech Lead", "MD, Acme Capital"])
def test_what_is_as_often_something_else_is_not_written_out(title: str) -> None:
    field = Field(["lab technician", "physician"])
    assert not field.near(title).share


def test_a_word_of_the_work_at_the_end_of_a_longer_one_counts() -> None:
    water = Field(["water treatment"])
    assert water.near("Wastewater Plant Operator II").share == water.near("Water Plant Operator").share > 0


@pytest.mark.parametrize(
    ("work", "title"),
    [("medical writer", "Underwriter"), ("house painting", "Warehouse picker"), ("press", "Express driver"), ("care worker", "Coworker")],
)  # fmt: skip
def test_a_word_that_only_ends_alike_does_not(work: str, title: str) -> None:
    assert Field([work]).near(title).share == 0


@pytest.mark.parametrize("title", ["", "Pharmacist", "Sales", "ä", "🙂", "1234", "x" * 5_000])
def test_other_titles_are_not_near(title: str) -> None:
    assert FIELD.near(title).share == 0


def test_a_field_without_a_word_of_its_own_is_near_to_nothing() -> None:
    assert Field(["work in the"]).near("Medical writer").share == 0
