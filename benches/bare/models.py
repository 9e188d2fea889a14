"""The tables that Askwell made, as a plain project would read them."""

from typing import ClassVar

from django.contrib.auth.models import AbstractBaseUser
from django.db import models


class User(AbstractBaseUser):
    """The one who is signed in."""

    id = models.UUIDField(primary_key=True)
    email = models.EmailField(unique=True)

    USERNAME_FIELD = "email"

    class Meta:
        db_table = "accounts_user"
        managed = False


class Person(models.Model):
    """A person of the address book."""

    id = models.UUIDField(primary_key=True)
    full_name = models.CharField(max_length=300)
    sort_key = models.CharField(max_length=300)
    title = models.CharField(max_length=300)
    seeker_id = models.UUIDField()

    objects: ClassVar[models.Manager["Person"]] = models.Manager()

    class Meta:
        db_table = "journey_person"
        managed = False

    def __str__(self) -> str:
        return self.full_name


class Claim(models.Model):
    """Something that a person told the seeker."""

    id = models.UUIDField(primary_key=True)
    text = models.TextField()
    said_at = models.DateTimeField()
    person = models.ForeignKey(Person, on_delete=models.DO_NOTHING)
    seeker_id = models.UUIDField()

    objects: ClassVar[models.Manager["Claim"]] = models.Manager()

    class Meta:
        db_table = "journey_claim"
        managed = False

    def __str__(self) -> str:
        return self.text
