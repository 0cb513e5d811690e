"""The verb ``react``: asks what one event does to one end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import click

from tcpmodel.ask.react import CannotHappen, react
from tcpmodel.cli.group import json_option, variant_option
from tcpmodel.language.change import Change
from tcpmodel.language.errors import SpecError
from tcpmodel.language.events import Cause
from tcpmodel.language.notation import Option
from tcpmodel.language.spec import Spec
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
        """The parameters, with an option for each word of the specification and of its variants."""
        lib, given = _library(ctx), dict[str, click.Option]()
        *fixed, help_ = super().get_params(ctx)
        taken = {name for p in (*fixed, help_) for name in p.opts}
        for option, variant in _options(lib):
            word, flag = option.word, option.word.sort is BOOL
            if option.name in taken:
                raise SpecError(f"option {option.name} of {word.name} is an option of react already",
                                variant.where if variant else lib.base.written.where)
            usual = lib.base.state.initial if word is lib.base.state else None
            says = f"{option.says} With --variant {variant.name}.".strip() if variant else option.says
            made = click.Option([option.name, _parameter(option)], is_flag=flag, default=usual,
                                show_default=usual is not None, help=says or None,
                                metavar=None if flag or usual else "N")
            if given.setdefault(option.name, made).is_flag is not flag:
                raise SpecError(f"option {option.name} is a flag for one word and takes a number for another",
                                variant.where if variant else lib.base.written.where)
        return [*fixed[:1], *given.values(), *fixed[1:], help_]


def _options(lib: Library) -> Iterator[tuple[Option, Change | None]]:
    """The options of the specification, and those that a variant adds."""
    yield from ((option, None) for option in lib.base.written.options)
    for change in lib.variants:
        yield from ((option, change) for option in change.writes if isinstance(option, Option))


def _parameter(option: Option) -> str:
    return "tcb" + option.name.replace("-", "_")


def _given(lib: Library, spec: Spec, values: Mapping[str, Any]) -> dict[str, Any]:
    """The options given, by the names of their words; SpecError for one that only a variant not asked for knows."""
    here = {_parameter(o): o for o in spec.written.options}
    for option, variant in _options(lib):
        if variant and _parameter(option) not in here and values.get(_parameter(option)) not in (None, False):
            raise SpecError(f"{option.name} gives {option.word.name}, which the variant '{variant.name}' adds; "
                            f"expected {' '.join(f'--variant {n}' for n in lib.ways(variant.name))}")
    return {here[name].word.name: value for name, value in values.items() if name in here}


def _library(ctx: click.Context) -> Library:
    return ctx.obj if isinstance(ctx.obj, Library) else library()


@click.command("react", cls=_Words)
@click.argument("event")
@variant_option
@json_option
@click.pass_obj
def react_command(lib: Library, /, event: str, variants: tuple[str, ...], as_json: bool, **tcb: Any) -> None:
    """Print every outcome that the specification allows for one end and one EVENT."""
    spec = lib.spec(*variants)
    given = explain.tcb_words(spec, _given(lib, spec, tcb))
    try:
        reactions = react(spec, given, event)
    except CannotHappen as error:
        say("[]" if as_json else str(error))
        return
    if as_json:
        say_json(reactions_json(spec, reactions))
    else:
        say(explain.reactions_text(spec, given, event, reactions))
