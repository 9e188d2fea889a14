"""What makes two entries one without asking, and what does not."""

import pytest

from askwell.method.duplicates import Entry, sure_keys

MARK = "8c2e5bd2-4f0a-4c38-8f2b-1d3f5a7c9e11"


def entry(name: str, **known: object) -> Entry:
    return Entry(id="", name=name, **known)  # type: ignore[arg-type]  # the facts of each case


def are_one(one: Entry, two: Entry) -> bool:
    return not sure_keys(one).isdisjoint(sure_keys(two))


MAIL = {"emails": ("ana@x.example",)}
DESK = {"phones": ("+498936",)}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (entry("ana lima", **MAIL), entry("dr ana lima phd", **MAIL)),
        (entry("ana lima", **MAIL), entry("lima ana", **MAIL)),
        (entry("ana lima", **DESK), entry("ana lima", **DESK)),
        (entry("ana lima", phones=("+1",), mobiles=("+1",), **MAIL), entry("ana lima", phones=("+1",))),
        (entry("ana lima", profile="in/ana"), entry("ana silva", profile="in/ana")),
        (entry("ana lima", uid=MARK), entry("ana silva", uid=MARK)),
        (entry("ana lima", uid="7"), entry("ana lima", uid="7")),
        (entry("ana@x.example", **MAIL), entry("ana@x.example", **MAIL)),
        (entry("info", emails=("info@x.example",)), entry("info", emails=("info@x.example",))),
    ],
)
def test_these_are_one(one: Entry, two: Entry) -> None:
    assert are_one(one, two)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        (entry("maria"), entry("maria")),
        (entry("anna schmidt", organisation="siemens"), entry("anna schmidt", organisation="siemens")),
        (entry("ana lima", organisation="m", **DESK), entry("ana lima", organisation="m", **DESK)),
        (entry("ana lima", **MAIL), entry("bo lima", **MAIL)),
        (entry("ana lima", **MAIL), entry("ana", **MAIL)),
        (entry("john smith sr", **MAIL), entry("john smith jr", **MAIL)),
        (entry("john smith", **MAIL), entry("john smith jr", **MAIL)),
        (entry("john a smith", **MAIL), entry("john b smith", **MAIL)),
        (entry("joe lima", **MAIL), entry("jo lima", **MAIL)),
        (entry("anna schmidt", emails=("a@x.example",), **DESK), entry("anna schmidt", emails=("b@x.example",), **DESK)),
        (entry("anna schmidt", emails=("a@x.example",), **DESK), entry("anna schmidt", **DESK)),
        (entry("anna schmidt", emails=("info@x.example", "a@x.example")), entry("anna schmidt", emails=("info@x.example", "b@x.example"))),
        (entry("ana lima", uid=MARK), entry("bo stone", uid=MARK)),
        (entry("ana lima", uid="7"), entry("ana silva", uid="7")),
    ],
)  # fmt: skip
def test_these_stay_two(one: Entry, two: Entry) -> None:
    assert not are_one(one, two)
