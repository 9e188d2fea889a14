"""Who knows whom: a tree of introductions below everyone who gave names."""

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from django.utils.safestring import SafeString

from askwell.accounts.models import Seeker
from askwell.desk.standing.chosen import chosen
from askwell.desk.standing.facts import Facts, facts_of
from askwell.desk.whom.standing import rests_passed_over
from askwell.journey.people.models import Person, Referral
from askwell.journey.purpose.models import Campaign
from askwell.method import history
from askwell.method.introductions import also_named_by, harvest, longest_chain, trees
from askwell.method.letters import first_name
from askwell.method.next_step import next_step
from askwell.method.situations import NOT_BEGUN
from askwell.method.step_words import PASSED_OVER
from askwell.method.wording import plural
from askwell.web.charts import INDENT, WIDTH, Branch, referral_tree

_SHOWN = (
    "words",
    "may_name",
    "introduces",
    "relation",
    "referred_at",
    "thanked_at",
    "told_at",
    *(f"{who}__{what}" for who in ("referrer", "referred") for what in ("full_name", "relation")),
)


@dataclass(frozen=True, kw_only=True)
class Leaf:
    """One person in a tree, with a short note at the edge."""

    person: Person
    depth: int
    note: str
    talked: bool
    also_by: Sequence[Person] = ()

    @property
    def level(self) -> int:
        """Return how far the list sets this person in; the sixth level is the last that fits a phone."""
        return min(self.depth, 6)


@dataclass(frozen=True, kw_only=True)
class Tree:
    """One tree as a drawing and as the list that says the same."""

    title: str
    leaves: Sequence[Leaf]
    drawing: SafeString

    @property
    def also(self) -> Sequence[Leaf]:
        """Return those whom others named too; each stands below the first who did."""
        return [leaf for leaf in self.leaves if leaf.also_by]

    @property
    def came_to(self) -> str:
        """Say how many names this tree holds and how many became talks."""
        names = self.leaves[1:]
        talks = sum(leaf.talked for leaf in names)
        said = [plural(len(names), "name")] + ([plural(talks, "talk")] if talks else [])
        return ", ".join(said) if names else ""


@dataclass(frozen=True, kw_only=True)
class WhoKnowsWhom:
    """The whole map: every tree, and in sentences what all the names came to."""

    trees: Sequence[Tree]
    harvest: Sequence[str]


def tree_of(key: str, title: str, leaves: Sequence[Leaf]) -> Tree:
    """Return a tree with its drawing; names of any length stay whole in the list."""
    branches = [Branch(leaf.depth, _short(leaf), leaf.note, leaf.talked) for leaf in leaves]
    return Tree(title=title, leaves=leaves, drawing=referral_tree(key, branches, title))


def introductions(seeker: Seeker, campaign: Campaign, *, now: dt.datetime) -> WhoKnowsWhom:
    """Return the trees of all who gave names, and last those whom the seeker found alone. Eleven statements."""
    given = referrals_of(seeker)
    people = chosen(seeker)
    facts = {row.person.id: row for row in facts_of(seeker, campaign, people)}
    passed = rests_passed_over(seeker, campaign, now=now)
    known = {row.id: row for pair in given for row in (pair.referrer, pair.referred)}
    known |= {person.id: person for person in people}
    pairs = [(pair.referrer_id, pair.referred_id) for pair in given]
    grown = trees(pairs, alone=[person.id for person in people])
    also = {key: [known[by] for by in others] for key, others in also_named_by(pairs).items()}
    leaves = [
        [
            _leaf(
                known[node.key],
                node.depth,
                facts.get(node.key),
                now,
                passed=node.key in passed,
                also_by=also.get(node.key, ()),
            )
            for node in nodes
        ]
        for nodes in grown
    ]
    drawn = [
        tree_of(f"tree-{number}", f"People who came through {rows[0].person.full_name}", rows)
        for number, rows in enumerate(leaves)
        if len(rows) > 1
    ]
    alone = [rows[0] for rows in leaves if len(rows) == 1]
    if alone:
        drawn.append(tree_of("alone", "People you found by yourself", alone))
    talked = {key for key, row in facts.items() if history.ended(row)}
    return WhoKnowsWhom(trees=drawn, harvest=_harvest(pairs, talked, known))


def _harvest(
    pairs: Sequence[tuple[uuid.UUID, uuid.UUID]], talked: set[uuid.UUID], known: dict[uuid.UUID, Person]
) -> list[str]:
    words = harvest(pairs, talked=talked).words
    if chain := longest_chain(pairs, talked):
        root = known[chain.root].full_name
        words.append(
            f"{chain.talks} of {len(talked)} hang on {root}. A fresh start elsewhere lets you hear other things."
        )
    return words


def referrals_of(seeker: Seeker) -> list[Referral]:
    """Return every name that was given, oldest first."""
    given = Referral.objects.of(seeker).select_related("referrer", "referred").only(*_SHOWN)
    return list(given.order_by("referred_at", "id"))


def _leaf(
    person: Person,
    depth: int,
    facts: Facts | None,
    now: dt.datetime,
    *,
    passed: bool,
    also_by: Sequence[Person],
) -> Leaf:
    if facts is None:
        return Leaf(person=person, depth=depth, note=person.relation, talked=False, also_by=also_by)
    step = next_step(facts, now=now)
    note = PASSED_OVER if passed and step.situation in NOT_BEGUN else step.phrase
    return Leaf(person=person, depth=depth, note=note, talked=bool(history.ended(facts)), also_by=also_by)


# Names and notes share one line of the drawing: so wide is a letter of each at the sizes of `charts.node`, at most.
NAME_UNITS, NOTE_UNITS, GAP = 7.8, 6.6, 30


def _short(leaf: Leaf) -> str:
    """Return as much of the name as fits beside the note; the list has it whole."""
    name = leaf.person.full_name
    left = WIDTH - leaf.depth * INDENT - GAP - len(leaf.note) * NOTE_UNITS
    room = max(4, int(left / NAME_UNITS))
    if len(name) <= room:
        return name
    first = first_name(name)
    return first if len(first) <= room else f"{name[: room - 1]}…"
