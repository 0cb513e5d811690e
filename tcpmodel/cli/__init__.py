"""The command line: a file for each verb; questions in, exit codes out; no logic."""

from __future__ import annotations

import click

from tcpmodel.cli import check, draw, explain, export, ladder, lint, prove, react, requirements, step
from tcpmodel.cli.group import Questions
from tcpmodel.load import DEFAULT, library


@click.group(cls=Questions, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="tcpmodel")
@click.option("--spec", default=DEFAULT, show_default=True, metavar="NAME|FILE",
              help="A specification by name, or a Python file (.py) with SPEC. The file runs with your rights: name "
                   "only a file that you would run yourself.")
@click.pass_context
def main(ctx: click.Context, spec: str) -> None:
    """TCP's connection state machine (RFC 9293): explored exhaustively, proved, compared with ladders and stacks.

    Exit codes: 0 every expectation met, 1 one broken, 2 usage or specification error, 3 inconclusive,
    4 internal error.
    """
    ctx.obj = library(spec)


for verb in (check.check_command, draw.draw_command, explain.explain_command, explain.list_command, export.export_group,
             ladder.ladder_command, lint.lint_command, prove.prove_command, react.react_command,
             requirements.requirements_command, step.step_command):
    main.add_command(verb)
