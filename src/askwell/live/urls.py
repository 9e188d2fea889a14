"""The addresses of the talk on a phone."""

from django.urls import path

from askwell.live import phone, views
from askwell.web.late import LateViews

practice = LateViews("askwell.live.practice")

urlpatterns = [
    path("talks/<uuid:pk>/live", views.live, name="live"),
    path("talks/<uuid:pk>/live-worker.js", views.live_worker, name="live_worker"),
    path("talks/<uuid:pk>/practice", practice.practice, name="practice"),
    path("talks/<uuid:pk>/live/done", phone.live_done, name="live_done"),
    path("talks/<uuid:pk>/phone", phone.live_phone, name="live_phone"),
    path("phone/<str:words>", phone.live_pass, name="live_pass"),
    path("api/lines/<uuid:pk>", views.line, name="line"),
    path("api/pictures/<uuid:pk>", views.picture, name="live_picture"),
    path("api/talks/<uuid:pk>", views.live_talk, name="live_talk"),
]
