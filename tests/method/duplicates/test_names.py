"""Two names held against each other."""

import pytest

from askwell.method.duplicates.names import name_of
from askwell.method.duplicates.resembling import Way, way


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("ana lima", "lima ana", Way.SAME),
        ("dr ana lima", "ana lima phd", Way.SAME),
        ("mrs ana lima rn", "ana lima", Way.SAME),
        ("sra lucia garcia", "lucia garcia", Way.SAME),
        ("sig ra giulia rossi", "giulia rossi", Way.SAME),
        ("dhr piet jansen", "jansen piet", Way.SAME),
        ("fru anna svensson", "anna svensson", Way.SAME),
        ("pan jan nowak", "jan nowak", Way.SAME),
        ("dott ssa giulia rossi", "giulia rossi", Way.SAME),
        ("госпожа анна петрова", "анна петрова", Way.SAME),
        ("thomas achterberg p e", "thomas achterberg", Way.SAME),
        ("ana lima m d ph d", "ana lima", Way.SAME),
        ("pan jan nowak", "pan wei", Way.UNLIKE),
        ("bo ng he him", "bo ng", Way.SAME),
        ("ana lima rn msn she her", "ana lima", Way.SAME),
        ("don draper", "bob draper", Way.UNLIKE),
        ("jack ma", "jack", Way.PART),
        ("jan mueller", "jan muller", Way.SPELLING),
        ("anna muller", "анна мюллер", Way.SPELLING),
        ("юлия иванова", "yuliya ivanova", Way.SPELLING),
        ("татьяна соколовскии", "tatyana sokolovskiy", Way.SPELLING),
        ("john a smith", "john smith", Way.LETTER),
        ("bill hart", "william hart", Way.SHORT),
        ("hart bill", "william hart", Way.SHORT),
        ("roberto diaz", "robert diaz", Way.SHORT),
        ("bob hart", "bobby hart", Way.SHORT),
        ("ana maria lima", "ana lima", Way.LONGER),
        ("tom reyes smith", "tom reyes", Way.LONGER),
        ("tom reyes jr", "tom reyes", Way.LONGER),
        ("a lima", "ana lima", Way.INITIAL),
        ("ada l", "ada lovelace", Way.INITIAL),
        ("ana lindqvist", "ana lindqvits", Way.SLIP),
        ("vicotria lind", "victoria lind", Way.SLIP),
        ("lsia taylor", "lisa taylor", Way.SLIP),
        ("jonh smith", "john smith", Way.SLIP),
        ("davd lee", "david lee", Way.SLIP),
        ("fatima al sayed", "fatma el sayed", Way.SHORT),
        ("sara connor", "sarah connor", Way.SHORT),
        ("bea arthur", "beatrice arthur", Way.SHORT),
        ("ann white", "anne white", Way.SHORT),
        ("anna smith", "hanna smith", Way.UNLIKE),
        ("christian berg", "christina berg", Way.NEARLY),
        ("arno lind", "arna lind", Way.NEARLY),
        ("ada", "ada lovelace", Way.PART),
        ("ana lima", "ana silva", Way.GIVEN),
        ("betty lind", "lisa lind", Way.UNLIKE),
        ("mr debra hart rn", "mr george hart rn", Way.UNLIKE),
        ("mr lee kim", "mrs lee kim", Way.UNLIKE),
        ("tom reyes jr", "tom reyes sr", Way.UNLIKE),
        ("maria lima", "marta lima", Way.UNLIKE),
        ("paul lind", "paula lind", Way.UNLIKE),
        ("ana maria lima", "ana paula lima", Way.UNLIKE),
        ("john a smith", "john b smith", Way.UNLIKE),
        ("lima", "ana lima", Way.UNLIKE),
        ("dr", "dr", Way.SAME),
        ("ana@mail.example", "ana@mail.example", Way.UNLIKE),
    ],
)
def test_the_way_in_which_two_names_are_alike(one: str, two: str, expected: Way) -> None:
    assert (way(name_of(one), name_of(two)), way(name_of(two), name_of(one))) == (expected, expected)


def test_every_way_has_its_words() -> None:
    assert all(one.words for one in Way)
