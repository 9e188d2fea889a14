"""Words from elsewhere about a talk: a recording's transcript, notes from another program."""
