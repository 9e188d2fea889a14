"""The rules, one function each: what it looks for, why, and one fix."""

from askwell.method.etiquette.checks import Rule
from askwell.method.etiquette.letter import Letter
from askwell.method.etiquette.rules.requests import (
    asks_short_meeting,
    easy_to_decline,
    gives_background,
    introduces_self,
    says_source_of_name,
    says_why_this_work_appeals,
    source_first,
    states_length,
)
from askwell.method.etiquette.rules.scripts import voicemail_part
from askwell.method.etiquette.rules.shared import (
    asks_for_job,
    length,
    more_than_one_ask,
    overblown,
    pushy,
    resume_attached,
    right_name,
    unfilled_placeholder,
    worn_out,
)
from askwell.method.etiquette.rules.thanks import says_next_step, specific, thanks_for_named_referral

SHARED: list[Rule] = [
    asks_for_job, resume_attached, unfilled_placeholder, right_name, pushy, overblown, worn_out, length,
]  # fmt: skip
REQUEST: list[Rule] = [
    introduces_self, says_source_of_name, source_first, asks_short_meeting, states_length, gives_background,
    says_why_this_work_appeals, easy_to_decline, more_than_one_ask,
]  # fmt: skip


def rules_for(letter: Letter) -> list[Rule]:
    """Return the rules for the kind of letter, in the order in which the handout names them."""
    if letter.kind == "thanks":
        names = [thanks_for_named_referral] if letter.names else []
        return [specific, says_next_step, *names, more_than_one_ask, *SHARED]
    if letter.kind == "update":
        return SHARED
    if letter.kind == "nudge":
        return [states_length, easy_to_decline, more_than_one_ask, *SHARED]
    script = [voicemail_part] if letter.channel == "phone" else []
    return [*REQUEST, *SHARED, *script]
