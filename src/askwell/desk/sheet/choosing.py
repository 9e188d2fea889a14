"""A talk as the planner sees it, and what the planner would ask."""

from collections.abc import Mapping

from askwell.accounts.models import Seeker
from askwell.desk.sheet.settled import heard
from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.bank import bank_of, found_by_reading, key_of
from askwell.journey.preparation.models import PlannedQuestion, Question
from askwell.journey.purpose.mine.queries import my_values
from askwell.journey.purpose.queries import purposes_of
from askwell.method import questions
from askwell.method.coverage import Setting
from askwell.method.fit.shapes import VALUES
from askwell.method.roles import role_of


def asked_before(talk: Talk) -> set[str]:
    """Return the questions, by the planner's names, under which something is noted from an earlier talk with this person."""
    earlier = Question.objects.of(talk.seeker).filter(
        lines__talk__person=talk.person, lines__talk__ended_at__isnull=False
    )
    return {key_of(question) for question in earlier.exclude(lines__talk=talk).distinct()}


def setting_of(talk: Talk) -> Setting:
    """Return a talk as the planner sees it."""
    starred = PlannedQuestion.objects.of(talk.seeker).filter(plan__talk=talk, must=True)
    return Setting(
        minutes=talk.agreed_minutes,
        goals=dict.fromkeys(sorted(purposes_of(talk.campaign)), 1.0),
        known=heard(talk.seeker, campaign=talk.campaign, besides=talk),
        asked=asked_before(talk),
        musts={key_of(row.question) for row in starred.select_related("question")},
        role=role_of(talk.person.title, field=talk.campaign.name),
        values=_how_much_each_matters(talk.seeker),
        found=found_by_reading(talk.seeker),
    )


def _how_much_each_matters(seeker: Seeker) -> Mapping[str, float]:
    """Return the work values from 0 to 1 by how often she chose each; nothing while she has not chosen among all."""
    wins = my_values(seeker).wins
    return {value: count / (len(VALUES) - 1) for value, count in wins.items()} if wins else {}


def suggestion(talk: Talk) -> questions.Plan:
    """Return the planner's choice for a talk."""
    return questions.plan_of(setting_of(talk), bank_of(talk.seeker))
