"""A fix helps with one thing and spoils no other, whatever the letter is made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from askwell.method.etiquette import Check, check_letter, summary

SENTENCES = [
    "My name is Maya Osei.",
    "Daniel Reyes gave me your name.",
    "I have been a nurse for eight years.",
    "I am curious about your work.",
    "Would you have 20 minutes for a short talk?",
    "I am not asking for a job.",
    "Are you hiring?",
    "Please keep me in mind if something comes up.",
    "My CV is attached.",
    "Could you also review my portfolio?",
    "I need an answer ASAP.",
    "If this is not a good time, that is completely fine.",
    "If you are hiring, that is completely fine too, and I have 20 minutes.",
    "Your remark about commas stays with me.",
    "I will write to Priya Nair.",
    "[your name]",
    "Dr. Marsh said so, e.g. on p. 4.",
    "Thank you!",
]
JOINTS = [" ", "\n", "\n\n", " … ", "\r\n\r\n"]
GREETINGS = ["", "Dear Tom,\n\n", "Dear Ms. Lin, ", "Hello\n", "Hi [name],\n"]

letters = st.builds(
    lambda greeting, parts: greeting + "".join(part + joint for part, joint in parts),
    st.sampled_from(GREETINGS),
    st.lists(st.tuples(st.sampled_from(SENTENCES), st.sampled_from(JOINTS)), max_size=9),
)
kinds = st.sampled_from(["request", "nudge", "thanks", "update"])
channels = st.sampled_from(["email", "linkedin", "phone", "card"])
recipients = st.sampled_from(["", "Tom Achterberg", "Grace Lin", "山田 花子"])
referrers = st.sampled_from(["", "Daniel Reyes", "Rosa"])
attached = st.booleans()


def judged(text: str, *, kind: str, channel: str, recipient: str, referrer: str) -> tuple[Check, ...]:
    return check_letter(
        text, kind=kind, channel=channel, recipient=recipient, referrer=referrer, names=("Priya Nair",)
    )


def spoiled(before: tuple[Check, ...], after: tuple[Check, ...]) -> set[str]:
    return {check.name for check in before if check.ok} & {check.name for check in after if not check.ok}


@given(
    text=letters | st.text(max_size=300),
    kind=kinds,
    channel=channels,
    recipient=recipients,
    referrer=referrers,
)
def test_a_fix_spoils_nothing_that_was_right(
    text: str, kind: str, channel: str, recipient: str, referrer: str
) -> None:
    facts = {"kind": kind, "channel": channel, "recipient": recipient, "referrer": referrer}
    before = judged(text, **facts)
    assert [
        (check.name, spoiled(before, judged(check.fixed, **facts)))
        for check in before
        if check.fixed and spoiled(before, judged(check.fixed, **facts))
    ] == []


@given(text=letters, kind=kinds, recipient=recipients, referrer=referrers)
def test_pressing_the_same_button_again_and_again_comes_to_an_end(
    text: str, kind: str, recipient: str, referrer: str
) -> None:
    """One press may find a second fault of the kind; as many presses as there are sentences must do."""
    for name in {
        check.name for check in check_letter(text, kind=kind, recipient=recipient, referrer=referrer)
    }:
        left = text
        for _ in range(12):
            found = {
                check.name: check
                for check in check_letter(left, kind=kind, recipient=recipient, referrer=referrer)
            }
            if name not in found or not found[name].fixed:
                break
            left = found[name].fixed
        else:
            pytest.fail(f"{name} is never done with {text!r}")


@given(text=letters | st.text(max_size=300), kind=kinds, channel=channels, recipient=recipients)
def test_a_quote_is_the_seekers_own_words(text: str, kind: str, channel: str, recipient: str) -> None:
    checks = judged(text, kind=kind, channel=channel, recipient=recipient, referrer="")
    own = " ".join(text.split())
    assert [check.quote for check in checks if check.quote not in own] == []


@given(
    text=letters | st.text(max_size=300),
    kind=kinds,
    channel=channels,
    recipient=recipients,
    referrer=referrers,
)
def test_what_needs_a_look_says_why_and_a_fix_has_a_name_on_its_button(
    text: str, kind: str, channel: str, recipient: str, referrer: str
) -> None:
    checks = judged(text, kind=kind, channel=channel, recipient=recipient, referrer=referrer)
    assert all(check.ok or (check.title and check.advice) for check in checks)
    assert all(bool(check.fixed) == bool(check.fix_label) for check in checks)
    assert summary(checks)
