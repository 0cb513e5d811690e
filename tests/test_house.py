"""The laws of the house, read off the source: who may import whom, how long a module is, that everything is cited."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tcpmodel.specs.flaws import FLAWS
from tcpmodel.specs.rfc9293 import SPEC
from tcpmodel.specs.variants import VARIANTS

from tcpmodel.language.citations import cited
from tcpmodel.language.requirements import Strength
from tcpmodel.language.rules import CITATION, Rule, Send, Signal
from tcpmodel.language.terms import Assign, Space, words_of
from tcpmodel.load import library

ROOT = Path(__file__).parents[1]
ENGINE = sorted((ROOT / "tcpmodel").rglob("*.py"))
WORDS_OF_TCP = sorted((ROOT / "specs").rglob("*.py"))
SOURCE = [*ENGINE, *WORDS_OF_TCP]

# language <- lower <- system <- verdict <- explore, prove, ask <- observe <- show <- cli; machine (files, processes,
# signals, memory) is ground for all but language. Of the single modules load stands beside system and testing beside
# cli; api is what __init__, the door, hands out.
GROUND = {"language", "machine"}
CHECKERS = {*GROUND, "lower", "system", "verdict"}
MAY_IMPORT = {
    "language": set(),
    "machine": {"language"},
    "lower": GROUND,
    "load": {*GROUND, "lower"},
    "system": {*GROUND, "lower"},
    "verdict": {*GROUND, "lower", "system"},
    "explore": CHECKERS,
    "prove": CHECKERS,
    "ask": CHECKERS,
    "observe": {*CHECKERS, "ask"},
    "show": {*CHECKERS, "explore", "prove", "ask", "observe"},
    "cli": {*CHECKERS, "explore", "prove", "ask", "observe", "show", "load"},
    "testing": {*CHECKERS, "explore", "show", "load"},
    "__main__": {"cli", "machine"},
    "api": {*GROUND, "explore", "ask", "load"},
    "__init__": {"api"},
}
ONLY_IN = {"graphviz": {"show"}, "tabulate": {"show"}, "scipy": {"explore"}, "z3": {"lower", "prove"}, "llvmlite": {"explore"}}


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), name(path))


def room(path: Path) -> str:
    """The first folder under tcpmodel, or the module's own name if it stands in none."""
    return path.relative_to(ROOT / "tcpmodel").with_suffix("").parts[0]


def imports(path: Path) -> Iterator[str]:
    """Every imported module in full; a relative import is given with its dots resolved."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) - node.level + 1]) if node.level else ""
            module = ".".join(part for part in (base, node.module) if part)
            yield module
            if module == "tcpmodel" or node.module is None:  # from tcpmodel import cli
                yield from (f"{module}.{alias.name}" for alias in node.names)


def of_the_house(path: Path) -> set[str]:
    return {m.split(".")[1] for m in imports(path) if m.startswith("tcpmodel.")}


def test_there_is_something_to_read() -> None:
    assert len(ENGINE) > 20
    assert len(WORDS_OF_TCP) > 8


@pytest.mark.parametrize("path", ENGINE, ids=name)
def test_a_room_imports_only_the_rooms_before_it(path: Path) -> None:
    here = room(path)
    assert here in MAY_IMPORT, f"{name(path)} stands in no known room"
    assert of_the_house(path) - {here} <= MAY_IMPORT[here]


@pytest.mark.parametrize("path", ENGINE, ids=name)
def test_no_specification_is_imported_statically(path: Path) -> None:
    assert not [m for m in imports(path) if m.startswith(("specs", "tcpmodel.specs"))]


@pytest.mark.parametrize("path", WORDS_OF_TCP, ids=name)
def test_specifications_import_the_language_and_each_other(path: Path) -> None:
    for module in imports(path):
        assert module.startswith(("tcpmodel.language.", "specs", "__future__", "collections.abc", "typing")), module


@pytest.mark.parametrize("path", SOURCE, ids=name)
def test_a_library_is_imported_only_where_it_belongs(path: Path) -> None:
    here = room(path) if path in ENGINE else "specs"
    for module in imports(path):
        library = module.split(".")[0]
        assert here in ONLY_IN.get(library, {here}), f"{library} in {name(path)}"


@pytest.mark.parametrize("path", SOURCE, ids=name)
def test_a_module_says_what_it_holds_and_is_not_long(path: Path) -> None:
    assert ast.get_docstring(tree(path)), "no docstring"
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 400


@pytest.mark.parametrize("path", SOURCE, ids=name)
def test_no_text_is_executed(path: Path) -> None:
    called = {node.func.id for node in ast.walk(tree(path))
              if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)}  # fmt: skip
    assert not called & {"eval", "exec", "compile", "__import__"}


# --- the specification --------------------------------------------------------------------------------------


def amended() -> list[Rule]:
    return [r for change in (*VARIANTS, *FLAWS) for rules in change.adds.values() for r in rules]


def test_every_rule_has_a_name_and_cites_a_section() -> None:
    for name_of, a_rule in SPEC.rules().items():
        assert name_of.strip()
        assert a_rule.cite.startswith("RFC "), name_of
        assert len(a_rule.cite.split()) > 2, f"{name_of} cites no section"
        assert CITATION.fullmatch(a_rule.cite)
    assert all(r.name.strip() for r in amended())


def test_a_rule_without_a_sentence_of_an_rfc_behind_it_is_declared_a_choice() -> None:
    """In the specification and its variants: a section of an RFC is cited, or the rule says that we choose, and why."""
    lib = library()
    specs = [lib.base, *(lib.spec(*way) for way in lib.alternatives())]
    for a_rule in {id(r): r for spec in specs for r in spec.rules().values()}.values():
        citation = cited(a_rule.cite)
        assert citation.document.startswith("RFC ") or a_rule.strength is Strength.CHOSEN, a_rule.name
        assert citation.section or a_rule.strength is Strength.CHOSEN, a_rule.name


def test_every_step_event_property_edge_and_change_is_cited() -> None:
    for an_event, _, a_step in SPEC.steps():
        assert CITATION.fullmatch(an_event.cite), an_event.name
        assert CITATION.fullmatch(a_step.cite), a_step.title
        assert a_step.title.strip()
    for what, cite in [*[(p.name, p.cite) for p in SPEC.properties], *[(e.label, e.cite) for e in SPEC.edges],
                       *[(c.name, c.cite) for c in (*VARIANTS, *FLAWS)]]:  # fmt: skip
        assert CITATION.fullmatch(cite), f"{what}: '{cite}'"


def test_names_are_spelt_alike() -> None:
    """Rules and properties are small words with dots and hyphens; events are the RFC's capitals."""
    for spelt in [*SPEC.rules(), *[p.name for p in SPEC.properties]]:
        assert spelt == spelt.lower()
        assert " " not in spelt
    events = [e.name for e in SPEC.events]
    assert all(e == e.upper() for e in events)
    assert len(events) == len(set(events))


def test_requirements_are_numbered_as_the_rfc_does() -> None:
    for a_rule in SPEC.rules().values():
        for requirement in a_rule.requirements:
            kind, _, number = requirement.partition("-")
            assert kind in ("MUST", "SHLD", "MAY")
            assert number.isdigit()


def test_an_effect_reads_only_the_choices_of_its_event() -> None:
    """As the language itself demands; read here once more."""
    for an_event, _, a_step in SPEC.steps():
        offered = {w.name for w in an_event.choices}
        for a_rule in a_step.rules:
            values = [e.value for e in a_rule.do if isinstance(e, Assign)]
            values += [v for e in a_rule.do if isinstance(e, Send) for _, v in e.fields]
            values += [e.amount for e in a_rule.do if isinstance(e, Signal) and e.amount is not None]
            read = {w.name for v in values for w in words_of(v) if w.space is Space.CHOICE}
            assert read <= offered, f"{a_rule.name} reads {read - offered}"


def test_every_segment_that_is_sent_has_all_its_fields() -> None:
    fields = [w.name for w in SPEC.segment]
    for a_rule in SPEC.rules().values():
        for effect in a_rule.do:
            if isinstance(effect, Send):
                assert [w.name for w, _ in effect.fields] == fields, a_rule.name
                assert all(v.sort is w.sort for w, v in effect.fields), a_rule.name


# --- no TCP above the specifications ------------------------------------------------------------------------------

# What of TCP the engine may name, and why.
EXCEPTIONS = {
    ("api.py", "ISS"): "a keyword of the function `react` is called so",
}


def names_of_tcp() -> set[str]:
    """The names of states, events, calls, words and choices of RFC 9293."""
    words = (*SPEC.tcb, *SPEC.segment, *SPEC.choices, *SPEC.budget)
    return {*SPEC.state.sort.values, *(e.name for e in SPEC.events), *(f.name for e in SPEC.events for f in e.forms),
            *(w.name for w in words), *(w.name.partition(".")[2] for w in SPEC.segment if w.sort.name == "Bool")}


def said_by(path: Path) -> Iterator[tuple[int, str]]:
    """Every text of a module that is no docstring, with its line."""
    module = tree(path)
    documentation = {id(node.body[0].value) for node in ast.walk(module)
                     if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef) and node.body
                     and isinstance(node.body[0], ast.Expr)}
    for node in ast.walk(module):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in documentation:
            yield node.lineno, node.value


@pytest.mark.parametrize("path", ENGINE, ids=name)
def test_the_engine_names_no_state_call_or_word_of_tcp(path: Path) -> None:
    pattern = re.compile(rf"(?<![\w.-])({'|'.join(map(re.escape, sorted(names_of_tcp(), key=len, reverse=True)))})(?![\w-])")
    found = [(line, m[1]) for line, text in said_by(path) for m in pattern.finditer(text)
             if (str(path.relative_to(ROOT / "tcpmodel")), m[1]) not in EXCEPTIONS]
    assert not found


def test_what_names_tcp_would_be_found() -> None:
    """The grep is no empty one: the specification's own modules are full of what it looks for."""
    assert {"SEND", "TIME-WAIT", "SND.UNA", "PICK.LENGTH", "RST", "EXIT"} <= names_of_tcp()


def test_no_module_imports_itself_through_others() -> None:
    """Not for its types alone either: what knows each other is one thing, and should be one module."""
    modules = {".".join(p.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): p for p in ENGINE}
    needs = {name: {m for m in imports(path) if m in modules and m != name} for name, path in modules.items()}
    needs = {name: {m for m in some if not name.startswith(f"{m}.")} for name, some in needs.items()}  # its own room
    while leaves := {name for name, some in needs.items() if not some & needs.keys()}:
        needs = {name: some for name, some in needs.items() if name not in leaves}
    assert not needs


def test_a_name_stands_for_one_thing() -> None:
    """No two modules define a class of one name."""
    places: dict[str, list[str]] = {}
    for path in ENGINE:
        for node in tree(path).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places.setdefault(node.name, []).append(name(path))
    assert not {n: p for n, p in places.items() if len(p) > 1}
