"""One sentence is quoted once on a page, with all that is said of it."""

from askwell.method.etiquette import Check, gathered, summary


def look(name: str, quote: str, fixed: str = "") -> Check:
    return Check(name=name, title=name, ok=False, quote=quote, advice="Why.", fixed=fixed, fix_label=fixed)


FINE = Check(name="length", title="length", ok=True)


def test_what_is_said_of_one_sentence_stands_under_it_once() -> None:
    two = (
        look("more_than_one_ask", "Are you hiring?"),
        look("asks_for_job", "Are you hiring?", "without"),
        FINE,
    )
    found = gathered(two)
    assert [(one.name, one.fix, [other.name for other in one.also]) for one in found] == [
        ("asks_for_job", "asks_for_job", ["more_than_one_ask"]),
        ("length", "", []),
    ]
    assert summary(found) == "1 of 2 look right. One to look at."


def test_the_fix_of_either_stays() -> None:
    (found,) = gathered((look("asks_for_job", "Hire me?"), look("pushy", "Hire me?", "without")))
    assert (found.name, found.fix, found.fixed, found.fix_label) == (
        "asks_for_job",
        "pushy",
        "without",
        "without",
    )


def test_two_sentences_or_two_fixes_stay_two() -> None:
    for other in (look("b", "Another.", "x"), look("b", "One.", "y")):
        assert len(gathered((look("a", "One.", "x"), other))) == 2
    assert len(gathered((look("a", ""), look("b", "")))) == 2
