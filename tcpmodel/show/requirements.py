"""Requirements and where each stands: a table for a terminal of 100 columns, one in full, a page, JSON."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from tabulate import tabulate

from tcpmodel.language.accounts import Account, Status, omissions, short
from tcpmodel.language.citations import cited
from tcpmodel.language.requirements import Erratum, Strength
from tcpmodel.language.rules import Rule
from tcpmodel.language.spec import Spec
from tcpmodel.show.table import WIDTH, variant_flag, wrapped

_SAYS, _STANDS = 46, 19  # columns of the table for what a requirement asks, and where it stands


# --- a rule ---------------------------------------------------------------------------------------------------------


def strength_of(spec: Spec, a_rule: Rule) -> str:
    """How binding a rule is, with the requirements that tell it: ``MUST (MUST-13)``."""
    strength = spec.strength(a_rule)
    numbers = f" ({', '.join(a_rule.requirements)})" if a_rule.requirements else ""
    match strength:
        case Strength.TEXT:
            return f"the text, without a keyword{numbers}"
        case Strength.CHOSEN if a_rule.note:
            return "we choose, as the note says"
    return f"{strength.value}{numbers}"


def rule_line(spec: Spec, a_rule: Rule) -> str:
    """The name, strength and citation of a rule in columns."""
    return f"{a_rule.name:30} {rule_told(spec, a_rule)}"


def rule_told(spec: Spec, a_rule: Rule) -> str:
    """The strength and citation of a rule in columns."""
    return f"{spec.strength(a_rule).value:10} {a_rule.cite}"


# --- all of them ----------------------------------------------------------------------------------------------------


def requirements_text(spec: Spec, accounts: Sequence[Account], every: int) -> str:
    """One row for each of these accounts, how many there are of each status, and what these mean.

    ``every`` is the number of requirements of the specification; fewer accounts are a choice among them.
    """
    variant = f", variant {spec.variant}" if spec.variant else ""
    heads = ["number", "strength", "section", "what it asks", "where it stands"]
    rows = [[a.requirement.number, a.requirement.strength.value, cited(a.requirement.cite).section,
             "\n".join(textwrap.wrap(a.requirement.says, _SAYS, break_on_hyphens=False)), _stands(a)] for a in accounts]
    table = tabulate(rows, heads, tablefmt="simple", disable_numparse=True)
    chosen = "" if len(accounts) == every else f" of {every}"
    return "\n\n".join([
        f"{spec.title}{variant}: its requirements", table,
        "\n".join([wrapped(f"{len(accounts)}{chosen} requirements: {_counted(accounts)}."),
                   *(wrapped(f"  {status.value}: {status.means}") for status in _present(accounts))]),
        f"One in full: tcpmodel explain {accounts[0].requirement.number if accounts else 'NUMBER'}\n"
        f"Again: tcpmodel requirements{variant_flag(spec)}",
    ])


def _stands(account: Account) -> str:
    """The status in the last column, with what is most worth to know beside it."""
    more = {Status.OUT: account.requirement.out.name if account.requirement.out else "",
            Status.IN_VARIANT: ", ".join(v.name for v in account.variants),
            Status.GIVEN_UP: ", ".join(account.given_up)}.get(account.status, "")
    return "\n".join([account.status.value, *textwrap.wrap(more, _STANDS, initial_indent="  ", subsequent_indent="  ")])


def _present(accounts: Sequence[Account]) -> Iterator[Status]:
    """The statuses that occur, in their order."""
    there = {a.status for a in accounts}
    return (status for status in Status if status in there)


def _counted(accounts: Sequence[Account]) -> str:
    each = [a.status for a in accounts]
    return ", ".join(f"{each.count(status)} {status.value}" for status in _present(accounts)) or "none"


def left_out_text(spec: Spec, accounts: Sequence[Account]) -> str:
    """What the specification leaves out, with reasons and numbers, and the requirements that it does not model yet."""
    lines = []
    for omission, numbers in omissions(spec):
        where = f"{omission.cite}: {short(numbers)}" if numbers else omission.cite
        lines.append(wrapped(f"{omission.name}: {omission.why} ({where})"))
    if open_ := _open(accounts):
        lines.append(wrapped(f"not modelled yet: {open_}"))
    return "\n".join(lines) or "Nothing is left out."


def left_out_rows(spec: Spec, accounts: Sequence[Account]) -> list[tuple[str, str]]:
    """The same as pairs of a name and its reason, for a list."""
    open_ = _open(accounts)
    return [(one.name, one.why) for one, _ in omissions(spec)] + ([("not modelled yet", open_)] if open_ else [])


def _open(accounts: Sequence[Account]) -> str:
    return short(a.requirement.number for a in accounts if a.status is Status.OPEN)


# --- one in full ----------------------------------------------------------------------------------------------------


def requirement_text(spec: Spec, account: Account) -> str:
    """What it asks, where it stands, its rules, the claims that hold it, and the flaws that these catch."""
    one = account.requirement
    lines = [f"requirement {one.number} ({one.cite})", f"  strength: {one.strength.value}",
             *_lines(one.says), *_lines(f"{account.status.value}: {_reason(account)}")]
    lines += _lines(f"note: {one.note}") if one.note else []
    lines += _block("rules that carry it", [rule_line(spec, r) for r in account.rules])
    lines += _block("variants that carry it", [f"{v.name:30} {v.says}" for v in account.variants])
    kind = "assumed by" if account.assumed else "held by"
    lines += _block(kind, [f"{name:30} {says}" for name, says in account.held.items()])
    lines += _block("given up by this variant", list(account.given_up))
    lines += _block("mistakes that these claims catch", [
        f"{f.name:30} {f.says} ({f.caught_by[0]} in scope {f.caught_by[1]})" for f in account.flaws if f.caught_by])
    return "\n".join(lines)


def _reason(account: Account) -> str:
    """Why it stands where it stands."""
    one = account.requirement
    if account.status is Status.OUT and one.out:
        return f"{one.out.name}. {one.out.why}"
    return one.built_in if account.status is Status.BUILT_IN else account.status.means


def erratum_text(spec: Spec, erratum: Erratum) -> str:
    """What an erratum says, what the specification makes of it, and the rules that follow it."""
    return "\n".join([
        f"erratum {erratum.number} ({erratum.cite}), {erratum.status.value}", *_lines(erratum.says),
        *_lines(f"the model: {erratum.judged}"),
        *_block("rules that follow it", [rule_line(spec, r) for r in followers(spec, erratum)]),
        *_block("edges that follow it", [f"{f'{e.source} -> {e.target}':30} {e.event}" for e in spec.edges
                                         if _follows(e.cite, erratum)])])


def _lines(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent="  ", subsequent_indent="    ")


def _block(title: str, rows: Sequence[str]) -> list[str]:
    if not rows:
        return []
    return [f"  {title}", *(line for row in rows for line in textwrap.wrap(
        row, WIDTH, initial_indent="    ", subsequent_indent=" " * 35, break_on_hyphens=False))]


# --- JSON -----------------------------------------------------------------------------------------------------------


def requirements_json(spec: Spec, accounts: Sequence[Account]) -> dict[str, Any]:
    """The requirements, what is left out, and the errata."""
    return {
        "spec": spec.name, "variant": spec.variant,
        "requirements": [_account_json(a) for a in accounts],
        "left_out": [{"name": o.name, "why": o.why, "cite": o.cite, "requirements": list(numbers)}
                     for o, numbers in omissions(spec)],
        "errata": [{"number": e.number, "status": e.status.value, "cite": e.cite, "says": e.says, "judged": e.judged,
                    "rules": [r.name for r in followers(spec, e)]} for e in spec.errata],
    }  # fmt: skip


def _account_json(account: Account) -> dict[str, Any]:
    one = account.requirement
    return {"number": one.number, "strength": one.strength.value, "cite": one.cite, "says": one.says,
            "status": account.status.value, "rules": [r.name for r in account.rules], "held": list(account.held),
            "assumed": account.assumed, "flaws": [f.name for f in account.flaws],
            "variants": [v.name for v in account.variants], "given_up": list(account.given_up),
            "left_out": one.out.name if one.out else None, "built_in": one.built_in or None, "note": one.note or None}


def followers(spec: Spec, erratum: Erratum) -> list[Rule]:
    """The rules whose citation names that erratum."""
    return [r for r in spec.rules().values() if _follows(r.cite, erratum)]


def _follows(cite: str, erratum: Erratum) -> bool:
    citation = cited(cite)
    return citation.document == cited(erratum.cite).document and erratum.number in citation.errata


# --- a page ---------------------------------------------------------------------------------------------------------


def requirements_page(spec: Spec, accounts: Sequence[Account]) -> str:
    """The page in Markdown: every requirement with its rules, claims and flaws; what is left out; the errata."""
    parts = [
        f"# {spec.title}: every requirement accounted for",
        "`make requirements` writes this page from the specification, and a test compares them. The sentences are "
        "ours: each says how things are where the requirement is met. The strength is the keyword of the text. "
        "`tcpmodel explain NUMBER` shows one in full.",
        f"{len(accounts)} requirements: {_counted(accounts)}.",
        _markdown(["where it stands", "means"], [[s.value, s.means] for s in _present(accounts)]),
        "## Requirements",
        _markdown(["number", "strength", "section", "what it asks", "where it stands"],
                  [[a.requirement.number, a.requirement.strength.value, a.requirement.cite.partition(" ")[2].partition(
                      " ")[2], a.requirement.says, _stands_in_full(a)] for a in accounts]),
        "## What is not modelled",
        _markdown(["left out", "why", "requirements"],
                  [[f"{o.name} ({o.cite})", o.why, short(numbers)] for o, numbers in omissions(spec)]),
        f"Not modelled yet: {_open(accounts) or 'nothing'}.",
        "## Errata",
        _markdown(["erratum", "status", "section", "what it says", "what the model does"],
                  [[e.number, e.status.value, e.cite, e.says, e.judged] for e in spec.errata]),
    ]
    return "\n\n".join(parts) + "\n"


def _stands_in_full(account: Account) -> str:
    one = account.requirement
    parts = [f"**{account.status.value}**" + (f": {one.out.name}" if one.out and account.status is Status.OUT else "")]
    parts += [one.built_in] if one.built_in else []
    parts += [f"rules {_names(r.name for r in account.rules)}"] if account.rules else []
    parts += [f"variants {_names(v.name for v in account.variants)}"] if account.variants else []
    kind = "assumed by" if account.assumed else "held by"
    parts += [f"{kind} {_names(account.held)}"] if account.held else []
    parts += [f"broken by {_names(f.name for f in account.flaws)}"] if account.flaws else []
    return "<br>".join(parts + ([one.note] if one.note else []))


def _names(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _markdown(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in row)} |" for row in lines)
