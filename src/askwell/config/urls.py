"""Every address of Askwell, stage by stage in the order of the journey."""

from django.urls import URLPattern, URLResolver, include, path

_PLACES = [
    "askwell.accounts.urls",
    "askwell.journey.purpose.urls",
    "askwell.journey.people.urls",
    "askwell.journey.outreach.urls",
    "askwell.journey.agreement.urls",
    "askwell.journey.preparation.urls",
    "askwell.journey.talk.urls",
    "askwell.journey.followup.urls",
    "askwell.journey.findings.urls",
    "askwell.desk.today.urls",
    "askwell.desk.whom.urls",
    "askwell.desk.people.urls",
    "askwell.desk.one_person.urls",
    "askwell.desk.report.urls",
    "askwell.desk.sheet.urls",
    "askwell.desk.questions.urls",
    "askwell.desk.search.urls",
    "askwell.desk.data.urls",
    "askwell.desk.mailing.urls",
    "askwell.desk.feed.urls",
    "askwell.desk.digest.urls",
    "askwell.desk.by_post.urls",
    "askwell.live.urls",
]

urlpatterns: list[URLPattern | URLResolver] = [path("", include(place)) for place in _PLACES]
