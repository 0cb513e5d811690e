# Two commands for a fresh machine: `make verify` and `make test`. All else builds on the environment in .venv.
PYTHON ?= $(shell command -v python3.11 || command -v python3)
BIN := .venv/bin
WORKERS ?= 2
# The packages of .venv, one version of each with the hashes of its files; `make LOCK= ...` does without (no wheel for
# your platform), and so does a Python that the lock has no files for. pip itself is the one that came with Python.
LOCK ?= locks/all.txt
LOCKED := 3.11 3.12 3.13 3.14
# What a version of a dependency must pass: each package that we import is used, in some three minutes.
TRIED := $(patsubst %,tests/test_%.py,compiled smt llvm lint show cli laws)
# First line of every recipe that lays an environment.
define python
	@test -n "$(PYTHON)" || { echo "make: no python3 found: install Python 3.11 or newer"; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "make: $(PYTHON) is older than 3.11; say make PYTHON=/path/to/python3.11"; exit 2; }
endef
FIGURES := $(shell ls -v specs/figures/*.ladder)

.PHONY: verify test lint diagrams requirements setup dot spin bench cross-check oldest newest audit sbom lock mutate engine-mutants torture kernel clean

verify: setup dot
	$(BIN)/tcpmodel check
	$(BIN)/tcpmodel ladder --quiet $(FIGURES)

# Compiled Python is kept, even where PYTHONDONTWRITEBYTECODE wants none beside the sources: the tests begin hundreds of commands.
test: export PYTHONDONTWRITEBYTECODE :=
test: export PYTHONPYCACHEPREFIX := $(CURDIR)/build/pycache
test: setup dot spin
	$(BIN)/pytest -n $(WORKERS) --dist loadfile -q

lint: setup
	$(BIN)/ruff check tcpmodel specs tests
	$(BIN)/mypy

diagrams: setup dot
	$(BIN)/tcpmodel draw all --out diagrams --format svg

# The page in docs/ that accounts for every requirement of the RFC.
requirements: setup
	@mkdir -p build
	$(BIN)/tcpmodel requirements --markdown > build/requirements.md
	@mv build/requirements.md docs/requirements.md

bench: setup spin
	@LOCKED="$(LOCKED)" .ci/install $(BIN)/python "$(LOCK:%all.txt=%bench.txt)" '.[bench]'
	$(BIN)/python -m tests.bench

# What is exhaustive, and the tests of random examples with twenty times as many.
cross-check: setup spin oldest newest audit
	$(BIN)/pytest -n $(WORKERS) -q -m long
	MANY=20 $(BIN)/pytest -n $(WORKERS) -q $(shell grep -l 'import many$$' tests/test_*.py)

# The bounds of pyproject.toml, each in an environment of its own: all lower bounds at once, and the newest that may be.
oldest:
	$(python)
	@if $(PYTHON) -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))'; then .ci/bounds $(PYTHON) $@ && \
	  build/$@/bin/pytest -n $(WORKERS) --dist loadfile -q $(TRIED); else \
	  echo "make: the oldest versions are not tried: they have wheels for Python 3.11, and $(PYTHON) is newer"; fi

newest:
	$(python)
	@.ci/bounds $(PYTHON) $@
	build/$@/bin/ruff check tcpmodel specs tests
	build/$@/bin/mypy
	build/$@/bin/pytest -n $(WORKERS) --dist loadfile -q $(TRIED)

# Known weaknesses of what is locked, by pip-audit; it asks an advisory service.
audit: build/tools/ready
	@build/tools/bin/python -m tests.audit

# A bill of materials of what is locked (CycloneDX).
sbom:
	$(python)
	@mkdir -p build
	@$(PYTHON) -m tests.locks sbom > build/sbom.json
	@echo "Written: build/sbom.json"

# The locks anew, with the newest versions that pyproject.toml allows. Where locks/tools.txt itself serves no more:
# `pip install uv` in an environment, and there `python -m tests.locks make`.
lock: build/tools/ready
	@build/tools/bin/python -m tests.locks make

build/tools/ready: locks/tools.txt .ci/install
	$(python)
	@$(PYTHON) -m venv --clear build/tools
	@.ci/install build/tools/bin/python locks/tools.txt
	@touch $@

mutate: setup
	$(BIN)/python -m tests.mutate

# All that can happen to a run, a file or a machine, for hours; `make torture TORTURE='signals --share 0.1'` for a part.
torture: setup
	$(BIN)/python -m tests.torture --jobs $(WORKERS) $(TORTURE)

# Mistakes in the engine, each in a copy of the work tree; the tests must notice all of them.
engine-mutants: setup
	$(BIN)/python -m tests.engine --jobs $(WORKERS)

# The search kernel's LLVM IR, from its C sources: for those who change them (apt-get install clang-16).
kernel: setup
	$(BIN)/python -m tests.kernel

setup: .venv/ready

# Laid anew when what is asked for changes, so that nothing of an older lock or of a setup that was stopped stays.
.venv/ready: pyproject.toml $(LOCK) .ci/install
	$(python)
	@rm -f $@
	@$(PYTHON) -m venv --clear .venv || { .ci/system-package python3-venv && $(PYTHON) -m venv --clear .venv; }
	@touch .venv/begun
	@LOCKED="$(LOCKED)" .ci/install $(BIN)/python "$(LOCK)" '.[test,lint]'
	@mv .venv/begun $@

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
