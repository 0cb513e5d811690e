"""What all verbs share: errors as one line and an exit code, and common options."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import Any, NoReturn

import click

from tcpmodel.language.errors import SpecError
from tcpmodel.machine import memory
from tcpmodel.machine.signals import heard
from tcpmodel.observe import LadderError
from tcpmodel.show.plain import say
from tcpmodel.show.render import NoDot
from tcpmodel.verdict.trace import Disagreement

USAGE, INTERNAL, BROKEN, UNKNOWN = 2, 4, 1, 3


class Questions(click.Group):
    """Turns every error into one clear line on stderr and an exit code."""

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        """Answers the command line and ends the process with its exit code: 3 after a signal."""
        code: Any = 0
        try:
            code = super().main(*args, **extra | {"standalone_mode": False}) or 0
        except SystemExit as end:
            code = end.code
        except click.exceptions.NoArgsIsHelpError as error:
            error.show()
            code = error.exit_code
        except click.ClickException as error:
            code = _told(error.format_message(), USAGE)
        except (click.Abort, KeyboardInterrupt):
            code = UNKNOWN
        if heard():
            code = _told("interrupted", UNKNOWN)
        sys.exit(code)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (click.exceptions.Exit, click.Abort):
            raise
        except click.ClickException as error:
            _fail(error.format_message(), USAGE)
        except (SpecError, LadderError, NoDot) as error:
            _fail(str(error), USAGE)
        except Disagreement as error:
            _fail(f"internal error: {error}", INTERNAL)
        except BrokenPipeError:
            sys.stderr.close()
            sys.exit(0)
        except OSError as error:
            if memory.ran_out(error):
                _fail(f"UNKNOWN: {memory.shortage()}", UNKNOWN)
            _fail(f"{error.filename or 'output'}: {error.strerror or error}", USAGE)
        except KeyboardInterrupt:
            sys.exit(UNKNOWN if heard() else _told("interrupted", UNKNOWN))
        except Exception as error:  # the user did not cause it and sees no stack
            if memory.ran_out(error):
                _fail(f"UNKNOWN: {memory.shortage()}", UNKNOWN)
            _fail(f"internal error: {type(error).__name__}: {error}", INTERNAL)


def _fail(line: str, code: int) -> NoReturn:
    sys.exit(UNKNOWN if heard() else _told(line, code))  # after a signal, the signal may be the cause


def _told(line: str, code: int) -> int:
    """Prints one line on stderr that says why; the code."""
    with suppress(OSError):  # if nobody reads the line, the code says enough
        say(f"tcpmodel: {' '.join(line.split())}", err=True)
    return code


variant_option = click.option("--variant", "variants", multiple=True, metavar="NAME",
                              help="An amendment of the specification, a profile, or a flaw; repeatable: they apply in "
                                   "the order given.")
json_option = click.option("--json", "as_json", is_flag=True, help="Machine-readable output.")
