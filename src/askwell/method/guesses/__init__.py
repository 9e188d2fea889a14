"""What a note line probably means: purpose, topic, stance, names, promises, dates and facts, by rules that say why."""
