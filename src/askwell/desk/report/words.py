"""The report in words: what the paper holds, as Markdown, each drawing as its table."""

from collections.abc import Iterable, Iterator, Sequence

from askwell.desk.people.mapping import Tree
from askwell.desk.report.gathering import Report
from askwell.desk.report.pictures import ANSWERED
from askwell.desk.report.way import WaySoFar
from askwell.formats.plain import on_one_line
from askwell.journey.findings.board.queries import Board
from askwell.journey.findings.decisions.weighing import Kept
from askwell.journey.findings.models import Lead
from askwell.journey.findings.sharing.writing import as_markdown
from askwell.method.quotes import in_marks
from askwell.method.trust import FOR_ME_ALONE, IN_CONFIDENCE


def report_in_words(report: Report) -> str:
    """Return the whole report as Markdown, for whom it was gathered."""
    found = as_markdown(report.campaign.about, report.answers, report.facts, report.beside)
    if report.holds_confidences and FOR_ME_ALONE not in found:
        head, _, rest = found.partition("\n")
        found = f"{head}\n\n{FOR_ME_ALONE}\n{rest}"
    further = [
        *(_board(report.board) if report.board else ()),
        *_leads(report),
        *_decisions(report),
        *_way(report.way),
        *_trees(report.trees),
    ]
    return "\n".join([found, *further])


def _leads(report: Report) -> Iterator[str]:
    if report.leads:
        yield "## Leads I was told of\n"
        yield _list(_lead(lead, kept=report.is_kept(lead.line_id)) for lead in report.leads)


def _lead(lead: Lead, *, kept: bool) -> str:
    by = lead.said_by.full_name if lead.said_by else ""
    return " · ".join(filter(None, [lead.in_short, by, lead.when, IN_CONFIDENCE if kept else ""]))


def _decisions(report: Report) -> Iterator[str]:
    if report.decisions:
        yield "## What I decided\n"
    for kept in report.decisions:
        yield from _decision(kept, report)


def _decision(kept: Kept, report: Report) -> Iterator[str]:
    made = kept.decision
    on = made.decided_at.astimezone(made.seeker.zone).date()
    reasons = f" {on_one_line(made.reasons)}" if made.reasons else ""
    yield f"{made.get_choice_display()} ({on}).{reasons}\n"
    for words, laid in kept.sides:
        yield f"{words}:\n"
        yield _list(
            f"{in_marks(one.text, verbatim=one.verbatim)} ({', '.join(filter(None, ['My own view' if one.mine else one.by, IN_CONFIDENCE if report.is_kept(one.line_id) else '']))})"
            for one in laid
        )


def _way(way: WaySoFar) -> Iterator[str]:
    """Yield how far people came, and the seeker's own rates, each with the range in which the true one likely lies."""
    yield "## The way so far\n"
    yield _table(["Step", "People"], [[step.words_of_mine, str(count)] for step, count in way.counts])
    yield _list(rate.words_of_mine for rate in way.rates)


def _trees(trees: Sequence[Tree]) -> Iterator[str]:
    if trees:
        yield "## Who led me to whom\n"
    for tree in trees:
        title = tree.title.replace("with you", "with me")
        yield f"{on_one_line(title.replace('People you found by yourself', 'People I found by myself'))}:\n"
        leaves = (
            f"{'  ' * leaf.depth}- {on_one_line(leaf.person.full_name)}{f': {on_one_line(leaf.note)}' if leaf.note else ''}"
            f" ({'talked' if leaf.talked else 'no talk yet'})"
            for leaf in tree.leaves
        )
        yield "\n".join([*leaves, ""])


def _board(board: Board) -> Iterator[str]:
    """Yield which question was answered in which of the latest talks."""
    if not board.talks:
        return
    yield "## Questions by people\n"
    older = board.found - len(board.talks)
    if older > 0:
        yield f"{older} earlier talks count under People.\n"
    head = ["Question", "People", *(talk.person.full_name for talk in board.talks)]
    yield _table(
        head,
        [
            [row.text, str(row.people), *(ANSWERED if cell else "" for cell in row.cells)]
            for row in board.rows
        ],
    )


def _list(entries: Iterable[str]) -> str:
    return "\n".join([*(f"- {on_one_line(one)}" for one in entries), ""])


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join([*(f"| {' | '.join(map(_cell, line))} |" for line in lines), ""])


def _cell(words: str) -> str:
    """Return words that cannot end their cell."""
    return on_one_line(words).replace("|", "\\|")
