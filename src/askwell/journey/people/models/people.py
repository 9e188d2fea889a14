"""People, how to reach them, and how I know them."""

from typing import ClassVar

from django.db import models

from askwell.journey.people.models.organisations import Organisation
from askwell.journey.rows import Row
from askwell.journey.searching.text import SearchTextField


class Circle(Row):
    """How I know people: family, friends, classmates and so on."""

    name = models.CharField(max_length=80)
    key = models.CharField(max_length=80, editable=False)

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["seeker", "key"], name="one_circle_per_key")]
        ordering: ClassVar = ["name"]

    def __str__(self) -> str:
        return self.name


class Person(Row):
    """Anyone worth asking.

    ``found_at`` is the moment the seeker chose this person for a talk; it is empty for those who only came in
    with an address book or who only give names.
    """

    full_name = models.CharField(max_length=300)
    sort_key = models.CharField(max_length=300, editable=False, help_text="The folded name, for order")
    other_names = models.TextField(blank=True, help_text="What else this person is called, one name a line")
    title = models.CharField(max_length=300, blank=True, help_text="What this person does, as people say it")
    organisation = models.ForeignKey(
        Organisation, null=True, blank=True, on_delete=models.SET_NULL, related_name="people"
    )
    relation = models.CharField(
        max_length=120, blank=True, help_text="What this person is to me: aunt, old boss"
    )
    profile_key = models.CharField(max_length=300, blank=True, help_text="LinkedIn profile address, folded")
    time_zone = models.CharField(max_length=64, blank=True)
    note = models.TextField(blank=True)
    postal_address = models.TextField(blank=True)
    source = models.CharField(max_length=300, blank=True, help_text="How this person came in, in words")
    brought_by = models.ForeignKey(
        "Import", null=True, blank=True, on_delete=models.SET_NULL, related_name="people", editable=False
    )
    circles = models.ManyToManyField(Circle, through="CircleMember", related_name="people")
    found_at = models.DateTimeField(null=True, blank=True)
    resting_until = models.DateField(null=True, blank=True, help_text="Let this person rest until then")
    never_ask_at = models.DateTimeField(null=True, blank=True, help_text="Asked not to be written to again")
    search_text = SearchTextField()

    searched_through: ClassVar = ("organisation",)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["seeker", "sort_key", "id"], name="people_by_name"),
            models.Index(fields=["seeker", "found_at", "sort_key", "id"], name="people_found_by_name"),
            models.Index(fields=["seeker", "profile_key"], name="people_by_profile"),
        ]
        ordering: ClassVar = ["sort_key", "id"]

    def __str__(self) -> str:
        return self.full_name

    def search_parts(self) -> list[str]:
        """Return what this person can be found by, names first."""
        place = self.organisation.name if self.organisation else ""
        return [
            self.full_name,
            self.other_names,
            self.title,
            place,
            self.relation,
            self.profile_key,
            self.note,
            self.postal_address,
        ]


class CircleMember(Row):
    """A person's place in a circle."""

    circle = models.ForeignKey(Circle, on_delete=models.CASCADE, related_name="members")
    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="memberships")

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "circle", "person"], name="one_membership_per_circle")
        ]


class ContactPoint(Row):
    """One way to reach a person. ``key`` is the value made comparable (E.164, lower-case address)."""

    class Kind(models.TextChoices):
        """What sort of address it is."""

        EMAIL = "email", "Email"
        PHONE = "phone", "Phone"
        URL = "url", "Web page"

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="contact_points")
    kind = models.CharField(max_length=10, choices=Kind.choices)
    value = models.CharField(max_length=500)
    key = models.CharField(max_length=500, editable=False)
    label = models.CharField(max_length=60, blank=True)
    position = models.PositiveSmallIntegerField(default=0, help_text="0 is the one to use first")
    failed_at = models.DateTimeField(null=True, blank=True, help_text="When a letter to it came back")
    search_text = SearchTextField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["seeker", "person", "kind", "key"], name="one_point_per_key")
        ]
        indexes: ClassVar = [models.Index(fields=["seeker", "kind", "key"], name="points_by_key")]
        ordering: ClassVar = ["kind", "position", "id"]

    def __str__(self) -> str:
        return self.value

    def search_parts(self) -> list[str]:
        """Return what the person can be found by through this address."""
        return [self.value]
