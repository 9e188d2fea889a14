"""The addresses of thanks, promises and giving back."""

from django.urls import path

from askwell.web.late import LateViews

thanks = LateViews("askwell.journey.followup.thanks.views")
card_too = LateViews("askwell.journey.followup.thanks.card_too")
giving = LateViews("askwell.journey.followup.giving.views")
views = LateViews("askwell.journey.followup.views")

urlpatterns = [
    path("talks/<uuid:pk>/thank", thanks.thank, name="thank"),
    path("talks/<uuid:pk>/thank/card", card_too.thank_card, name="thank_card"),
    path("give", views.give, name="give"),
    path("promises/<uuid:pk>/kept", views.promise_kept, name="promise_kept"),
    path("people/<uuid:pk>/promise", views.promise_new, name="promise_new"),
    path("people/<uuid:pk>/give", views.give_new, name="give_new"),
    path("give/chance", giving.give_chance, name="give_chance"),
    path("give/<uuid:pk>/introduction", giving.give_introduction, name="give_introduction"),
    path("give/<uuid:pk>/done", views.give_done, name="give_done"),
]
