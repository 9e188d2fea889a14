"""One thing next and a short list, computed from facts whenever the page is opened."""
