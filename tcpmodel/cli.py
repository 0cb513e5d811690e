"""The command line: questions in, exit codes out; no logic of its own."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, NoReturn

import click

from tcpmodel import drawing, exploring, proving
from tcpmodel.check.explore import Limits
from tcpmodel.check.promela import promela
from tcpmodel.check.proof.lint import lint
from tcpmodel.check.react import CannotHappen, react
from tcpmodel.check.run import coverage
from tcpmodel.check.trace import Disagreement
from tcpmodel.check.verdict import Run, Verdict, exit_code
from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import Property
from tcpmodel.language.rules import Spec
from tcpmodel.language.scope import Scope
from tcpmodel.load import DEFAULT, Library, library
from tcpmodel.machine import memory
from tcpmodel.machine.files import make_place
from tcpmodel.machine.signals import heard
from tcpmodel.observe import LadderError
from tcpmodel.observe.ladder import judge, ladders_exit_code, read_ladders
from tcpmodel.show import explain as explaining
from tcpmodel.show import table
from tcpmodel.show.ladders import judged_text
from tcpmodel.show.lint import lint_json, lint_text
from tcpmodel.show.plain import one_line, say, say_json
from tcpmodel.show.render import NoDot, write_file
from tcpmodel.show.report import ladders_json, reactions_json, runs_json
from tcpmodel.show.save import save_runs
from tcpmodel.show.walk import walk

USAGE, INTERNAL, BROKEN, UNKNOWN = 2, 4, 1, 3


class _Questions(click.Group):
    """Turns what can go wrong into one clear line on stderr and an exit code."""

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        """The command line answered, and the process ended with its exit code: 3 if a signal asked for that."""
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
        except Exception as error:  # whatever it is, the user did not cause it and is shown no stack
            if memory.ran_out(error):
                _fail(f"UNKNOWN: {memory.shortage()}", UNKNOWN)
            _fail(f"internal error: {type(error).__name__}: {error}", INTERNAL)


def _fail(line: str, code: int) -> NoReturn:
    sys.exit(UNKNOWN if heard() else _told(line, code))  # what fails after a signal may fail because of it


def _told(line: str, code: int) -> int:
    """The code, after one line on stderr that says why."""
    with suppress(OSError):  # nobody reads it: the code says enough
        say(f"tcpmodel: {' '.join(line.split())}", err=True)
    return code


@click.group(cls=_Questions, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="tcpmodel")
@click.option("--spec", default=DEFAULT, show_default=True, metavar="NAME|FILE",
              help="A specification by name, or a Python file (.py) with SPEC. The file is run, with your rights: name "
                   "none that you would not run yourself.")
@click.pass_context
def main(ctx: click.Context, spec: str) -> None:
    """TCP's connection state machine (RFC 9293), explored exhaustively and held against ladders and stacks.

    Exit codes: 0 every expectation met, 1 one broken, 2 usage or specification error, 3 inconclusive,
    4 internal error.
    """
    ctx.obj = library(spec)


variant_option = click.option("--variant", help="A named amendment of the specification, or a flaw.")
json_option = click.option("--json", "as_json", is_flag=True, help="Machine-readable output.")


@main.command("check")
@click.option("--scope", "scopes", multiple=True, help="Explore this scope; repeatable. Without: the default ones.")
@click.option("--property", "properties", multiple=True, help="Decide this property; repeatable. Without: all.")
@click.option("--lemmas", is_flag=True, help="Decide the lemmas of the proofs instead, within their axioms.")
@variant_option
@json_option
@click.option("--out", type=click.Path(path_type=Path), help="Write verdicts and traces into this folder.")
@click.option("--max-states", type=click.IntRange(min=1), help="Give up beyond this many states of a scope.")
@click.option("--max-memory", type=click.IntRange(min=1), metavar="MIB",
              help="Keep within this much memory: beyond it states go to disk, under .tcpmodel/.")
@exploring.options
@click.pass_obj
def check_command(lib: Library, /, scopes: tuple[str, ...], properties: tuple[str, ...], lemmas: bool,
                  variant: str | None, as_json: bool, out: Path | None, max_states: int | None,
                  max_memory: int | None, **how: Any) -> None:
    """Explore scopes exhaustively and give a verdict on every property."""
    spec = lib.spec(variant)
    chosen = lib.named_properties(spec, properties) if not lemmas else [*spec.lemmas]
    if lemmas and properties:
        raise SpecError("--lemmas decides every lemma: --property does not go with it")
    limits = Limits(max_states, max_memory * 2**20 if max_memory else None)
    ways = exploring.asked(**how, max_memory=max_memory, lemmas=lemmas)
    if out:
        make_place(out / "verdicts.json")  # one that cannot be written is told before the work, not after
    every = lib.named_scopes(scopes)
    runs = exploring.run(spec, every, chosen, limits, ways)
    if not runs:
        raise _says_nothing(lib, chosen, every)
    extra = coverage(spec, runs) if not scopes and not chosen else []
    if out:
        save_runs(out, spec, runs, runs_json(lib.base.name, variant, runs, extra))
    if as_json:
        say_json(runs_json(lib.base.name, variant, runs, extra))
    else:
        say(_runs_text(spec, runs, extra, bool(properties)))
    sys.exit(exit_code(runs, extra))


def _says_nothing(lib: Library, properties: Sequence[Property], scopes: Sequence[Scope]) -> SpecError:
    fit = [s.name for s in lib.scopes if any(s.offers(p.needs) for p in properties)]
    names, where = ", ".join(p.name for p in properties), ", ".join(s.name for s in scopes)
    return SpecError(f"{names} says nothing in {where}; it is decided in {', '.join(fit) or 'no scope'}")


def _runs_text(spec: Spec, runs: list[Run], extra: list[Verdict], asked: bool) -> str:
    told = table.failures(spec, runs)
    parts = [f"{spec.title}{f', variant {spec.variant}' if spec.variant else ''}", table.scopes_table(runs),
             table.ways(runs) + table.properties_table(runs, extra), told]
    parts += [table.wrapped(f"{v.name}: {v.word.value}, missing: {v.detail}") for v in extra if not v.expected]
    if asked and not told:
        parts += [table.explained(spec, run.scope, verdict) for run in runs for verdict in run.verdicts]
    return "\n\n".join(part for part in [*parts, table.conclusion(spec, runs, extra)] if part)


@main.command("lint")
@variant_option
@json_option
@click.option("--width", type=click.IntRange(8, 64), default=32, show_default=True,
              help="The bits of a sequence number.")
@click.option("--timeout", type=click.FloatRange(min=0, min_open=True), default=10.0, show_default=True,
              metavar="SECONDS", help="The longest time for one question to the solver.")
@click.pass_obj
def lint_command(lib: Library, variant: str | None, as_json: bool, width: int, timeout: float) -> None:
    """Prove that the rules are exclusive, complete, alive, needed, and within their sorts."""
    spec = lib.spec(variant)
    found = lint(spec, width, timeout)
    if as_json:
        say_json(lint_json(spec, found))
    else:
        say(lint_text(spec, found))
    sys.exit(found.exit_code)


@main.command("ladder")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@variant_option
@json_option
@click.option("--quiet", is_flag=True, help="One line for each ladder.")
@click.pass_obj
def ladder_command(lib: Library, files: tuple[Path, ...], variant: str | None, as_json: bool, quiet: bool) -> None:
    """Judge every ladder in FILES: can the specification show these rows?"""
    spec = lib.spec(variant)
    others = [c.apply(lib.base) for c in lib.variants if c.name != variant]
    ladders = [ladder for path in files for ladder in read_ladders(path, spec)]
    judged = [judge(ladder, spec, others) for ladder in ladders]
    if as_json:
        say_json(ladders_json(judged))
    else:
        say(("\n" if quiet else "\n\n").join(judged_text(spec, j, quiet) for j in judged))
    sys.exit(ladders_exit_code(judged))


@main.command("react")
@click.argument("event")
@click.option("--state", default="CLOSED", show_default=True)
@click.option("--iss", metavar="N", help="The initial send sequence number, selected or to be selected.")
@click.option("--snd-una", metavar="N")
@click.option("--snd-nxt", metavar="N")
@click.option("--irs", metavar="N")
@click.option("--rcv-nxt", metavar="N")
@click.option("--rcv-wnd", metavar="N", help="Default 65535.")
@click.option("--max-snd-wnd", metavar="N", help="Default 65535.")
@click.option("--passive", is_flag=True, help="The connection came from a passive OPEN.")
@click.option("--unread", metavar="N", help="Octets received and not yet taken by RECEIVE.")
@click.option("--queued", metavar="N", help="Octets of SENDs not yet segmentized.")
@click.option("--close-queued", is_flag=True, help="A CLOSE waits for them.")
@click.option("--ack-owed", is_flag=True, help="An acknowledgment is delayed.")
@click.option("--gone", is_flag=True, help="The process has exited.")
@variant_option
@json_option
@click.pass_obj
def react_command(lib: Library, /, event: str, state: str, variant: str | None, as_json: bool, **tcb: Any) -> None:
    """Every outcome that the specification allows for one end and one EVENT.

    EVENT is a segment such as '<SEQ=300><ACK=101><LEN=10><CTL=ACK>', a call (OPEN active, OPEN passive, 'SEND 10',
    RECEIVE, CLOSE, EXIT, ABORT, STATUS) or a timeout ('RETRANSMISSION TIMEOUT', 'USER TIMEOUT', ...).
    """
    spec = lib.spec(variant)
    given = explaining.tcb_words(state, tcb)
    try:
        reactions = react(spec, given, event)
    except CannotHappen as error:
        say("[]" if as_json else str(error))
        return
    if as_json:
        say_json(reactions_json(reactions))
    else:
        say(explaining.reactions_text(spec, given, event, reactions))


@main.command("explain")
@click.argument("name")
@variant_option
@click.pass_obj
def explain_command(lib: Library, name: str, variant: str | None) -> None:
    """Print a rule, a state, a property or a scope: what it says, its citation, where it counts."""
    say(explaining.explain(lib.spec(variant), lib.scopes, name))


@main.command("list")
@click.pass_obj
def list_command(lib: Library) -> None:
    """List the scopes, variants, flaws, properties and events."""
    say(explaining.catalogue(lib.base, lib.scopes, lib.variants, lib.flaws))


@main.command("step")
@click.option("--scope", default="handshake", show_default=True)
@variant_option
@click.option("--save-dir", type=click.Path(path_type=Path), default=Path(".tcpmodel"), show_default=True)
@click.pass_obj
def step_command(lib: Library, scope: str, variant: str | None, save_dir: Path) -> None:
    """Walk a scope by hand: see what is enabled and why the rest is not, take events, undo, save as ladder."""
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="backslashreplace")  # what is no text is no command, and no end of the walk
    walk(lib.spec(variant), lib.named_scopes([scope])[0], _read, say, save_dir)


@main.group("export", cls=_Questions)
def export_group() -> None:
    """Write the specification in the language of another checker."""


@export_group.command("promela")
@click.option("--scope", required=True, help="The bounds of the model.")
@click.option("--property", "properties", multiple=True, help="Assert this property; repeatable. Without: none.")
@variant_option
@click.option("--out", type=click.Path(path_type=Path), help="Write into this file. Without: to standard output.")
@click.pass_obj
def export_promela(lib: Library, scope: str, properties: tuple[str, ...], variant: str | None,
                   out: Path | None) -> None:
    """Write a scope as Promela, for SPIN: the same states, and chosen properties as assertions."""
    spec, bounds = lib.spec(variant), lib.named_scopes([scope])[0]
    chosen = lib.named_properties(spec, properties)
    if silent := [p for p in chosen if not bounds.offers(p.needs)]:
        raise _says_nothing(lib, silent, [bounds])
    model = promela(spec, bounds, chosen)
    if out:
        say(one_line(str(write_file(out, model.text))))
    else:
        say(model.text, nl=False)


def _read(prompt: str) -> str:
    try:
        return input(prompt)
    except RuntimeError:  # one of the three streams was closed before the command began
        raise EOFError from None


@main.command("draw")
@click.argument("what", metavar="WHAT", required=False, default="states")
@variant_option
@click.option("--scope", "scopes", multiple=True, help="For WHAT = pairs: these scopes; without: the default ones.")
@click.option("--property", "name", help="For WHAT = trace: the witness or counterexample of this property.")
@click.option("--out", type=click.Path(path_type=Path), default=Path(".tcpmodel/diagrams"), show_default=True)
@click.option("--format", "formats", multiple=True, type=click.Choice(["dot", "svg", "png"]),
              help="Repeatable; DOT is always written. Default: svg.")
@click.pass_obj
def draw_command(lib: Library, what: str, variant: str | None, scopes: tuple[str, ...], name: str | None, out: Path,
                 formats: tuple[str, ...]) -> None:
    """Draw from the specification: WHAT is states, pairs, trace, all, or a file with ladders."""
    spec = lib.spec(variant)
    pictures: dict[str, Callable[[], list[Path]]] = {
        "states": lambda: drawing.draw_states(spec, lib, out, formats),
        "pairs": lambda: drawing.draw_pairs(spec, lib.named_scopes(scopes), out, formats),
        "trace": lambda: drawing.draw_trace(spec, lib.named_scopes(scopes or ("lossy",))[0], name, out, formats),
        "all": lambda: drawing.draw_all(spec, lib, out, formats),
    }
    draw = pictures.get(what, lambda: drawing.draw_ladders(spec, read_ladders(Path(what), spec), out, formats))
    for path in draw():
        say(one_line(str(path)))


main.add_command(proving.command)


if __name__ == "__main__":
    main()
