"""The verb ``react``: one end and one event."""

from __future__ import annotations

from typing import Any

import click

from tcpmodel.ask.react import CannotHappen, react
from tcpmodel.cli.group import json_option, variant_option
from tcpmodel.load import Library
from tcpmodel.show import explain as explaining
from tcpmodel.show.plain import say, say_json
from tcpmodel.show.report import reactions_json


@click.command("react")
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
