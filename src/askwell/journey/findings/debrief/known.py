"""What is known beside a line that is sorted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.themes.book import ThemeBook
from askwell.journey.purpose.models import Target
from askwell.method.likeness import Sorted as Earlier

# A line is about what its talk is about, one of the targets, or all of them.
AS_THE_TALK, ALL = "", "all"


@dataclass(frozen=True, kw_only=True)
class Known:
    """What is known beside the line: how lines like it were sorted, the themes by name, and the question it answers.

    ``questions`` are those under which it may stand, as choices; ``targets`` those that it may be about other than its ``talk``. ``aside`` is what was chosen for a line that was sorted to none before; None for one that nobody looked at yet.
    """

    like: Sequence[Earlier] = ()
    book: ThemeBook
    question: str = ""
    aside: Mapping[str, str] | None = None
    questions: Sequence[tuple[str, str]] = ()
    talk: Talk
    targets: Sequence[Target] = ()

    @property
    def about(self) -> list[tuple[str, str]]:
        """Return which work a line may be about, as choices; none where the campaign has one."""
        names = [(str(one.pk), one.name.capitalize()) for one in self.targets]
        return [(AS_THE_TALK, "As the whole talk"), *names, (ALL, "All of it")] if names else []
