"""Damage of every kind, at every kind of place, of a checkpoint, of what is on disk, and of the cache of machine code."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

from tcpmodel.explore.check import check
from tcpmodel.explore.compiled import checkpoint, restore, search
from tcpmodel.explore.compiled import store as store_module
from tcpmodel.explore.compiled.answer import How
from tcpmodel.explore.compiled.store import digest
from tcpmodel.explore.reference import Limits, Progress
from tcpmodel.language.errors import SpecError
from tcpmodel.language.properties import Property
from tcpmodel.language.scope import Scope
from tcpmodel.language.spec import Spec
from tcpmodel.load import library
from tcpmodel.verdict.verdict import Run, VerdictWord
from tests.torture.command import differs, run, scratch, truth, verdicts, wrong
from tests.torture.ownfiles import _spoil
from tests.torture.trial import Row, Tried, apart

SAYS = """\
Damage of each kind to a random file of a checkpoint of several blocks and levels (of a search for liveness, of one for
safety, and of one that finds a violation after the checkpoint), then `--resume`; to what is on disk while a search goes
on; to an object of the cache of machine code before a check. Never another verdict, never exit 4, never the death of a
process, never more than 2 s beyond the undisturbed run. Of a manifest whose digest was made right again (*crafted*, as only
somebody with the user's own rights could) as much is asked, but that counts of states and steps may be what it says."""
SLOWER = 2.0  # seconds more than undisturbed
SMALL = 1 << 10  # states of a block


@dataclass(frozen=True)
class Asked:
    """A question of which there is a checkpoint, the folder of that, and the truth."""

    spec: Spec
    scope: Scope
    properties: list[Property] | None
    folder: Path
    truth: Any
    seconds: float


# -- damage of a file ----------------------------------------------------------------------------------

Damage = Callable[[Random, Path], object]


def _changed(change: Callable[[Random, bytearray], object]) -> Damage:
    def work(random: Random, place: Path) -> None:
        data = bytearray(place.read_bytes())
        change(random, data)
        place.write_bytes(data)

    return work


def _bit(random: Random, data: bytearray) -> None:
    if data:
        special = (0, 1, 7, 8, len(data) - 1, len(data) - 8, len(data) // 2, random.randrange(len(data)), random.randrange(len(data)))
        data[random.choice(special) % len(data)] ^= 1 << random.randrange(8)


def _zeros(random: Random, data: bytearray) -> None:
    start = random.choice((0, 0, len(data) // 2, 512 * (len(data) // 1024)))
    data[start:] = bytes(len(data) - start)


def _page(random: Random, data: bytearray) -> None:
    """A page of zeros, or of what stands elsewhere in the file, as disks have it."""
    at, source = (512 * random.randrange(len(data) // 512 + 1) for _ in range(2))
    size = len(data[at : at + 512])
    data[at : at + 512] = random.choice((bytes(size), bytes(data[source : source + size]).ljust(size, b"\xff")))


def _swap(random: Random, place: Path) -> None:
    kin = [p for p in place.parent.iterdir() if p != place and p.name.split("-")[0] == place.name.split("-")[0]] or [
        p for p in place.parent.iterdir() if p != place]
    other, aside = random.choice(kin), place.parent / "aside"
    place.rename(aside)
    other.rename(place)
    aside.rename(other)


def _replaced(make: Callable[[Path], object]) -> Damage:
    def work(_: Random, place: Path) -> None:
        place.unlink()
        make(place)

    return work


def _link(_: Random, place: Path) -> None:
    place.rename(place.parent.parent / "elsewhere")
    place.symlink_to(place.parent.parent / "elsewhere")


def _owner(_: Random, place: Path) -> None:
    if os.geteuid() == 0:
        os.chown(place, 12345, 12345)
    else:
        place.chmod(0o666)


FILE: dict[str, Damage] = {
    "a bit flipped": _changed(_bit), "many bits flipped": _changed(lambda r, d: [_bit(r, d) for _ in range(100)]),
    "cut": lambda r, p: os.truncate(p, r.choice((0, 1, 8, p.stat().st_size // 2, max(p.stat().st_size - 1, 0), r.randrange(p.stat().st_size)))),
    "longer": _changed(lambda r, d: d.extend(r.choice((b"\0", b"\n", bytes(8), r.randbytes(1000), bytes(1 << 20))))),
    "zeros": _changed(_zeros), "a page lost or moved": _changed(_page), "noise": _changed(lambda r, d: d.__setitem__(slice(None), r.randbytes(len(d)))),
    "swapped with a sibling": _swap, "missing": lambda _, p: p.unlink(), "a FIFO": _replaced(os.mkfifo), "a folder": _replaced(Path.mkdir),
    "a symbolic link": _link, "a link to itself": _replaced(lambda p: p.symlink_to(p.name)), "a link to /dev/zero": _replaced(lambda p: p.symlink_to("/dev/zero")),
    "of another owner": _owner, "mode 0666": lambda _, p: p.chmod(0o666), "mode 0777": lambda _, p: p.chmod(0o777), "mode 0000": lambda _, p: p.chmod(0),
}  # fmt: skip
FOLDER: dict[str, Damage] = {
    "the folder: mode 0777": lambda _, f: f.chmod(0o777), "the folder: another owner": _owner,
    "the folder: a link": lambda _, f: (f.rename(f.parent / "there"), f.symlink_to(f.parent / "there")),
    "the folder: a file": lambda _, f: (shutil.rmtree(f), f.write_text("x")), "the folder: a FIFO": lambda _, f: (shutil.rmtree(f), os.mkfifo(f)),
}  # fmt: skip


# -- checkpoints ---------------------------------------------------------------------------------------


def rows(base: Path) -> list[Row]:
    """Checkpoints are made once, for all trials; a row for each kind of damage."""
    place = base / "checkpoints"
    place.mkdir(mode=0o700, exist_ok=True)
    every = _questions(place)
    for name, asked in every.items():
        truth, seconds = apart(partial(_prepared, asked))
        every[name] = replace(asked, truth=truth, seconds=seconds)
    older = place / "older"
    apart(lambda: _made_older(every["liveness"], older))
    found = []
    for name, asked in every.items():
        for what, damage in {**FILE, "of an older checkpoint": partial(_older, older), **FOLDER}.items():
            found.append(Row("damage", f"checkpoint, {name}: {what}", 30 if what in FILE else 6, partial(_resumed, asked, damage), wall=60))
        for what, how in {"the manifest's JSON": False, "the manifest's JSON, crafted": True}.items():
            found.append(Row("damage", f"checkpoint, {name}: {what}", 200, partial(_resumed, asked, partial(_manifest, how), crafted=how), wall=60))
    safety = every["safety"]
    found += [Row("damage", f"on disk, while it runs: {what}", 15, partial(_on_disk, safety, damage), wall=60) for what, damage in FILE.items()]
    found += [Row("damage", f"blocks of a checkpoint, while it runs: {what}", 15, partial(_while_resumed, safety, damage), wall=60)
              for what, damage in FILE.items()]
    found += [Row("damage", f"machine code: {what}", 12, partial(_code, damage)) for what, damage in {**FILE, **FOLDER}.items()]
    return [*found, *[Row("damage", f"by the command: {what}", 6, partial(_by_command, damage)) for what, damage in {**FILE, **FOLDER}.items()]]


def _questions(place: Path) -> dict[str, Asked]:
    lib = library()
    scopes = {s.name: s for s in lib.scopes}
    safe = [p for p in lib.base.properties if p.name in ("figure-5", "established", "no-deadlock")]
    flawed = lib.spec("time-wait-left")
    return {
        "liveness": Asked(lib.base, scopes["half-open"], None, place / "liveness", 8000, 0),
        "safety": Asked(lib.base, scopes["half-open"], safe, place / "safety", 8000, 0),
        "a violation": Asked(flawed, scopes["simultaneous-open"], [flawed.property("time-wait-kept"), flawed.property("figure-5")], place / "violated", 4000, 0),
    }


def _small() -> None:
    """Blocks are small, so that there are several; and no power is lost here."""
    for module in (store_module, checkpoint, restore):
        module.BLOCK = SMALL  # type: ignore[attr-defined]
    os.fsync = lambda _: None  # type: ignore[assignment]


def _prepared(asked: Asked) -> tuple[Any, float]:
    _small()
    _ask(asked, How())  # what is compiled is kept
    begun = time.monotonic()
    run = _ask(asked, How())
    seconds = time.monotonic() - begun
    assert run.complete
    part = _stopped(asked, asked.folder, asked.truth)
    assert {v.word for v in part.verdicts} & {VerdictWord.UNKNOWN}
    if asked.folder.name == "violated":
        assert (part.verdicts[0].word, run.verdicts[0].word) == (VerdictWord.UNKNOWN, VerdictWord.VIOLATED)
    assert len(list(asked.folder.glob("words-*"))) > 1
    return _answer(run), seconds


def _stopped(asked: Asked, folder: Path, states: int) -> Run:
    folder.mkdir(mode=0o700, exist_ok=True)
    return check(asked.spec, asked.scope, asked.properties, limits=Limits(states=states), how=How(checkpoint=folder, every=0.0))


def _made_older(asked: Asked, folder: Path) -> None:
    _small()
    _stopped(asked, folder, 3000)


def _ask(asked: Asked, how: How, **more: Any) -> Run:
    return check(asked.spec, asked.scope, asked.properties, how=how, **more)


def _answer(run: Run) -> tuple[Any, ...]:
    return ((run.states, run.transitions, run.depth, run.dropped), {v.name: (v.word, v.detail, len(v.trace or ())) for v in run.verdicts})


def judged(asked: Asked, work: Callable[[], Run], crafted: bool = False) -> Tried:
    """What becomes of it, and whether that may be so."""
    begun = time.monotonic()
    try:
        run = work()
        told = ""
    except SpecError as error:
        run, told = None, str(error)
    except OSError as error:  # as the command tells it
        run, told = None, f"{error.filename}: {error.strerror}" if error.filename else ""
        if not told:
            raise
    took, faults = time.monotonic() - begun, []
    if took > asked.seconds + SLOWER:
        faults.append(f"it took {took:.1f} s; undisturbed {asked.seconds:.1f} s")
    if run is None:
        faults += [f"no single line: {told!r}"] if len(told.splitlines()) != 1 else []
        return Tried("refused", "\n".join(faults))
    counts, words = _answer(run)
    if run.complete and counts != asked.truth[0] and not crafted:
        faults.append(f"it counts {counts} and not {asked.truth[0]}")
    for name, said in words.items():
        if said != asked.truth[1][name] and not (said[0] is VerdictWord.UNKNOWN and not run.complete):
            faults.append(f"{name} is {said} and not {asked.truth[1][name]}")
    return Tried("the true answer" if run.complete else "UNKNOWN", "\n".join(faults))


def _resumed(asked: Asked, damage: Damage, random: Random, folder: Path, crafted: bool = False) -> Tried:
    _small()
    copy = Path(shutil.copytree(asked.folder, folder / "copy"))
    copy.chmod(0o700)
    _any(random, damage, copy)
    tried = judged(asked, lambda: _ask(asked, How(checkpoint=copy, every=0.0, resume=True)), crafted)
    if tried.fault and damage.__class__ is partial:
        return Tried(tried.word, f"{tried.fault}\n{(copy / 'checkpoint.json').read_text()[:900] if copy.is_dir() else ''}")
    return tried


def _any(random: Random, damage: Damage, folder: Path) -> None:
    """Damages a file of the folder, of each kind as likely, or the folder itself, or the manifest."""
    if damage in FOLDER.values() or isinstance(damage, partial):
        damage(random, folder)
        return
    kinds: dict[str, list[Path]] = {}
    for file in sorted(folder.iterdir()):
        kinds.setdefault(file.name.split("-")[0], []).append(file)
    damage(random, random.choice(kinds[random.choice([*kinds])]))


def _older(older: Path, random: Random, folder: Path) -> None:
    """A file of an older checkpoint of the same question, or of a newer level, in the place of one."""
    file = random.choice(sorted(p for p in older.iterdir()))
    shutil.copyfile(file, folder / file.name)


def _manifest(crafted: bool, random: Random, folder: Path) -> None:
    place = folder / "checkpoint.json"
    found = json.loads(place.read_text())
    if crafted:
        found.pop("digest")
    for _ in range(random.choice((1, 1, 1, 2))):
        _spoil(random, found)
    place.write_bytes(checkpoint._sealed(found) if crafted else (json.dumps(found, indent=1) + "\n").encode())
    if crafted and random.random() < 0.3:  # a file with noise in it, whose digest is right
        _sealed_noise(random, folder, place)


def _sealed_noise(random: Random, folder: Path, place: Path) -> None:
    found = json.loads(place.read_text())
    found.pop("digest", None)
    kind = random.choice(("words", "parents"))
    if not isinstance(found.get(kind), list) or not found[kind]:
        return
    block = random.randrange(len(found[kind]))
    file = folder / f"{kind}-{block:05}"
    if not file.exists():
        return
    data = bytearray(file.read_bytes())
    _bit(random, data)
    file.write_bytes(data)
    found[kind][block] = digest(bytes(data)).hex()
    place.write_bytes(checkpoint._sealed(found))


# -- on disk, and blocks, while a search goes on -------------------------------------------------------


def _once(random: Random, damage: Damage, folder: Path) -> Callable[[Progress], None]:
    """Damages a file after some level, if there is one by then."""
    left = [random.choice((1, 2, 3, 5, 8, 13, 20))]

    def work(_: Progress) -> None:
        left[0] -= 1
        files = sorted(folder.iterdir()) if folder.is_dir() else []
        if left[0] <= 0 and files and left[0] > -1000:
            left[0] = -1000
            damage(random, random.choice(files))

    return work


def _on_disk(asked: Asked, damage: Damage, random: Random, folder: Path) -> Tried:
    _small()
    real = search.Explorer._mend

    def mend(self: search.Explorer) -> int:
        if self.options.folder and not self.result.on_disk and self.result.count > 500:
            raise search._Outgrown
        return real(self)

    search.Explorer._mend = mend  # type: ignore[method-assign]
    place = folder / "above" / "states"
    tried = judged(asked, lambda: _ask(asked, How(folder=place), limits=Limits(memory=1), progress=_once(random, damage, place)))
    left = [str(p) for p in folder.rglob("*") if p.name not in ("elsewhere", "above")]
    return Tried(tried.word, "\n".join([tried.fault, *[f"{p} is left" for p in left]]).strip())


def _while_resumed(asked: Asked, damage: Damage, random: Random, folder: Path) -> Tried:
    _small()
    copy = Path(shutil.copytree(asked.folder, folder / "copy"))
    copy.chmod(0o700)
    return judged(asked, lambda: _ask(asked, How(checkpoint=copy, every=0.0, resume=True), progress=_once(random, damage, copy)))


# -- by the command ------------------------------------------------------------------------------------

def _code(damage: Damage, random: Random, folder: Path) -> Tried:
    """An object of the cache is damaged, or the cache itself."""
    asked = ["check", "--json", "--scope", "handshake"]
    cache, (true, seconds) = folder / "home" / "tcpmodel", truth(asked, folder)
    shutil.copytree(Path(os.environ["XDG_CACHE_HOME"]) / "tcpmodel", cache)
    cache.chmod(0o700)
    _any(random, damage, cache)
    done = run(asked, folder, env={"XDG_CACHE_HOME": str(folder / "home")})
    faults = wrong(done, (0,))
    if done.code == 0:
        faults += differs(verdicts(done.out), true, partial=False)
    if len(done.err.splitlines()) > 1:
        faults.append(f"more than one line: {done.err}")
    if done.seconds > seconds + 10 + SLOWER:  # what is compiled anew takes its time
        faults.append(f"it took {done.seconds:.1f} s")
    return Tried(f"exit {done.code}" + (", told" if done.err else ""), "\n".join([*faults, *scratch(folder)]))


def _by_command(damage: Damage, random: Random, folder: Path) -> Tried:
    """A checkpoint that the command left, damaged, and resumed by the command."""
    asked = ["check", "--json", "--scope", "exit", "--property", "figure-5", "--property", "una-nxt", "--checkpoint", "saved", "--checkpoint-every", "0"]
    true, _ = truth(asked[:8], folder)
    stopped = run([*asked, "--max-states", "200000"], folder)
    _any(random, damage, folder / "saved" / "exit")
    done = run([*asked, "--resume"], folder)
    faults = [*wrong(stopped, (3,)), *wrong(done, (0, 2, 3))]
    if done.code in (0, 3):
        faults += differs(verdicts(done.out), true)
    return Tried(f"exit {done.code}", "\n".join([*faults, *scratch(folder)]))
