"""What a thank-you says (the handout, "Following up"; METHOD.md 1.7): one thing they said, one thing I will do, the names."""

from askwell.method.etiquette.checks import Check, good, look
from askwell.method.etiquette.letter import Letter
from askwell.method.etiquette.names import is_named


def specific(letter: Letter) -> Check:
    """Look for one thing that only they could have said. What is said to everybody does not count."""
    name = "specific"
    waits = letter.language.placeholder
    if any(not waits.search(sentence) for sentence in letter.about("specific")):
        return good(letter, name)
    return look(letter, name, quote=letter.first("empty"))


def says_next_step(letter: Letter) -> Check:
    """Look for one thing that the writer will do, or did."""
    name = "says_next_step"
    return good(letter, name) if letter.says("next_step") else look(letter, name)


def thanks_for_named_referral(letter: Letter) -> Check:
    """Look for thanks for each name they gave."""
    name = "thanks_for_named_referral"
    titles = letter.language.forms.titles
    missing = [given for given in letter.names if not is_named(given, text=letter.text, titles=titles)]
    if not missing:
        return good(letter, name)
    added = letter.language.checks[name].adds.format(names=_listed(missing))
    return look(letter, name, fixed=letter.before_close(added), given=missing[0])


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
