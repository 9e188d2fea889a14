"""A prompt that waits to be filled says nothing yet: what a check finds in it does not count."""

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from askwell.method.etiquette.checks import Check

# Drafts say in square brackets what is to be written there, in several words; one word is a name or a code. Where the reason
# waits to be filled in, the sentence before it gives none.
_PROMPT = re.compile(r"\[[^\[\]\s]{1,100}\s[^\[\]\n]{0,400}\]")
_REASON = re.compile(r"\bbecause\s{1,9}\Z")
_SENTENCE_ENDS = ".!?\n"
# What a draft leaves to be filled in, by a word of it, and the check that it is for.
_WAITS_FOR = {
    "background": "gives_background",
    "appeals": "says_why_this_work_appeals",
    "came across": "says_source_of_name",
    "know each other": "says_source_of_name",
    "who you are": "gives_background",
    "one thing they said": "specific",
    "one thing you will do": "says_next_step",
}

Look = Callable[[str], Iterable[Check]]


def looked_through(body: str, look: Look) -> tuple[Check, ...]:
    """Return the checks of a draft, where none looks right only for the words of a prompt.

    ``look`` checks a text. A fix is one of the whole letter, never of the one without its prompts.
    """
    found = tuple(look(body))
    if not _PROMPT.search(body):
        return found
    beneath = {check.name: check for check in look(_without_prompts(body))}
    beneath |= _missing(body, look)
    return tuple(
        replace(check, quote=" … ".join(_PROMPT.findall(body)))
        if check.name == "unfilled_placeholder"
        else _as_beneath(check, beneath.get(check.name, check))
        for check in found
        if not (check.ok and check.name == "worn_out")  # whether they are her own words is not told yet
    )


def _missing(body: str, look: Look) -> dict[str, Check]:
    """Return the checks for which a prompt still waits, as they are of a letter that says nothing else."""
    prompts = " ".join(_PROMPT.findall(body)).casefold()
    waited = {check for words, check in _WAITS_FOR.items() if words in prompts}
    bare = look(body.split("\n", 1)[0]) if waited else ()
    return {check.name: check for check in bare if check.name in waited}


def _without_prompts(body: str) -> str:
    """Return a text without its prompts, and without what says that a reason follows where one waits."""
    kept: list[str] = []
    at = 0
    for prompt in _PROMPT.finditer(body):
        before = body[at : prompt.start()]
        if _REASON.search(before):
            before = before[: 1 + max(before.rfind(end) for end in _SENTENCE_ENDS)]
        kept.append(before)
        at = prompt.end()
    return "".join([*kept, body[at:]])


def _as_beneath(check: Check, beneath: Check) -> Check:
    if not check.ok or beneath.ok:
        return check
    return replace(beneath, fixed="", fix_label="")
