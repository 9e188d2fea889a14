"""The addresses of the talk on a phone."""

from django.urls import path

from askwell.live import practice, views

urlpatterns = [
    path("talks/<uuid:pk>/live", views.live, name="live"),
    path("talks/<uuid:pk>/live-worker.js", views.live_worker, name="live_worker"),
    path("talks/<uuid:pk>/practice", practice.practice, name="practice"),
    path("api/lines/<uuid:pk>", views.line, name="line"),
    path("api/talks/<uuid:pk>", views.live_talk, name="live_talk"),
]
