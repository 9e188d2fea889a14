"""Times that I offer: chosen, held so that none is offered twice, put into a letter, taken or let go."""
