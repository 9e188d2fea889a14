"""Properties that only Askwell writes, for what a card has no field for."""

CONNECTED_ON = "X-ASKWELL-CONNECTED-ON"
# The profile that stands in as a web page, too.
PROFILE = "X-ASKWELL-PROFILE"
# N holds a name that is not taken apart.
WHOLE_NAME = "X-ASKWELL-WHOLE-NAME"
# A column of another file, by its name.
FIELD = "X-ASKWELL-FIELD"
