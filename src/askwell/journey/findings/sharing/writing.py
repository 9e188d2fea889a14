"""What I have learned as Markdown and as plain data, for the terminal, a coach or a file."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from askwell.formats.plain import on_one_line
from askwell.journey.findings.sharing.beside import Beside
from askwell.journey.findings.sharing.queries import SharedAnswer, SharedFact, SharedNote
from askwell.journey.findings.sharing.sides import SharedSides
from askwell.journey.findings.sharing.told import Told
from askwell.method.grounds import AGAINST
from askwell.method.quotes import in_marks
from askwell.method.signs import against as against_words
from askwell.method.trust import FOR_ME_ALONE, IN_CONFIDENCE


def as_markdown(
    name: str,
    answers: Iterable[SharedAnswer],
    facts: Sequence[SharedFact] = (),
    beside: Beside | None = None,
) -> str:
    """Return the report on a campaign of this name: each purpose, my answer, what was said; then the facts, and what stands beside."""
    answers = list(answers)
    parts = [f"# What I learned about {name}\n"]
    if holds_confidences(answers, facts):
        parts.append(f"{FOR_ME_ALONE}\n")
    for shared in answers:
        parts.append(f"## {shared.answer.purpose.question}\n")
        parts.append(f"{shared.sentence or 'Not answered yet.'} ({shared.answer.strength.words})\n")
        if shared.would_change:
            parts.append(f"What would change my mind: {on_one_line(shared.would_change)}\n")
        if shared.differ:
            parts.append(f"People disagree about {on_one_line(', '.join(shared.differ))}.\n")
        if shared.apart:
            parts.append(f"Told apart, so that both may be right: {on_one_line('; '.join(shared.apart))}.\n")
        parts.append("\n".join([*(_said(one, shared.answer.purpose) for one in shared.told), ""]))
        parts += [_both(one, shared.answer.purpose) for one in shared.sides]
    if facts:
        parts.append("## Facts\n")
        parts.append("\n".join([*map(_fact, facts), ""]))
    return "\n".join([*parts, *(_beside(beside) if beside else ())])


def holds_confidences(answers: Iterable[SharedAnswer], facts: Iterable[SharedFact] = ()) -> bool:
    """Return whether something of this was said in confidence, so that the head of a report has to say so."""
    told = any(one.in_confidence for shared in answers for one in shared.told)
    return told or any(one.in_confidence for one in facts)


def _beside(beside: Beside) -> Iterator[str]:
    """Yield what stands for each target where there are several, whether it is enough, then how it fits: what speaks against it first."""
    for one in beside.targets:
        yield f"## For {on_one_line(one.name)}\n"
        yield from _list("", [f"{question} {words}" for question, words in one.rows])
    yield "## Have I talked to enough people?\n"
    yield f"{beside.enough.found.verdict.words}. {' '.join(beside.counted)}\n"
    yield from _list("", [f"{tag}: {words}" for tag, words in beside.conditions])
    yield from _list("Nobody like this yet:", beside.enough.found.voices)
    if beside.fit is None:
        return
    yield "## How it fits me, to explore\n"
    yield from _list("What speaks against it:", beside.against)
    yield from _list("What speaks for it:", beside.pro)
    yield from _list("What I bring beside what is known of the work, from -1 to +1:", beside.shapes)
    yield from _list(beside.explored, [f"{title}: {r}" for title, r in beside.explore])


def _list(head: str, entries: Iterable[str]) -> Iterator[str]:
    told = [f"- {on_one_line(one)}" for one in entries]
    if told:
        yield "\n".join([*([head, ""] if head else []), *told, ""])


def _said(told: Told, purpose: str) -> str:
    mark = f" ({against_words(purpose, told.topic)})" if told.stance == AGAINST else ""
    mark += f" ({IN_CONFIDENCE})" if told.in_confidence else ""
    about = f" About: {on_one_line(told.about)}." if told.about else ""
    if told.mine:
        return f"- My own view: {on_one_line(told.text)}{about}{mark}"
    source = f" {on_one_line(told.who)}, {told.on:%Y-%m-%d}." if told.by else ""
    return f"- {in_marks(on_one_line(told.text), verbatim=told.verbatim)}{source}{about}{mark}"


def _both(sides: SharedSides, purpose: str) -> str:
    said = (_said(one, purpose) for one in (*sides.pro, *sides.con))
    return "\n".join([on_one_line(sides.words), "", *said, ""])


def _fact(fact: SharedFact) -> str:
    beside = ", ".join(filter(None, [fact.who, IN_CONFIDENCE if fact.in_confidence else ""]))
    return f"- {fact.kind}: {on_one_line(fact.words)}{f' ({beside})' if beside else ''}"


def as_data(name: str, answers: Iterable[SharedAnswer], facts: Iterable[SharedFact] = ()) -> dict[str, Any]:
    """Return the same as plain values; ``by`` and ``on`` are empty where the speaker is not to be known."""
    return {
        "campaign": name,
        "answers": [_plain(shared) for shared in answers],
        "facts": [{"kind": one.kind, "words": one.words, "by": one.by} for one in facts],
    }


def _plain(shared: SharedAnswer) -> dict[str, Any]:
    answer = shared.answer
    return {
        "purpose": answer.purpose.value,
        "question": answer.purpose.question,
        "answer": shared.sentence,
        "would_change": shared.would_change,
        "people": answer.strength.people,
        "disagreements": [found.topic for found in answer.disagreements],
        "differences": [
            {
                "about": one.about,
                "told_apart_by": one.by,
                "for": [told.text for told in one.pro],
                "against": [told.text for told in one.con],
            }
            for one in shared.sides
        ],
        "not_asked": answer.not_asked,
        "said": [
            {
                "text": one.text,
                "stance": one.stance,
                "by": one.by,
                "on": f"{one.on}" if one.on else "",
                "mine": one.mine,
                "about": one.about,
            }
            for one in shared.told
        ],
    }


def notes_as_markdown(name: str, notes: Sequence[SharedNote]) -> str:
    """Return the notes of the talks as a list, one note an entry."""
    lines = [f"- {_note(note)}" for note in notes]
    return "\n".join([f"# Notes of the talks about {name}", "", *lines, ""])


def _note(note: SharedNote) -> str:
    source = f" ({note.by}, {note.on:%Y-%m-%d})" if note.by else ""
    return f"{note.kind}: {on_one_line(note.text)}{source}"
