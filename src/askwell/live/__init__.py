"""The talk on a phone: the page that keeps every line, and the address it sends them to."""
