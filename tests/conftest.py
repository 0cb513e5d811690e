"""What all tests begin with: signals as they are in a terminal, however the tests were started, and who runs what."""

from __future__ import annotations

import signal

import pytest

from tests.spread import longest_first


def pytest_configure(config: pytest.Config) -> None:
    """A background job and ``nohup`` have signals ignored, and so would all commands that the tests begin."""
    for name, usual in (("SIGINT", signal.default_int_handler), ("SIGTERM", signal.SIG_DFL), ("SIGHUP", signal.SIG_DFL)):
        if hasattr(signal, name) and signal.getsignal(getattr(signal, name)) == signal.SIG_IGN:
            signal.signal(getattr(signal, name), usual)
    if hasattr(config.option, "loadscopereorder"):  # else pytest-xdist puts the files with the most tests first
        config.option.loadscopereorder = False


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Only where workers share the tests: who names files means that order."""
    if hasattr(config, "workerinput"):
        longest_first(items)
