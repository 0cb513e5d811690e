"""Why a row is impossible: what an end would send instead, or in which state it would be, and which condition fails."""

from __future__ import annotations

from tcpmodel.language.notation import short
from tcpmodel.language.rules import Rule
from tcpmodel.language.terms import BOOL, Assign
from tcpmodel.lower.python import Interpreter, Segment
from tcpmodel.lower.segments import segment_text
from tcpmodel.lower.text import show
from tcpmodel.observe import Row
from tcpmodel.observe.follow import Follower, Miss

ENDS = ("A", "B")
_ORDER = {"state": 0, "expired": 1, "unshown": 1, "departure": 2}


def why(follower: Follower, row: Row, misses: list[Miss]) -> str:
    """One sentence or two on the miss that came closest to the row."""
    if not misses:
        return "no situation in which this row could be shown"

    def distance(miss: Miss) -> tuple[int, int, bool, bool, int]:
        # The commonest mistake is to write the state before the event; then the reason says the state after it.
        same = follower.interpreter.state_of(miss.before.ends[miss.end]) == miss.wanted
        return _ORDER[miss.kind], miss.wrong, miss.outcome is None, not same, len(miss.deeds)

    best = min(misses, key=distance)
    tell = {"state": _state, "expired": _expired, "unshown": _unshown, "departure": _departure}
    return tell[best.kind](follower, row, best)


def _expired(follower: Follower, row: Row, miss: Miss) -> str:
    because = f" ({follower.expiring[0].cite})" if follower.expiring else ""
    return f"nothing that was in flight then is left in the network{because}"


def _state(follower: Follower, row: Row, miss: Miss) -> str:
    interpreter = follower.interpreter
    assert miss.after is not None
    is_, was = (interpreter.state_of(s.ends[miss.end]) for s in (miss.after, miss.before))
    text = f"{ENDS[miss.end]} would be in {is_}, not {miss.wanted}"
    if miss.outcome is None:
        return f"{text}: no call or timer leads there"
    text += f": in {was}, {_rules(interpreter, miss)}"
    if miss.outcome.sent:
        text += f"; it would send {_shown(interpreter, miss.outcome.sent)}"
    failed = _failed(interpreter, miss)
    return text + (f". {failed}" if failed else "")


def _rules(interpreter: Interpreter, miss: Miss) -> str:
    assert miss.outcome is not None
    rules = interpreter.spec.rules()
    fired = [rules[name] for name in miss.outcome.rules]
    entering = [r for r in fired if _entered(interpreter, r)]
    last = (entering or fired)[-1]
    because = " and ".join(show(c) for c in last.when)
    return f"rule {last.name} applies ({last.cite})" + (f", since {because}" if because else "")


def _entered(interpreter: Interpreter, rule: Rule) -> list[str]:
    """The states that a rule enters."""
    name = interpreter.spec.state.name
    return [e.value.args[0] for e in rule.do if isinstance(e, Assign) and e.word.name == name and e.value.args]


def _failed(interpreter: Interpreter, miss: Miss) -> str:
    """The rule that would lead to the wanted state, and its conditions that are false."""
    if miss.event != interpreter.spec.arrival.name:
        return ""
    tcb = miss.before.ends[miss.end]
    env = interpreter.environment(tcb, miss.segment)
    state = interpreter.state_of(tcb)
    for a_step in interpreter.spec.arrival.case(state).steps:
        for rule in a_step.rules:
            enters = _entered(interpreter, rule)
            false = [show(c) for c in rule.when if not interpreter.compile(c)(env)]
            if enters == [miss.wanted] and false and not any(f.startswith(interpreter.spec.state.name) for f in false):
                return f"Rule {rule.name}, which leads to {miss.wanted}, needs: {'; '.join(false)}"
    return ""


def _unshown(follower: Follower, row: Row, miss: Miss) -> str:
    assert miss.segment is not None
    return f"{ENDS[miss.end]} has sent {_shown(follower.interpreter, (miss.segment,))} before, and no row shows it"


def _departure(follower: Follower, row: Row, miss: Miss) -> str:
    interpreter = follower.interpreter
    end = ENDS[miss.end]
    state = interpreter.state_of(miss.before.ends[miss.end])
    if miss.before.unshown[miss.end]:
        return _owed(follower, row, miss)
    could = _could_send(follower, miss)
    if not could:
        return f"{end} is in {state} and has nothing to send"
    nearest = sorted(could, key=lambda s: len(_differences(follower, row, s)))[:2]
    said = "; ".join(dict.fromkeys(_differences(follower, row, nearest[0])))
    instead = " or ".join(dict.fromkeys(_shown(interpreter, (s,)) for s in nearest))
    return f"{end}, in {state}, would send {instead} instead ({said})"


def _owed(follower: Follower, row: Row, miss: Miss) -> str:
    """The segment that the end has already sent, the rule that sent it, and how the row differs."""
    interpreter = follower.interpreter
    end, first = ENDS[miss.end], miss.before.unshown[miss.end][0]
    state = interpreter.state_of(miss.before.ends[miss.end])
    said = "; ".join(_differences(follower, row, first))
    deed = next((d for d in miss.deeds if d.end == miss.end and first in d.outcome.sent), None)
    by = ""
    if deed is not None:
        rule = interpreter.spec.rules()[deed.outcome.rules[-1]]
        by = f", by rule {rule.name} ({rule.cite})"
    return f"{end}, in {state}, would send {_shown(interpreter, (first,))} instead{by}: {said}"


def _could_send(follower: Follower, miss: Miss) -> list[Segment]:
    """Every segment that the end could send now, by any call or timer."""
    return [segment for outcome in follower.could(miss.before.ends[miss.end]) for segment in outcome.sent]


def _differences(follower: Follower, row: Row, segment: Segment) -> list[str]:
    """The fields in which a segment differs from the row's."""
    if row.segment is None:
        return []
    interpreter = follower.interpreter
    written = follower.written(row)
    result = []
    for word, is_, said in zip(interpreter.spec.segment, segment, written, strict=True):
        if word.ghost or is_ == said or (word.name in row.segment.open and (is_ or word.name not in row.segment.some)):
            continue
        if word.sort is BOOL:
            result.append(f"{'with' if is_ else 'without'} {short(word)}")
        else:
            result.append(f"{word.name} = {is_}, not {said}")
    return result


def _shown(interpreter: Interpreter, segments: tuple[Segment, ...]) -> str:
    return ", ".join(segment_text(interpreter.spec, s) for s in segments)
