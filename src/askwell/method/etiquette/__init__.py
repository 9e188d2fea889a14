"""What a letter says and must not say: one engine for requests, follow-ups, news and thanks.

Suggestions, never a block: each check quotes the writer's own sentence, says why in one line and offers one fix. The rules
are the handout's ("Setting up the interview", "Following up") and METHOD.md 1.4 and 1.7. English only; a letter in another
language is said to be beyond what Askwell can judge.
"""

from askwell.method.etiquette.asking import without_job_asks
from askwell.method.etiquette.checks import Check
from askwell.method.etiquette.engine import check_letter, summary

__all__ = ["Check", "check_letter", "summary", "without_job_asks"]
