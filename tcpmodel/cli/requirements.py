"""The verb ``requirements``: where each requirement of the text stands."""

from __future__ import annotations

from collections.abc import Sequence

import click

from tcpmodel.cli.group import json_option, variant_option
from tcpmodel.language.accounts import Account, Status, accounts
from tcpmodel.language.errors import SpecError, did_you_mean
from tcpmodel.language.requirements import KEYWORDS
from tcpmodel.load import Library
from tcpmodel.show.plain import say, say_json
from tcpmodel.show.requirements import left_out_text, requirements_json, requirements_page, requirements_text


@click.command("requirements")
@click.option("--status", "statuses", multiple=True, metavar="WORD",
              help=f"Only requirements that are: {', '.join(s.value for s in Status)}; repeatable.")
@click.option("--strength", "strengths", multiple=True, metavar="WORD",
              help=f"Only requirements of this strength: {', '.join(s.value for s in KEYWORDS)}; repeatable.")
@click.option("--left-out", is_flag=True, help="Print instead what is not modelled, and why.")
@click.option("--markdown", is_flag=True, help="Print all of it as a page in Markdown.")
@variant_option
@json_option
@click.pass_obj
def requirements_command(lib: Library, statuses: tuple[str, ...], strengths: tuple[str, ...], left_out: bool,
                         markdown: bool, variants: tuple[str, ...], as_json: bool) -> None:
    """Say of each requirement of the text where it stands: rules, claims, or why it is left out."""
    if left_out + markdown + as_json > 1:
        raise SpecError("--left-out, --markdown and --json are three answers; expected one of them")
    if markdown and (statuses or strengths):
        raise SpecError("--markdown prints every requirement; expected no --status and no --strength")
    spec = lib.spec(*variants)
    if not spec.requirements:
        raise SpecError(f"{lib.name} has no requirements; a specification declares them as requirements=")
    every = accounts(spec, lib.variants, lib.flaws)
    chosen = _chosen(every, statuses, strengths)
    if markdown:
        say(requirements_page(spec, every), nl=False)
    elif as_json:
        say_json(requirements_json(spec, chosen))
    elif left_out:
        say(left_out_text(spec, every))
    else:
        say(requirements_text(spec, chosen, len(every)))


def _chosen(every: Sequence[Account], statuses: Sequence[str], strengths: Sequence[str]) -> list[Account]:
    """The accounts of those statuses and strengths; without names all."""
    _known("status", statuses, [s.value for s in Status])
    _known("strength", strengths, [s.value for s in KEYWORDS])
    wanted, binding = {s.lower() for s in statuses}, {s.lower() for s in strengths}
    return [a for a in every if (not wanted or a.status.value.lower() in wanted)
            and (not binding or a.requirement.strength.value.lower() in binding)]


def _known(kind: str, names: Sequence[str], known: Sequence[str]) -> None:
    for name in names:
        if name.lower() not in [k.lower() for k in known]:
            raise SpecError(f"no {kind} '{name}'{did_you_mean(name, known)} (there are {', '.join(known)})")
