"""``python -m learning``: learn the tables and write them; ``python -m learning held-out``: how well they reach a writer held out."""

import sys
from pathlib import Path

from learning import answers, contradicting, held_out, job_asks, purposes, sides
from learning.fitting import fit, written

METHOD = Path(__file__).parents[1] / "src" / "askwell" / "method"
TABLES = {
    METHOD / "etiquette" / "data" / "en" / "weights" / f"{job_asks.ASKS}.tsv": job_asks,
    METHOD / "replies" / "data" / "kinds.tsv": answers,
    METHOD / "guesses" / "data" / "purposes.tsv": purposes,
    METHOD / "guesses" / "data" / "sides.tsv": sides,
}
CONTRADICTING = METHOD / "things" / "data" / "contradicting.tsv"


def write_tables() -> None:
    """Learn every table from all examples, and write it where Askwell reads it."""
    for path, taught in TABLES.items():
        path.parent.mkdir(exist_ok=True)
        weights = fit(list(taught.examples()), taught.PENALTY, least=taught.LEAST)
        path.write_text(written(weights), encoding="utf-8")
        print(f"{path.name}: {len(weights.rows)} pieces")
    signs = contradicting.fit(contradicting.examples())
    CONTRADICTING.write_text(contradicting.written(signs), encoding="utf-8")
    print(f"{CONTRADICTING.name}: {len(signs)} signs")


if __name__ == "__main__":
    if sys.argv[1:] == ["held-out"]:
        held_out.show()
    else:
        write_tables()
