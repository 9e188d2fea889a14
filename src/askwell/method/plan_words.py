"""Why a question was chosen or left out, in a plain sentence."""

from collections.abc import Sequence

from askwell.method.bank import BankQuestion
from askwell.method.coverage import OPENER, Setting, able, is_own, topic_value
from askwell.method.purposes import Purpose
from askwell.method.topics import topic_name

# Below this somebody else knows it better; told by so many it can wait.
KNOWS_LITTLE = 0.35
TOLD_ENOUGH = 2


def why(question: BankQuestion, setting: Setting) -> tuple[str, bool]:
    """Return why a question was chosen, and whether that tells of earlier talks."""
    known = setting.known
    if question.key in setting.musts:
        return "You starred it.", False
    disputed = [topic for topic in question.topics if topic in known.disputed]
    if disputed or "contradiction" in question.topics:
        about = f" about {topic_name(disputed[0])}" if disputed else ""
        return f"People disagree{about}.", True
    if question.key == OPENER:
        return "An easy beginning: their own way in.", False
    if known.told:
        wanted = [topic for topic in question.topics if topic_value(topic, setting)] or question.topics
        topic = min(wanted, key=lambda name: len(known.told.get(name, ())))
        told = len(known.told.get(topic, ()))
        if told == 0:
            return f"Nobody has told you yet about {topic_name(topic)}.", True
        if told == 1:
            return f"Only one person has told you about {topic_name(topic)}.", True
    return _for_purpose(question, setting), False


def _for_purpose(question: BankQuestion, setting: Setting) -> str:
    served = [purpose for purpose in question.purposes if setting.goals.get(purpose)]
    if not served:
        return "It adds most to what you know."
    best = max(served, key=lambda purpose: question.purposes[purpose] * setting.goals[purpose])
    return f"It helps with “{Purpose(best).question}”" if best in set(Purpose) else "It leads to more people."


def why_left_out(question: BankQuestion, setting: Setting, *, chosen: Sequence[BankQuestion]) -> str:
    """Return why a question that might have been asked was not chosen."""
    if question.closes:
        return "Other questions close this talk."
    worthy = [topic for topic in question.topics if topic_value(topic, setting) > 0]
    if not worthy and not any(map(is_own, question.topics)):
        return "It does not serve what you want to find out now."
    if worthy and all(able(setting.role, topic) < KNOWS_LITTLE for topic in worthy):
        return "Someone else will know this better."
    told = min((len(setting.known.told.get(topic, ())) for topic in worthy), default=0)
    if told >= TOLD_ENOUGH:
        return f"{told} people have told you about {topic_name(worthy[0])}."
    covering = next((one for one in chosen if worthy and set(worthy) <= set(one.topics)), None)
    if covering:
        return f"“{covering.text}” asks for the same."
    return "Others are worth more in this time."
