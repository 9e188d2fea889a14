"""A title says what someone is able to tell."""

import pytest

from askwell.method.planner_weights import ABILITY
from askwell.method.roles import role_of, speaks_of_trade


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Senior medical writer", "practitioner"),
        ("", "practitioner"),
        ("ER nurse", "practitioner"),
        ("Nurse manager", "manager"),
        ("Managing editor", "manager"),
        ("Head of regulatory writing", "manager"),
        ("CEO and co-founder", "manager"),
        ("runs the treatment plant", "manager"),
        ("in charge of nights at the plant", "manager"),
        ("runs marathons, nurse", "practitioner"),
        ("Product Manager", "practitioner"),
        ("Director, former product manager", "manager"),
        ("Recruiting manager", "recruiter"),
        ("HR business partner", "recruiter"),
        ("Lecturer in pharmacy", "educator"),
        ("Junior Data Analyst", "near_peer"),
        ("Internal auditor", "practitioner"),
        ("Overhead crane operator", "practitioner"),
    ],
)
def test_a_title_is_read_as_people_mean_it(title: str, role: str) -> None:
    assert role_of(title) == role


def test_whoever_does_the_explored_work_practises_it() -> None:
    assert (
        role_of("Technical recruiter", field="Recruiting"),
        role_of("Technical recruiter", field="Nursing"),
    ) == ("practitioner", "recruiter")


def test_the_planner_knows_every_role() -> None:
    read = {role_of(title) for title in ("", "Manager", "Recruiter", "Professor", "Intern")}
    assert read == set(ABILITY)


def test_a_trainer_teaches_unless_training_is_the_work_explored() -> None:
    assert role_of("circuit rider and trainer", field="water treatment") == "educator"
    assert role_of("Trainer", field="corporate training") == "practitioner"
    assert role_of("Personal trainer") == "practitioner"


@pytest.mark.parametrize(
    ("title", "role", "house"),
    [
        ("circuit rider", "practitioner", "Buckeye Small Systems Association"),
        ("Lecturer", "educator", "Capital University"),
        ("Sales representative", "practitioner", "Northline Instruments"),
    ],
)
def test_some_speak_of_the_trade_rather_than_of_their_place(title: str, role: str, house: str) -> None:
    assert speaks_of_trade(title, role=role, house=house)


def test_an_operator_speaks_of_her_own_place() -> None:
    assert not speaks_of_trade("shift operator", role="practitioner", house="Millbrook Water Department")
