"""What the page of a talk needs to choose again while the talk runs: the planner's problem, as data."""

from dataclasses import replace
from typing import Any

from askwell.desk.sheet.choosing import setting_of
from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.bank import bank_of, id_of_bank, key_of
from askwell.journey.preparation.models import PlannedQuestion, Question
from askwell.journey.preparation.wording import said_in
from askwell.method import planner_weights as weights
from askwell.method.coverage import room_for
from askwell.method.questions import core_problem

LONGEST = 120


def plan_data(talk: Talk) -> dict[str, Any] | None:
    """Return what to choose from, as JSON takes it; nothing where no questions were chosen.

    ``problem`` is the planner's, ``cards`` the question at each of its places, ``musts`` the starred places, ``rooms`` how
    many more questions fit into so many whole minutes, ``closing`` the minutes kept for the end.
    """
    planned = PlannedQuestion.objects.of(talk.seeker).filter(plan__talk=talk).select_related("question")
    on_sheet = {key_of(row.question) for row in planned}
    if not on_sheet:
        return None
    setting = setting_of(talk)
    # What she put on the sheet herself is never barred.
    free, problem = core_problem(replace(setting, musts=on_sheet), bank_of(talk.seeker))
    mine = {key_of(question): question for question in Question.objects.of(talk.seeker)}
    return {
        "problem": problem.as_data(),
        "cards": [
            {
                "id": mine[entry.key].pk if entry.key in mine else id_of_bank(talk.seeker, entry.key),
                "text": said_in(talk, entry.text),
                "why": "",
                "asks_names": False,
                "closes": False,
            }
            for entry in free
        ],
        "musts": [place for place, entry in enumerate(free) if entry.key in setting.musts],
        "rooms": [room_for(minutes + weights.OPEN_MINUTES) for minutes in range(LONGEST + 1)],
        "closing": weights.CLOSE_MINUTES,
    }
