"""Whom a file or a folder belongs to, and whether anybody else may change it.

What is judged is what was opened, never a name that may mean something else a moment later. A folder is private if it
is ours and nobody else may write to it: then nobody else can put a file there, and its files are ours as far as their
owner and mode say so, too. (More than one name of a file, a hard link, tells nothing against it: backups make them.)

*We choose* where folders above a private one are looked at, as sshd's StrictModes does: for code that is to be run,
all of them. For checkpoints and for what goes to disk they are not: those folders are held open, and every file is
reached through the open folder, so that whoever may rename a folder above can put nothing in its place but what is
refused because it is not ours.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from tcpmodel.language.errors import SpecError

_MOST_LINKS = 40  # symbolic links on the way to a folder, as Linux has it
_OTHERS = stat.S_IWGRP | stat.S_IWOTH


class NotTrusted(SpecError):
    """A file or a folder that is not used: it is no plain one, or somebody else may have made or changed it."""

    def __init__(self, path: str | Path, why: str) -> None:
        self.path = Path(path)
        super().__init__(why, shown(path))


def shown(path: str | Path) -> str:
    """A path as it can be shown on one line of a terminal."""
    return "".join(c if c.isprintable() else "?" for c in str(path))


def us() -> int | None:
    """The number of the user for whom this process acts; None where users have none."""
    asked = getattr(os, "geteuid", None)
    return int(asked()) if asked else None


def why_not_file(found: os.stat_result) -> str:
    """Why an open file is not to be read; nothing if it is a plain file of ours that nobody else may write to."""
    return _why_not(found, "plain file", stat.S_ISREG(found.st_mode))


def why_not_folder(found: os.stat_result) -> str:
    """Why an open folder is not to be used; nothing if it is ours and nobody else may write to it."""
    return _why_not(found, "folder", stat.S_ISDIR(found.st_mode))


def _why_not(found: os.stat_result, kind: str, right: bool) -> str:
    if not right:
        return f"it is no {kind}"
    return _not_ours(found, (us(),), kind) or _written_by_others(found, kind)


def _not_ours(found: os.stat_result, owners: tuple[int | None, ...], kind: str) -> str:
    if us() is None or found.st_uid in owners:
        return ""
    return f"it belongs to user {found.st_uid}; expected a {kind} of user {us()}"


def _written_by_others(found: os.stat_result, kind: str) -> str:
    if us() is None or not found.st_mode & _OTHERS:
        return ""
    who = "everybody" if found.st_mode & stat.S_IWOTH else "its group"
    return (f"{who} may write to it (mode {stat.S_IMODE(found.st_mode):04o}); expected a {kind} that only its owner "
            "may write to (chmod go-w)")


def why_not_above(path: Path) -> str:
    """Why somebody else could put another folder in the place of that one; nothing if nobody could.

    Every folder above it, and every symbolic link on the way, must be ours or root's; and nobody else may write to
    such a folder, unless it is sticky, as /tmp is. OSError if it is not there.
    """
    rest, here, links = list(reversed(path.parent.parts)), Path("/"), 0
    while rest:
        part = rest.pop()
        place = here.parent if part == ".." else here / part
        found = place.lstat()
        if why := _not_ours(found, (us(), 0), "folder"):
            return f"{shown(place)} stands above it: {why}, or of root"
        if stat.S_ISLNK(found.st_mode):
            links += 1
            if links > _MOST_LINKS:
                return "there are too many symbolic links above it"
            rest += reversed(Path(os.readlink(place)).parts)
            continue
        sticky = found.st_mode & stat.S_ISVTX
        alone = found.st_mode & _OTHERS == stat.S_IWGRP and _ours_alone(found.st_gid)
        if not sticky and not alone and (why := _written_by_others(found, "folder")):
            return f"{shown(place)} stands above it: {why}"
        here = place
    return ""


def _ours_alone(group: int) -> bool:
    """Whether a group is ours, and has nobody else in it: many systems give such a group to each user."""
    import grp
    import pwd

    try:
        me = pwd.getpwuid(os.geteuid())
        return group == me.pw_gid and set(grp.getgrgid(group).gr_mem) <= {me.pw_name}
    except KeyError:
        return False
