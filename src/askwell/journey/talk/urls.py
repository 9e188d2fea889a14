"""The addresses of the talks, their notes, what is brought in from elsewhere, and the resume."""

from django.urls import path

from askwell.web.late import LateViews

views = LateViews("askwell.journey.talk.views")
resumes = LateViews("askwell.journey.talk.resumes.views")
transcripts = LateViews("askwell.journey.talk.transcripts.views")
pictures = LateViews("askwell.journey.talk.pictures.views")

urlpatterns = [
    path("talks", views.talks, name="talks"),
    path("talks/<uuid:pk>", views.talk, name="talk"),
    path("talks/<uuid:pk>/start", views.talk_start, name="talk_start"),
    path("talks/<uuid:pk>/end", views.talk_end, name="talk_end"),
    path("talks/<uuid:pk>/times", views.talk_times, name="talk_times"),
    path("talks/<uuid:pk>/notes", views.talk_note, name="talk_note"),
    path("talks/<uuid:pk>/notes/<uuid:line>", views.talk_change, name="talk_change"),
    path("talks/<uuid:pk>/notes/<uuid:line>/back/<int:count>", views.talk_notes_back, name="talk_notes_back"),
    path("talks/<uuid:pk>/wrap-up", views.talk_wrap_up, name="talk_wrap_up"),
    path("talks/<uuid:pk>/resume", resumes.resume_shown, name="resume_shown"),
    path("talks/<uuid:pk>/transcript", transcripts.transcript_new, name="transcript_new"),
    path("transcripts/<uuid:pk>", transcripts.transcript, name="transcript"),
    path("transcripts/<uuid:pk>/file", transcripts.transcript_file, name="transcript_file"),
    path("transcripts/<uuid:pk>/delete", transcripts.transcript_delete, name="transcript_delete"),
    path("talks/<uuid:pk>/picture", pictures.picture_new, name="picture_new"),
    path("pictures/<uuid:pk>", pictures.picture_file, name="picture"),
    path("pictures/<uuid:pk>/read", pictures.picture_read, name="picture_read"),
    path("pictures/<uuid:pk>/delete", pictures.picture_delete, name="picture_delete"),
    path("resumes", resumes.resumes, name="resumes"),
    path("resumes/new", resumes.resume_new, name="resume_new"),
    path("resumes/<uuid:pk>", resumes.resume, name="resume"),
    path("resumes/<uuid:pk>/file", resumes.resume_file, name="resume_file"),
    path("resumes/<uuid:pk>/delete", resumes.resume_delete, name="resume_delete"),
]
