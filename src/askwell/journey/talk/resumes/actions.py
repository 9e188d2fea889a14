"""Writing down which resume someone saw and what came of it."""

from django.db import transaction

from askwell.journey.agreement.models import Talk
from askwell.journey.preparation.models import Resume
from askwell.journey.talk.models import ResumeShown, WrapUp
from askwell.journey.talk.reading import storable


@transaction.atomic
def show_resume(
    talk: Talk, *, resume: Resume, how: str, remark: str, change: str, changed_in: Resume | None
) -> ResumeShown:
    """Keep which version was seen in a talk, what was said about it and what was changed because of it."""
    shown, _ = ResumeShown.objects.of(talk.seeker).update_or_create(
        talk=talk,
        defaults={"resume": resume, "how": how, "change": storable(change), "changed_in": changed_in},
        create_defaults={
            "seeker": talk.seeker,
            "resume": resume,
            "how": how,
            "change": storable(change),
            "changed_in": changed_in,
        },
    )
    said = {"resume_remark": storable(remark), "asked_resume": True}
    WrapUp.objects.of(talk.seeker).update_or_create(
        talk=talk, defaults=said, create_defaults={"seeker": talk.seeker, **said}
    )
    return shown
