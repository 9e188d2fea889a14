"""What could still change an answer: the questions that nobody was asked, and how few have spoken."""

from collections.abc import Sequence

from askwell.method.wording import plural

SURE_LEVEL = 3


def still_open(not_asked: Sequence[str], *, people: int, level: int) -> str:
    """Say what is open about a purpose, so that the seeker can say what would change her mind.

    ``not_asked`` are questions that nobody was asked, ``level`` how strong the answer is (0 to 3).
    """
    if not people:
        return "Nobody has told you about this yet: what would you have to hear?"
    heard = f"{plural(people, 'person has', 'people have')} told you"
    thin = "" if level >= SURE_LEVEL else f"Only {heard}. "
    if not_asked:
        return f"{thin}Nobody was asked yet: “{not_asked[0]}” For example: If most say no to that."
    return f"{thin}For example: If two more people who do the work said the opposite."
