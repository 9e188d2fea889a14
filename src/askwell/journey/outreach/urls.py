"""The addresses of letters and replies."""

from django.urls import path

from askwell.web.late import LateViews

write = LateViews("askwell.journey.outreach.views.write")
reply = LateViews("askwell.journey.outreach.views.reply")
outbox = LateViews("askwell.journey.outreach.views.outbox")
letters = LateViews("askwell.journey.outreach.views.letters")

urlpatterns = [
    path("people/<uuid:pk>/write", write.write, name="write"),
    path("people/<uuid:pk>/write/check", write.write_check, name="write_check"),
    path("people/<uuid:pk>/reply", reply.reply, name="reply"),
    path("people/<uuid:pk>/never", reply.never_taken_back, name="never_taken_back"),
    path("came-back", reply.came_back, name="came_back"),
    path("letters/<uuid:pk>.eml", letters.letter_eml, name="letter_eml"),
    path("letters/<uuid:pk>/sent", letters.letter_sent, name="letter_sent"),
    path("outbox", outbox.outbox_page, name="outbox"),
    path("outbox/<uuid:pk>", outbox.outbox_settle, name="outbox_settle"),
]
