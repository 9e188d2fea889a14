"""Three who are all alike are told together; a chain from one to another is not."""

import pytest

from askwell.method.duplicates import Suggestion, clusters, members_of


def pairs(text: str) -> list[Suggestion]:
    return [
        Suggestion(first=pair[0], second=pair[1], reasons=("alike",), sure=False) for pair in text.split()
    ]


@pytest.mark.parametrize(
    ("found", "together"),
    [
        ("", []),
        ("ab", ["ab"]),
        ("ab cd", ["ab", "cd"]),
        ("ab de ac bc", ["abc", "de"]),
        ("ab bc", ["ab", "bc"]),
        ("ab bc ac cd", ["ab", "bc", "ac", "cd"]),
        ("ab ac ad bc bd cd", ["abcd"]),
    ],
)
def test_who_is_told_together(found: str, together: list[str]) -> None:
    assert ["".join(sorted(members_of(cluster))) for cluster in clusters(pairs(found))] == [
        "".join(sorted(members)) for members in together
    ]


def test_every_pair_is_in_one_cluster() -> None:
    found = pairs("ab bc ac cd xy")
    assert sorted((one for some in clusters(found) for one in some), key=found.index) == found
