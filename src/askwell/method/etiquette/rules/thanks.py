"""What a thank-you says (the handout, "Following up"; METHOD.md 1.7): one thing they said, one thing I will do, the names."""

from askwell.method.etiquette.checks import Check, Letter, good, is_named, look
from askwell.method.etiquette.words import thanks as words


def specific(letter: Letter) -> Check:
    """Look for one thing that only they could have said. What is said to everybody does not count."""
    name, title = "specific", "One thing they said"
    if any(words.SPECIFIC.search(words.EMPTY.sub(" … ", sentence)) for sentence in letter.sentences):
        return good(name, title)
    return look(
        name,
        title,
        quote=letter.first(words.EMPTY),
        advice="Name one thing they said that stays with you. It is worth more than any praise.",
    )


def says_next_step(letter: Letter) -> Check:
    """Look for one thing that the writer will do, or did."""
    name, title = "says_next_step", "One thing you will do"
    if letter.says(words.NEXT_STEP):
        return good(name, title)
    return look(name, title, advice="Say one thing that you will do, or did, because of the talk.")


def thanks_for_named_referral(letter: Letter) -> Check:
    """Look for thanks for each name they gave."""
    name, title = "thanks_for_named_referral", "Thanks for the names"
    missing = [given for given in letter.names if not is_named(given, text=letter.text)]
    if not missing:
        return good(name, title)
    return look(
        name,
        title,
        advice=f"They gave you a name: {missing[0]}.",
        fixed=letter.before_close(f"Thank you for telling me about {_listed(missing)}."),
        fix_label="Add a thank-you for it",
    )


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
