"""The verb ``react``: one end and one event."""

from __future__ import annotations

from typing import Any

import click

from tcpmodel.ask.react import CannotHappen, react
from tcpmodel.cli.group import json_option, variant_option
from tcpmodel.language.errors import SpecError
from tcpmodel.language.events import Cause
from tcpmodel.language.terms import BOOL
from tcpmodel.load import Library, library
from tcpmodel.show import explain
from tcpmodel.show.plain import say, say_json
from tcpmodel.show.report import reactions_json


class _Words(click.Command):
    """A command with an option for each word of a TCB that the specification says how to give."""

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The text, and the events that the specification has."""
        super().format_help_text(ctx, formatter)
        spec = _library(ctx).base
        forms = [f.shown for e in spec.events if e.cause is not Cause.NETWORK for f in (e.forms or (e.plain,))]
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(f"EVENT is a segment such as '{spec.written.example}', or one of: {', '.join(forms)}.")

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        spec, given = _library(ctx).base, []
        *fixed, help_ = super().get_params(ctx)
        taken = {name for p in (*fixed, help_) for name in p.opts}
        for one in spec.written.options:
            if one.name in taken:
                raise SpecError(f"option {one.name} of {one.word.name} is an option of react already",
                                spec.written.where)
            usual = spec.state.initial if one.word is spec.state else None
            given.append(click.Option([one.name, one.word.name.replace(".", "_")], is_flag=one.word.sort is BOOL,
                                      default=usual, show_default=usual is not None, help=one.says or None,
                                      metavar=None if one.word.sort is BOOL or usual else "N"))
        return [*fixed[:1], *given, *fixed[1:], help_]


def _library(ctx: click.Context) -> Library:
    return ctx.obj if isinstance(ctx.obj, Library) else library()


@click.command("react", cls=_Words)
@click.argument("event")
@variant_option
@json_option
@click.pass_obj
def react_command(lib: Library, /, event: str, variant: str | None, as_json: bool, **tcb: Any) -> None:
    """Every outcome that the specification allows for one end and one EVENT."""
    spec = lib.spec(variant)
    words = {one.word.name.replace(".", "_"): one.word.name for one in spec.written.options}
    given = explain.tcb_words(spec, {words[name]: value for name, value in tcb.items()})
    try:
        reactions = react(spec, given, event)
    except CannotHappen as error:
        say("[]" if as_json else str(error))
        return
    if as_json:
        say_json(reactions_json(reactions))
    else:
        say(explain.reactions_text(spec, given, event, reactions))
