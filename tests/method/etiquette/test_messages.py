"""The checks on whole messages: ours in messages.jsonl, half of them with faults, and those of others beside the house."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.work import calls

from askwell.method.etiquette import check_letter

OURS = [
    json.loads(line)
    for line in Path(__file__).with_name("messages.jsonl").read_text(encoding="utf-8").splitlines()
]
# Which check answers for which label of the shared messages.
LABELS = {
    "asks_for_job": "asks_for_job",
    "resume_attached": "resume_attached",
    "no_time_ask": "states_length",
    "no_background": "gives_background",
    "no_referrer": "says_source_of_name",
    "pushy": "pushy",
    "burdens_recipient": "more_than_one_ask",
    "too_long": "length",
}
CHANNELS = {"linkedin_note": "linkedin", "phone_gatekeeper": "phone", "voicemail": "phone"}


def faults(text: str, **facts: str) -> set[str]:
    checks = check_letter(text, **facts)  # type: ignore[arg-type]  # only texts are given
    return {check.name for check in checks if not check.ok}


@pytest.mark.parametrize("message", OURS, ids=[message["id"] for message in OURS])
def test_a_message_of_ours_has_the_faults_that_were_put_in(message: dict[str, Any]) -> None:
    judged = faults(message["text"], kind=message["kind"], channel=message["channel"])
    assert judged == set(message["faults"])


def test_a_third_of_ours_have_no_faults() -> None:
    assert Counter(bool(message["faults"]) for message in OURS) == {True: 59, False: 30}


def _requests(shared: Path) -> Iterator[dict[str, Any]]:
    """Return the English first messages and follow-ups; an introduction of others and an ask to an aunt are neither."""
    for line in (shared / "texts" / "messages.jsonl").read_text(encoding="utf-8").splitlines():
        message = json.loads(line)
        if not {"introduction_by_third_party", "asks_for_introduction", "lang_de", "lang_es"} & set(
            message["labels"]
        ):
            yield message


@pytest.mark.corpora
@pytest.mark.parametrize("label", LABELS)
def test_labelled_requests_are_judged_as_their_labels_say(shared: Path, label: str) -> None:
    tally: Counter[tuple[bool, bool]] = Counter()
    for message in _requests(shared):
        kind = "nudge" if "followup" in message["channel"] else "request"
        checks = check_letter(message["text"], kind=kind, channel=CHANNELS.get(message["channel"], "email"))
        judged = {check.name: not check.ok for check in checks}
        if LABELS[label] in judged:
            tally[label in message["labels"], judged[LABELS[label]]] += 1
    assert tally[True, True] / (tally[True, True] + tally[False, True]) >= 0.9
    assert tally[True, True] / (tally[True, True] + tally[True, False]) >= 0.9


@pytest.mark.corpora
@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("no_specifics", "specific"),
        ("asks_for_job", "asks_for_job"),
        ("resume_attached", "resume_attached"),
        ("unfilled_placeholders", "unfilled_placeholder"),
        ("burdens_recipient", "more_than_one_ask"),
    ],
)
def test_labelled_thanks_are_judged_as_their_labels_say(shared: Path, label: str, name: str) -> None:
    notes = [
        json.loads(line)
        for line in (shared / "texts" / "thankyou.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    judged = {note["id"] for note in notes if name in faults(note["text"], kind="thanks")}
    assert judged == {note["id"] for note in notes if label in note["labels"]}


@pytest.mark.parametrize(
    "text", ["not " * 5000, "I would like to " * 1500, "a" * 20_000, "[" * 20_000, "“" * 9_000]
)
def test_no_text_makes_it_work_long(text: str) -> None:
    """Of the patterns alone ``benches/lengths.py`` says how long they take."""
    check_letter("Dear Tom,")
    assert calls(lambda: check_letter(text)) < 25 * len(text)
    assert calls(lambda: check_letter(text, kind="thanks")) < 25 * len(text)
