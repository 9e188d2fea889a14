"""The two minutes after a talk: lines sorted into the purposes, names, promises, leads, one sentence."""
