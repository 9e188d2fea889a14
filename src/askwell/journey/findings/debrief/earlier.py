"""Earlier lines like those of a talk, and how the seeker sorted them."""

import uuid
from collections.abc import Mapping, Sequence

from askwell.journey.agreement.models import Talk
from askwell.journey.findings.models import Claim
from askwell.journey.searching.match import matching_any
from askwell.journey.talk.models import Line
from askwell.journey.talk.queries import Standing
from askwell.method.likeness import Sorted, alike, words_to_find

# By so many of a talk's words others are looked for.
WORDS = 60


def sorted_before(talk: Talk, lines: Sequence[Standing]) -> Mapping[uuid.UUID, list[Sorted]]:
    """Return for each line at most three earlier ones like it that were sorted, by its id. Two statements, however many lines.

    Lines of every campaign are looked at: what the seeker calls things stays hers.
    """
    words = words_to_find((line.text for line in lines), most=WORDS)
    found = matching_any(Line.objects.of(talk.seeker), seeker=talk.seeker, words=words)
    claims = (
        Claim.objects.of(talk.seeker)
        .filter(line__in=found.values("pk"))
        .exclude(talk=talk)
        .values_list("line_id", "text", "purpose", "topic", "stance")
    )
    earlier = [
        Sorted(line=line, text=text, purpose=purpose, topic=topic, stance=stance)
        for line, text, purpose, topic, stance in claims
    ]
    return {line.id: alike(line.text, earlier) for line in lines} if earlier else {}
