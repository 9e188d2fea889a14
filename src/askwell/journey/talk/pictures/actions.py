"""Keeping a photo of a talk, once however often it is sent, and letting it go."""

import datetime as dt
import uuid

from django.db import IntegrityError, transaction

from askwell.accounts import files
from askwell.formats.picture import cleaned
from askwell.journey.agreement.models import Talk
from askwell.journey.rows import forget_file
from askwell.journey.talk.models import Picture


@transaction.atomic
def keep_picture(
    talk: Talk,
    *,
    picture_id: uuid.UUID,
    kind: Picture.Kind,
    data: bytes,
    taken_at: dt.datetime,
    now: dt.datetime,
) -> tuple[Picture | None, bool]:
    """Keep a photo, without what the camera wrote beside the pixels; return it and whether it is new.

    Nothing comes back where the id is that of another talk's picture. Raises NotAPicture, and OSError when the disk refuses
    the file.
    """
    there = Picture.objects.of(talk.seeker).filter(pk=picture_id).first()
    if there is None:
        picture = Picture(
            id=picture_id,
            seeker=talk.seeker,
            talk=talk,
            kind=kind,
            sha256=files.keep(talk.seeker, cleaned(data)),
            taken_at=min(taken_at, now),
        )
        if _insert(picture):
            return picture, True
        forget_file(talk.seeker, picture.sha256)
        there = Picture.objects.of(talk.seeker).filter(pk=picture_id).first()
    return (there, False) if there and there.talk_id == talk.pk else (None, False)


def _insert(picture: Picture) -> bool:
    """Store the row, unless its id is taken: by another seeker's, or by the same photo that came twice at once."""
    try:
        with transaction.atomic():
            picture.save(force_insert=True)
    except IntegrityError:
        return False
    return True


@transaction.atomic
def drop_picture(picture: Picture) -> None:
    """Delete a photo with its file."""
    sha256 = picture.sha256
    picture.delete()
    forget_file(picture.seeker, sha256)
