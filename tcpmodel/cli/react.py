"""The verb ``react``: asks what one event does to one end."""

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
    """A command with an option for each word of a TCB for which the specification declares one."""

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The text, and the events of the specification."""
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
        for option in spec.written.options:
            word, flag = option.word, option.word.sort is BOOL
            if option.name in taken:
                raise SpecError(f"option {option.name} of {word.name} is an option of react already",
                                spec.written.where)
            usual = spec.state.initial if word is spec.state else None
            given.append(click.Option([option.name, word.name.replace(".", "_")], is_flag=flag, default=usual,
                                      show_default=usual is not None, help=option.says or None,
                                      metavar=None if flag or usual else "N"))
        return [*fixed[:1], *given, *fixed[1:], help_]


def _library(ctx: click.Context) -> Library:
    return ctx.obj if isinstance(ctx.obj, Library) else library()


@click.command("react", cls=_Words)
@click.argument("event")
@variant_option
@json_option
@click.pass_obj
def react_command(lib: Library, /, event: str, variant: str | None, as_json: bool, **tcb: Any) -> None:
    """Print every outcome that the specification allows for one end and one EVENT."""
    spec = lib.spec(variant)
    words = {o.word.name.replace(".", "_"): o.word.name for o in spec.written.options}
    given = explain.tcb_words(spec, {words[name]: value for name, value in tcb.items()})
    try:
        reactions = react(spec, given, event)
    except CannotHappen as error:
        say("[]" if as_json else str(error))
        return
    if as_json:
        say_json(reactions_json(spec, reactions))
    else:
        say(explain.reactions_text(spec, given, event, reactions))
