"""What a letter says and must not say: one engine for requests, follow-ups, news and thanks.

Suggestions, never a block: each check quotes the writer's own sentence, says why in one line and offers one fix. The rules
are data (``data/en``), each with its reason and its source: the handout ("Setting up the interview", "Following up") and
METHOD.md 1.4 to 1.8. A letter is taken apart (``layout``), each sentence is asked what it is about (``language``), and the
``rules`` look at that. A letter in a language for which there are no rules is said to be beyond what Askwell can judge.
"""

from askwell.method.etiquette.asking import without_job_asks
from askwell.method.etiquette.checks import Check
from askwell.method.etiquette.engine import check_letter, summary
from askwell.method.etiquette.gathered import gathered
from askwell.method.etiquette.reading import Problem, Source
from askwell.method.etiquette.rulebook import Rulebook
from askwell.method.etiquette.shipped import rulebook_with

__all__ = [
    "Check",
    "Problem",
    "Rulebook",
    "Source",
    "check_letter",
    "gathered",
    "rulebook_with",
    "summary",
    "without_job_asks",
]
