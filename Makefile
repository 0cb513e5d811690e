# Two commands for a fresh machine: `make verify` and `make test`. All else builds on the environment in .venv.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
WORKERS ?= 2
FIGURES := $(shell ls -v specs/figures/*.ladder)

.PHONY: verify test lint diagrams setup dot spin bench cross-check mutate kernel clean

verify: setup dot
	$(BIN)/tcpmodel check
	$(BIN)/tcpmodel ladder --quiet $(FIGURES)

test: setup dot spin
	$(BIN)/pytest -n $(WORKERS) --dist loadgroup -q

lint: setup
	$(BIN)/ruff check tcpmodel specs tests
	$(BIN)/mypy

diagrams: setup dot
	$(BIN)/tcpmodel draw all --out diagrams --format svg

bench: setup spin
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[bench]'
	$(BIN)/python -m tests.bench

cross-check: setup spin
	$(BIN)/pytest -n $(WORKERS) -q -m long

mutate: setup
	$(BIN)/python -m tests.mutate

# The search kernel's LLVM IR, from its C sources: for those who change them (apt-get install clang-16).
kernel: setup
	$(BIN)/python -m tests.kernel

setup: .venv/ready

.venv/ready: pyproject.toml
	@test -n "$(PYTHON)" || { echo "make: no python3 found: install Python 3.11 or newer"; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "make: $(PYTHON) is older than 3.11; say make PYTHON=/path/to/python3.11"; exit 2; }
	@$(PYTHON) -m venv .venv || { .ci/system-package python3-venv && $(PYTHON) -m venv --clear .venv; }
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test,lint]'
	@touch $@

# Pictures want Graphviz's `dot`; everything else does without it.
dot:
	@command -v dot >/dev/null || .ci/system-package graphviz \
	  || echo "make: no dot program: DOT files are written, SVG and PNG are not (apt-get install graphviz)"

# SPIN, an established checker, explores the same scopes; it compiles what it explores. Without it those tests are skipped.
spin:
	@command -v gcc >/dev/null || .ci/system-package gcc libc6-dev \
	  || echo "make: no gcc: SPIN's answers are not compared (apt-get install gcc libc6-dev)"
	@command -v spin >/dev/null || .ci/system-package spin \
	  || echo "make: no spin: its answers are not compared (apt-get install spin)"

clean:
	rm -rf .venv .tcpmodel build *.egg-info .pytest_cache .mypy_cache .ruff_cache
