"""One line on the page after a talk: what it helps to answer, which way it points, what it is about, which facts it states."""

import uuid
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from django.forms.boundfield import BoundWidget

from askwell.journey.findings.debrief.actions import Grounds, Sorted
from askwell.journey.findings.debrief.fields import SHORT, LineFields
from askwell.journey.findings.debrief.known import ALL, AS_THE_TALK, Known
from askwell.journey.findings.debrief.taps import (
    SURE,
    sides_by_purpose,
    sides_by_theme,
    sides_to_tap,
    sure_in_words,
)
from askwell.journey.findings.models import Claim
from askwell.journey.purpose.models import Target
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Standing
from askwell.method.bank import BY_KEY
from askwell.method.guesses.lines import LineGuess
from askwell.method.guesses.purposes import likely_topics
from askwell.method.likeness import Sorted as Earlier
from askwell.method.likeness import told_by
from askwell.method.purposes import Purpose
from askwell.method.signs import Sides, sign
from askwell.method.themes import theme_key
from askwell.method.topics import NAMES

# So many themes are offered by tap; any other is a word or two away.
OFFERED = 4


class LineSorter(LineFields):
    """What one line becomes. Everything stands as it was sorted before, else as it is guessed."""

    def __init__(
        self, data: Any, *, line: Standing, claim: Claim | None, guess: LineGuess, known: Known
    ) -> None:
        """Begin with what the line was sorted to before (``claim``), else with the ``guess`` and lines like it."""
        self.line, self.claim, self.guess, self.known = line, claim, guess, known
        self.settled = claim is not None or known.aside is not None
        self.earlier = None if self.settled else told_by(known.like)
        prefix = f"l{line.id.hex}"
        sent = data if data is not None and f"{prefix}-purpose" in data else None
        start = self._sorted() if self.settled else self._guessed()
        super().__init__(sent, prefix=prefix, initial={**start, "asked": str(line.question_id or "")})
        self.fields["asked"].choices = known.questions  # type: ignore[attr-defined]  # a choice field has them
        self.fields["about"].choices = known.about  # type: ignore[attr-defined]  # as above
        self._posted = sent
        self.fields["topic"].choices = self._offered()  # type: ignore[attr-defined]  # a choice field has them
        self.fields["stance"].choices = sides_to_tap(self["purpose"], self["topic"])  # type: ignore[attr-defined]  # as above

    def _sorted(self) -> dict[str, object]:
        claim = self.claim
        if claim is None:
            return {"purpose": "", "stance": Claim.Stance.OPEN, **(self.known.aside or {})}
        return {
            "purpose": claim.purpose,
            "stance": claim.stance,
            "topic": self.known.book.theme_of(claim.topic),
            "how_sure": claim.how_sure,
            "about_house": claim.about_organisation.name if claim.about_organisation else "",
            "about_kind": claim.about_kind,
            "about_role": claim.about_role,
            "about_place": claim.about_place,
            "about_time": claim.about_time,
            "about": self._about(claim),
        }

    def _about(self, claim: Claim) -> str:
        as_the_talk = claim.target_id == self.known.talk.target_id
        return AS_THE_TALK if as_the_talk else str(claim.target_id or ALL)

    def _guessed(self) -> dict[str, object]:
        sense = self.guess.sense
        if self.earlier and sense.how_sure < SURE:
            topic = self.known.book.theme_of(self.earlier.topic)
            return {"purpose": self.earlier.purpose, "stance": self._stance(), "topic": topic}
        return {
            "purpose": sense.purpose,
            "stance": self._stance(),
            "topic": self.known.book.theme_of(sense.topic),
        }

    def _stance(self) -> str:
        stance = self.guess.stance.stance.replace("neutral", "open")
        return "for" if stance == "open" and self.line.kind == Line.Kind.LEAD else stance

    def _offered(self) -> list[tuple[str, str]]:
        """Return the themes to tap: the one it has, those of lines like it, those guessed, those of its question."""
        book, chosen = self.known.book, str(self.initial.get("topic") or "")
        asked = BY_KEY[self.known.question].topics if self.known.question in BY_KEY else ()
        likely = [
            *(one.topic for one in self.known.like),
            *likely_topics(self.line.text, self.known.question),
            *asked,
        ]
        themes = dict.fromkeys([chosen, *map(book.theme_of, likely)])
        return [(theme, book.name(theme)) for theme in themes if theme][:OFFERED]

    @property
    def purposes(self) -> list[tuple[BoundWidget, Sides]]:
        """Return each purpose to tap, with the words that the two sides have under it."""
        return sides_by_purpose(self["purpose"])

    @property
    def themes(self) -> list[tuple[BoundWidget, Sides | None]]:
        """Return each theme to tap, with the words of its two sides where it has some of its own."""
        return sides_by_theme(self["topic"])

    @property
    def why(self) -> str:
        """Return why it is guessed so; "" where it was sorted before."""
        if self.settled:
            return ""
        if self.earlier and self._stands_as(self.earlier):
            theme = self.known.book.theme_of(self.earlier.topic) if self.earlier.topic else ""
            under = self.known.book.name(theme) if theme else SHORT[Purpose(self.earlier.purpose)]
            return f"You sorted a line like this under {under}."
        return self.guess.sense.why

    def _stands_as(self, one: Earlier) -> bool:
        """Return whether it is guessed to what an earlier line was sorted to, theme and all."""
        theme = self.known.book.theme_of(one.topic) if one.topic else ""
        return self.initial["purpose"] == one.purpose and (self.initial["topic"] or "") == theme

    @property
    def how_sure_words(self) -> str:
        """Return how sure the guess is, in words: no surer than what it helps with, nor than which way it points."""
        if self.settled or not self.guess.sense.purpose:
            return ""
        return sure_in_words(min(self.guess.sense.how_sure, self.guess.stance.how_sure))

    @property
    def like(self) -> list[tuple[str, str]]:
        """Return the earlier lines like it, each with how it was sorted."""
        return [(one.text, ", ".join(self._sorting(one))) for one in self.known.like]

    def _sorting(self, one: Earlier) -> Iterable[str]:
        yield SHORT[Purpose(one.purpose)]
        if one.topic:
            yield self.known.book.name(self.known.book.theme_of(one.topic))
        if one.stance in {"for", "against"}:
            yield sign(one.purpose, one.stance, one.topic)

    @property
    def says(self) -> str:
        """Return what the line says itself of where or when it holds, to be taken over by tap."""
        return "" if self.more_open else self.guess.about.words

    @property
    def more_open(self) -> bool:
        """Return whether something was said of how sure it is or where it holds."""
        return bool(self.settled and any(self.initial.get(name) for name in _MORE))

    @property
    def asked_otherwise(self) -> tuple[uuid.UUID | None] | None:
        """Return the question that was chosen where it is not the one under which the line stands; needs a valid form."""
        if f"{self.prefix}-asked" not in (self._posted or {}):
            return None
        chosen = uuid.UUID(self.cleaned_data["asked"]) if self.cleaned_data["asked"] else None
        return None if chosen == self.line.question_id else (chosen,)

    def choice(self) -> Sorted:
        """Return what the seeker made of the line; needs a valid form."""
        said = self.cleaned_data
        return Sorted(
            line=self.line,
            purpose=said["purpose"],
            stance=said["stance"] or Claim.Stance.OPEN,
            topic=self._topic(),
            how_sure=said["how_sure"],
            grounds=self._grounds(),
            target=self._target(),
        )

    def _target(self) -> Target | None:
        """Return what the line is about: what was chosen, as a rule what its talk is about by now."""
        named: dict[str, Target | None] = {str(one.pk): one for one in self.known.targets}
        named |= {AS_THE_TALK: self.known.talk.target, ALL: None}
        return named[self.cleaned_data["about"]]

    def left_aside(self) -> dict[str, str]:
        """Return what was chosen for a line that helps with none of the four, to be shown again; needs a valid form."""
        said = self.cleaned_data
        if said["purpose"]:
            return {}
        grounds = {f"about_{name}": words for name, words in asdict(self._grounds()).items()}
        chosen = {"stance": said["stance"], "topic": self._topic(), "how_sure": said["how_sure"], **grounds}
        return {name: words for name, words in chosen.items() if words}

    def _topic(self) -> str:
        """Return the theme that was chosen; what is not chosen on this page stays as it was.

        A theme of her own keeps the words in which it was first written.
        """
        said, book = self.cleaned_data, self.known.book
        own = " ".join(said["own_topic"].split())
        if own:
            theme = book.theme_of(own)
            return theme if theme in NAMES else book.spelt.get(theme_key(own), own)
        if f"{self.prefix}-topic" in (self._posted or {}):
            theme = said["topic"]
        else:
            theme = str(self.initial.get("topic") or "")
        before = self.claim.topic if self.claim else ""
        if before and book.theme_of(before) == theme:
            return before
        return theme if theme in NAMES else book.spelt.get(theme, theme)

    def _grounds(self) -> Grounds:
        said = {name.removeprefix("about_"): " ".join(self.cleaned_data[name].split()) for name in _ABOUT}
        if self.cleaned_data["says_itself"]:
            itself = self.guess.about
            for name, words in (
                ("kind", itself.kind),
                ("role", itself.role),
                ("place", itself.place),
                ("time", itself.time),
            ):
                said[name] = said[name] or words
        return Grounds(**said)


_ABOUT = ("about_house", "about_kind", "about_role", "about_place", "about_time")
_MORE = ("how_sure", *_ABOUT)
