"""5 Know what to ask: the questions, the plan for one talk, the prep sheet."""
