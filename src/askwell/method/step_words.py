"""Every sentence about a next step, by situation; where it matters what came before, by situation and variant."""

# In the place of a phrase, of somebody whom the seeker does not want to ask now.
PASSED_OVER = "Passed over"

# Key: situation or situation.variant. Value: the phrase in the list of people, and why, on Today and the card.
# {name} is how one says it, {day} "Monday", {on_day} "on Monday", {days} "Eight days", {time} "today at 2:00 pm".
SENTENCES = {
    "running": ("Talking now", "You are in the talk. You agreed on {minutes}."),
    "soon": ("Talk {time}", "{about}"),
    "unclear": (
        "Did you talk?",
        "You agreed to talk {time}. Write down how it went, or choose another time.",
    ),
    "unsure": (
        "Did it go out?",
        "Your note to {name} may have gone out {on_day}, or not. Look into your Sent folder, then say which.",
    ),
    "thank": ("Thank {name}", "You talked {on_day}. A short note is drafted, for you to make your own."),
    "thank.late": (
        "Thank {name}",
        "You talked {on_day}. A thank-you is welcome at any time. A short note is drafted, for you to make your own.",
    ),
    "unread": (
        "Read what came",
        "{name} wrote {on_day}, and it waits to be read. Nothing else is asked before.",
    ),
    "unread.report": (
        "Read what came",
        "A note to {name} may not have arrived. The report of {day} waits to be read.",
    ),
    "reply.yes": ("Choose a time", "{name} said yes {on_day}. Agree on a time."),
    "reply.time": ("Choose a time", "You two will talk. Agree on a time."),
    "reply.found_work": (
        "Tell {name}",
        "{name} was willing to talk, and since then you found work. A kind line says so. You may still talk, or call it off.",
    ),
    "reply.stop": (
        "Tell {name}",
        "{name} was willing to talk, and since then you stopped here. A kind line says so. You may still talk, or call it off.",
    ),
    "reply.off.found_work": (
        "Tell {name}",
        "Your talk with {name} did not take place, and you found work. A kind line says so, and needs no new time.",
    ),
    "reply.off.stop": (
        "Tell {name}",
        "Your talk with {name} did not take place, and you stopped here. A kind line says so, and needs no new time.",
    ),
    "reply.mine.ended": (
        "Let {name} know",
        "You called the talk off {on_day}. A kind line is enough, and needs no new time.",
    ),
    "reply.i_missed.ended": (
        "Say sorry",
        "You could not be there {on_day}. A few honest words are enough, and need no new time.",
    ),
    "reply.moved": ("Tell {name} the new time", "You talk {time} now, and {name} does not know yet."),
    "reply.moving.yes": ("Choose the new time", "{name} wrote about another time {on_day}. Choose it."),
    "waiting.moving": (
        "Waiting for a time since {day}",
        "You asked {name} for another time {on_day}. The talk {time} no longer counts.",
    ),
    "waiting.moving.yes": (
        "Waiting since {day}",
        "{name} has had your answer about the new time since {day}.",
    ),
    "nudge.moving": (
        "Ask for a time once more",
        "{days} since you asked {name} for another time. One kind line, and then let it rest.",
    ),
    "nudge.moving.yes": (
        "Ask for a time once more",
        "{days} since your answer. {name} was willing, so one kind line about a time is welcome.",
    ),
    "reply.mine": (
        "Let {name} know",
        "You called the talk off {on_day}. A kind line, and another time if you like.",
    ),
    "reply.theirs": (
        "A kind line",
        "{name} had to call the talk off {on_day}. A kind line keeps the door open.",
    ),
    "reply.i_missed": ("Say sorry", "You could not be there {on_day}. A few honest words, and another time."),
    "reply.they_missed": ("A kind line", "You two did not meet {on_day}. It happens; offer another time."),
    "reply.question": ("Reply to {name}", "{name} asked you something {on_day}."),
    "reply.another_name": (
        "Thank for the name",
        "{name} gave you another name {on_day}. A word of thanks is enough.",
    ),
    "debrief": ("Sort your notes", "You talked {on_day}. Two minutes, and you can skip anything."),
    "promise": ("A promise to keep", "You promised {on_day}: {promise}"),
    "promise.late": ("A promise to keep", "The day you named was {ago}: {promise}"),
    "write": ("Write to {name}", "You chose {name} {on_day}. {note}"),
    "write.sent": ("Write to {name}", "{referrer} gave you this name. {note}"),
    "write.introduced": (
        "Ask {referrer} to introduce you",
        "{referrer} offered to introduce you. A note that asks for it is drafted.",
    ),
    "again": ("Write once more", "{name} has rested since {day}. Write once more, or let it be."),
    "again.not_now": (
        "Write once more",
        "{name} said “not now” {on_day}, and that time has passed. You may ask once more.",
    ),
    "again.bounced": (
        "Look at the address",
        "Your note did not arrive {on_day}. Look at the address, then write again.",
    ),
    "prepare": ("Prepare, talk {day}", "You talk {time}. Choose what to ask in {minutes}."),
    "nudge": ("One follow-up", "{days} since your note. One kind follow-up, then let it rest."),
    "nudge.second": ("A last follow-up", "{days} since your follow-up. One last line, then let it rest."),
    "nudge.answered": (
        "Ask for a time",
        "{days} since your answer. {name} was willing, so one kind line about a time is welcome.",
    ),
    "word": ("{referrer} asks first", "{referrer} asks {name} first. Wait for that word; then you write."),
    "elsewhere": (
        "In “{campaign}”",
        "You are in touch with {name} in “{campaign}”. That comes first, so nothing is asked here.",
    ),
    "waiting": ("Waiting since {day}", "{name} has had your note since {day}."),
    "leaving": (
        "Your note leaves {time}",
        "It stands in the outbox and leaves {time}. You can call it back until then.",
    ),
    "waiting.introduced": (
        "{referrer} introduces you",
        "{referrer} has had your note since {day}, and makes the first contact with {name}.",
    ),
    "waiting.away": ("Away until {until}", "{name} is away until {until}. Nothing for you to do."),
    "waiting.answered": ("Waiting since {day}", "{name} has had your answer since {day}."),
    "ahead": ("Talk {time}", "You talk {time}. Nothing for you to do until then."),
    "resting": ("Resting until {until}", "{name} rests until {until}. Nothing for you to do."),
    "closed": ("Let go", "You let this rest. You can write again whenever there is a good reason."),
    "closed.declined": ("Said no", "{name} said no {on_day}. That is all right, and nothing more is asked."),
    "closed.another_name": (
        "Gave another name",
        "{name} gave you another name {on_day}. That was a great help.",
    ),
    "never": ("Not to be written to", "{name} asked not to be written to again. Askwell drafts nothing."),
    "give": ("Give something back", "Tell {name} how it went, or send something worth reading."),
    "give.idea": ("Give something back", "You thought of this: {idea}"),
    "done": (
        "All done",
        "You talked, thanked and gave something back. News of how it goes is always welcome.",
    ),
    "known": ("In your address book", "You can write to {name}, or ask for names."),
    "known.close": (
        "In your address book",
        "Most talks start with family and friends: they know people whom you do not. You can ask {name} for a talk too.",
    ),
}

# Verb on Today, headline on the person's page, minutes that it takes; by situation, or by situation and variant.
DOING = {
    "running": ("Talk", "you are talking with {name}", 0),
    "soon": ("Talk", "talk with {name}", 0),
    "unclear": ("Note", "how was the talk with {name}?", 2),
    "unsure": ("Look", "did your note to {name} go out?", 1),
    "thank": ("Thank", "thank {name} while it is fresh", 3),
    "thank.late": ("Thank", "thank {name}", 3),
    "unread": ("Read", "read what {name} wrote", 1),
    "unread.report": ("Read", "read what became of your note to {name}", 1),
    "reply": ("Reply", "reply to {name}", 2),
    "debrief": ("Sort", "sort what {name} said", 2),
    "promise": ("Give", "keep your promise to {name}", 2),
    "write": ("Write", "write to {name}", 5),
    "write.introduced": ("Write", "ask {referrer} to introduce you to {name}", 3),
    "again": ("Write", "write to {name} once more, if you like", 5),
    "prepare": ("Prepare", "prepare for {name}", 10),
    "nudge": ("Nudge", "one kind follow-up to {name}", 2),
    "reply.moved": ("Tell", "tell {name} the new time", 2),
    "reply.found_work": ("Tell", "tell {name} that you found work", 3),
    "reply.stop": ("Tell", "tell {name} that you stopped here", 3),
    "reply.off.found_work": ("Tell", "tell {name} that you found work", 3),
    "reply.off.stop": ("Tell", "tell {name} that you stopped here", 3),
    "reply.moving.yes": ("Choose", "choose the new time with {name}", 2),
    "nudge.moving": ("Write", "ask {name} for a time once more", 2),
    "nudge.moving.yes": ("Write", "ask {name} for a time once more", 2),
    "word": ("Wait", "wait for {referrer}’s word", 0),
    "elsewhere": ("Wait", "nothing for you to do here", 0),
    "leaving": ("Wait", "your note to {name} is on its way", 0),
    "waiting": ("Wait", "nothing for you to do", 0),
    "ahead": ("Talk", "your talk with {name}", 0),
    "resting": ("Rest", "let {name} rest", 0),
    "closed": ("Rest", "nothing more to ask of {name}", 0),
    "never": ("Rest", "leave {name} in peace", 0),
    "give": ("Give", "give something back to {name}", 5),
    "done": ("Done", "all done with {name}", 0),
    "known": ("Ask", "would you like to talk with {name}?", 3),
    "known.close": ("Ask", "ask {name} for names", 3),
}
