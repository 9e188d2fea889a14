"""The four answers: what I conclude, who said what, who disagrees, what nobody was asked."""
