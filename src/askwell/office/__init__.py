"""What a career office may change in a folder of its own, without touching Askwell."""
