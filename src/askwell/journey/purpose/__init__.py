"""1 Why I set out: what I am curious about, which of the four purposes, who I am."""
