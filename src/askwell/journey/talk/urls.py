"""The addresses of the talks and their notes."""

from django.urls import path

from askwell.journey.talk import views

urlpatterns = [
    path("talks", views.talks, name="talks"),
    path("talks/<uuid:pk>", views.talk, name="talk"),
    path("talks/<uuid:pk>/start", views.talk_start, name="talk_start"),
    path("talks/<uuid:pk>/end", views.talk_end, name="talk_end"),
    path("talks/<uuid:pk>/times", views.talk_times, name="talk_times"),
    path("talks/<uuid:pk>/notes", views.talk_note, name="talk_note"),
    path("talks/<uuid:pk>/notes/<uuid:line>", views.talk_change, name="talk_change"),
    path("talks/<uuid:pk>/wrap-up", views.talk_wrap_up, name="talk_wrap_up"),
]
