"""The note that tells a helper where it led says what she did, whichever way it went, and asks for nothing."""

from dataclasses import replace
from itertools import product

import pytest

from askwell.method.etiquette import check_letter
from askwell.method.letters import Facts
from askwell.method.letters.landing import draft_landing

FACTS = Facts(seeker_name="Maya Osei", person_name="Daniel Reyes", occupation="medical writing")


@pytest.mark.parametrize(
    ("choice", "talked", "named"),
    list(
        product(
            ("go_on", "change", "stop", "found_work"),
            (True, False),
            ((), ("Priya Nair",), ("Priya Nair", "Peter Novak")),
        )
    ),
)
def test_every_wording_passes_the_checks(choice: str, talked: bool, named: tuple[str, ...]) -> None:  # noqa: FBT001  # a case
    for turn in range(6):
        known = replace(FACTS, turn=turn)
        made = draft_landing(
            known, choice=choice, talked=talked, named=named, stayed="Accuracy is the job.", reasons="it fits"
        )
        checks = check_letter(
            made.body,
            kind="update",
            channel="email",
            subject=made.subject,
            recipient="Daniel Reyes",
            facts=known,
        )
        # What the work is that was found, only the seeker can say.
        waits = ["unfilled_placeholder"] if choice == "found_work" else []
        assert [check.name for check in checks if not check.ok] == waits


def test_whom_a_helper_led_to_is_named_and_her_words_come_back_to_her_alone() -> None:
    led = draft_landing(
        FACTS, choice="go_on", talked=False, named=["Priya Nair", "Peter Novak"], stayed="Hours are kind."
    )
    assert "Thank you for sending me to Priya Nair and Peter Novak." in led.body
    assert "Hours are kind" not in led.body
    met = draft_landing(FACTS, choice="go_on", talked=True, stayed="Hours are kind")
    assert "“Hours are kind.”" in met.body
    assert "minutes" not in draft_landing(FACTS, choice="stop", talked=True, stayed="minutes " * 40).body


@pytest.mark.parametrize(
    "said",
    [
        "We are hiring two analysts in the spring.",
        "They take two or three on every September.",
        "There are openings at Halden.",
        "We bring on two juniors a year.",
    ],
)
def test_what_was_said_of_work_to_be_had_is_not_quoted_back(said: str) -> None:
    assert said not in draft_landing(FACTS, choice="go_on", talked=True, stayed=said).body
