# Askwell needs Python 3.11 or newer, make and pip; each target does the rest by itself.
PYTHON ?= python3
UV := .uv/bin/uv
RUN := .venv/bin
export UV_NO_PROGRESS := 1
export UV_PYTHON_DOWNLOADS := never
export UV_PYTHON := $(PYTHON)

# Three workers keep two cores busy while browsers and servers are waited for.
WORKERS := -n 3 --dist worksteal
# How long `make fuzz` feeds each reader.
SECONDS ?= 60
# What was compiled once is kept: a machine that forbids it would compile Django anew in each of a hundred starts.
export PYTHONDONTWRITEBYTECODE :=

.PHONY: run demo scan test suite check bench soak fuzz weights shots clean

run: .venv/ready
	@$(RUN)/askwell serve

demo: .venv/ready
	@$(RUN)/askwell demo

# What reads printed words on business cards (0.3 GB): taken once, and kept from then on.
scan: .venv/ready
	@$(UV) sync --quiet --locked --no-dev --extra pdf --extra scan
	@touch .venv/scan

# Types need one core alone: they are looked through beside the tests.
test: .venv/ready-dev
	@$(MAKE) --no-print-directory --jobs 2 check suite

suite: .venv/ready-dev
	$(RUN)/python -m pytest $(WORKERS) -m "not soak"
	ASKWELL_TEST_DATABASE=postgresql $(RUN)/python -m pytest $(WORKERS) -m "rows and not browser and not corpora and not soak" \
	  $(patsubst %,--ignore=tests/%,browser formats method naming)

check: .venv/ready-dev
	$(RUN)/ruff check
	$(RUN)/ruff format --check
	$(RUN)/djade --check --target-version 5.2 $$(git ls-files '*.html')
	$(RUN)/djhtml --check --tabwidth 2 $$(git ls-files '*.html')
	$(RUN)/mypy
	$(RUN)/lint-imports --no-cache

bench: .venv/ready-dev
	$(RUN)/python -m benches.letters
	$(RUN)/python -m benches.lengths
	$(RUN)/python -m benches.planner
	$(RUN)/python -m benches.replanning
	$(RUN)/python -m benches.findings
	$(RUN)/python -m benches.imports
	$(RUN)/python -m benches.whom
	$(RUN)/python -m benches.archive
	$(RUN)/python -m benches.cards
	$(RUN)/python -m benches

soak: .venv/ready-dev
	$(RUN)/python -m benches.lengths
	$(RUN)/python -m pytest -m soak -s
	ASKWELL_EXAMPLES=soak $(RUN)/python -m pytest -n 2 --dist worksteal tests/method tests/formats tests/desk/data \
	  tests/journey/people/test_any_order.py tests/journey/people/test_merging.py tests/journey/people/test_undoing.py

fuzz: .venv/ready-dev
	@$(UV) sync --quiet --locked --all-extras --all-groups
	$(RUN)/python -m benches.fuzz --seconds $(SECONDS)

# Learns the weights of words anew from what people judged (learning/), and says how well they reach a writer held out.
weights: .venv/ready-dev
	@$(UV) sync --quiet --locked --all-extras --all-groups
	$(RUN)/python -m learning
	$(RUN)/python -m learning held-out

shots: .venv/ready-dev
	$(RUN)/python docs/shots.py

clean:
	rm -rf .venv .uv build dist

$(UV):
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --target .uv 'uv>=0.9,<1'

.venv/ready: $(UV) pyproject.toml uv.lock
	@$(UV) sync --quiet --locked --no-dev --extra pdf $(if $(wildcard .venv/scan),--extra scan)
	@touch $@

.venv/ready-dev: $(UV) pyproject.toml uv.lock
	@$(UV) sync --quiet --locked --all-extras --all-groups --no-group fuzz --no-group learn
	@touch $@ .venv/ready
