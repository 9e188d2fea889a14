"""The addresses of people, imports, organisations, circles and asks."""

from django.contrib.auth.decorators import login_not_required
from django.urls import path
from django.views.decorators.csrf import csrf_exempt

from askwell.web.late import LateViews

welcome = LateViews("askwell.journey.people.views.welcome")
one_line = LateViews("askwell.journey.people.views.one_line")
people = LateViews("askwell.journey.people.views.people")
referrals = LateViews("askwell.journey.people.views.referrals")
asks = LateViews("askwell.journey.people.views.asks")
ask_answers = LateViews("askwell.journey.people.views.ask_answers")
friend_pages = LateViews("askwell.journey.people.views.friend_pages")
friends = LateViews("askwell.journey.people.views.friends")
walk = LateViews("askwell.journey.people.views.walk")
imports = LateViews("askwell.journey.people.views.imports")
sheets = LateViews("askwell.journey.people.views.sheets")
organisations = LateViews("askwell.journey.people.views.organisations")
duplicates = LateViews("askwell.journey.people.views.duplicates")
cards = LateViews("askwell.journey.people.views.cards")
business_cards = LateViews("askwell.journey.people.views.business_cards")
past_contacts = LateViews("askwell.journey.people.views.past_contacts")
own_card = LateViews("askwell.journey.people.views.own_card")
circles = LateViews("askwell.journey.people.views.circles")
circle_words = LateViews("askwell.journey.people.views.circle_words")

urlpatterns = [
    path("welcome/first", welcome.welcome_first, name="welcome_first"),
    path("people/add", one_line.person_add, name="person_add"),
    path("people/new", people.person_new, name="person_new"),
    path("people/cards", cards.people_cards, name="people_cards"),
    path("people/duplicates", duplicates.duplicates, name="duplicates"),
    path("people/duplicates/<uuid:first>/<uuid:second>", duplicates.duplicate, name="duplicate"),
    path("people/duplicates/<uuid:first>/<uuid:second>/undo", duplicates.two_undo, name="two_undo"),
    path("people/merges/<uuid:pk>/undo", duplicates.merge_undo, name="merge_undo"),
    path("people/<uuid:pk>/edit", people.person_edit, name="person_edit"),
    path("people/<uuid:pk>/card.vcf", people.person_card, name="person_card"),
    path("people/<uuid:pk>/before", past_contacts.past_contacts, name="past_contacts"),
    path("people/<uuid:pk>/ask", asks.ask, name="ask"),
    path("people/<uuid:pk>/referral", referrals.referral_new, name="referral_new"),
    path("people/<uuid:pk>/word", referrals.their_word, name="their_word"),
    path("business-cards", business_cards.business_cards, name="business_cards"),
    path("business-cards/mine", own_card.my_card, name="my_card"),
    path("business-cards/mine.vcf", own_card.my_card_file, name="my_card_file"),
    path("business-cards/<uuid:pk>", business_cards.business_card, name="business_card"),
    path(
        "business-cards/<uuid:pk>/picture", business_cards.business_card_picture, name="business_card_picture"
    ),
    path("business-cards/<uuid:pk>/undo", business_cards.business_card_undo, name="business_card_undo"),
    path("business-cards/<uuid:pk>/drop", business_cards.business_card_drop, name="business_card_drop"),
    path("asks", asks.asks, name="asks"),
    path("asks/walk/<slug:stop>", walk.walk, name="walk"),
    path("asks/<uuid:pk>/answer", ask_answers.ask_answer, name="ask_answer"),
    path("asks/<uuid:pk>/undo", asks.ask_undo, name="ask_undo"),
    path("asks/<uuid:pk>/page", friend_pages.friend_page, name="friend_page"),
    # Its secret is all that a friend brings: there is no session that another page could ride on.
    path("k/<str:secret>", login_not_required(csrf_exempt(friends.friend)), name="friend"),
    path("import", imports.choose_file, name="import"),
    path("import/<uuid:pk>", imports.import_preview, name="import_preview"),
    path("import/<uuid:pk>/columns", sheets.import_columns, name="import_columns"),
    path("organisations", organisations.organisations, name="organisations"),
    path("organisations/<uuid:pk>", organisations.organisation, name="organisation"),
    path("organisations/<uuid:pk>/same", organisations.organisation_same, name="organisation_same"),
    path("organisations/merges/<uuid:pk>/undo", organisations.organisation_two, name="organisation_two"),
    path("circles", circles.circles, name="circles"),
    path("circles/<uuid:pk>", circles.circle, name="circle"),
    path("circles/<uuid:pk>/words", circle_words.circle_words, name="circle_words"),
]
