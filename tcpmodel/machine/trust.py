"""Who owns a file or a folder, and whether anybody else may change it.

We judge an open file or folder, never a name, which may mean something else a moment later. A folder is private if it
is ours and nobody else may write to it: then nobody else can put a file there. Its files are ours if their owner and
mode say so too. (A second name of a file, a hard link, is no reason against it: backups make them.)

*We choose* when to look at the folders above a private one, as sshd's StrictModes does. For code that we are going to
run we look at all of them. For checkpoints and states on disk we look at none: we hold those folders open, and reach
every file through the open folder. So a user who may rename a folder above can only put another in its place, which we
refuse because it is not ours.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from tcpmodel.language.errors import SpecError

_MOST_LINKS = 40  # symbolic links on the way to a folder; Linux has the same limit
_OTHERS = stat.S_IWGRP | stat.S_IWOTH


class NotTrusted(SpecError):
    """A file or a folder that we refuse: it is no plain one, or somebody else may have made or changed it."""

    def __init__(self, path: str | Path, why: str) -> None:
        self.path = Path(path)
        super().__init__(why, shown(path))


def shown(path: str | Path) -> str:
    """A path that fits on one line of a terminal."""
    return "".join(c if c.isprintable() else "?" for c in str(path))


def us() -> int | None:
    """The number of the user for whom this process acts; None on systems without such numbers."""
    asked = getattr(os, "geteuid", None)
    return int(asked()) if asked else None


def why_not_file(status: os.stat_result) -> str:
    """Why we refuse to read an open file; empty if it is a plain file of ours that nobody else may write to."""
    return _why_not(status, "plain file", stat.S_ISREG(status.st_mode))


def why_not_folder(status: os.stat_result) -> str:
    """Why we refuse to use an open folder; empty if it is ours and nobody else may write to it."""
    return _why_not(status, "folder", stat.S_ISDIR(status.st_mode))


def _why_not(status: os.stat_result, kind: str, right: bool) -> str:
    if not right:
        return f"it is no {kind}"
    return _not_ours(status, (us(),), kind) or _written_by_others(status, kind)


def _not_ours(status: os.stat_result, owners: tuple[int | None, ...], kind: str) -> str:
    if us() is None or status.st_uid in owners:
        return ""
    return f"it belongs to user {status.st_uid}; expected a {kind} of user {us()}"


def _written_by_others(status: os.stat_result, kind: str) -> str:
    if us() is None or not status.st_mode & _OTHERS:
        return ""
    who = "everybody" if status.st_mode & stat.S_IWOTH else "its group"
    return (f"{who} may write to it (mode {stat.S_IMODE(status.st_mode):04o}); expected a {kind} that only its owner "
            "may write to (chmod go-w)")


def why_not_above(path: Path) -> str:
    """Why somebody else could put another folder in the place of that one; empty if nobody could.

    Every folder above it, and every symbolic link on the way, must be ours or root's; and nobody else may write to
    such a folder, unless it is sticky, as /tmp is. OSError if a folder does not exist.
    """
    rest, here, links = list(reversed(path.parent.parts)), Path("/"), 0
    while rest:
        part = rest.pop()
        place = here.parent if part == ".." else here / part
        status = place.lstat()
        if why := _not_ours(status, (us(), 0), "folder"):
            return f"{shown(place)} stands above it: {why}, or of root"
        if stat.S_ISLNK(status.st_mode):
            links += 1
            if links > _MOST_LINKS:
                return "there are too many symbolic links above it"
            rest += reversed(Path(os.readlink(place)).parts)
            continue
        sticky = status.st_mode & stat.S_ISVTX
        alone = status.st_mode & _OTHERS == stat.S_IWGRP and _ours_alone(status.st_gid)
        if not sticky and not alone and (why := _written_by_others(status, "folder")):
            return f"{shown(place)} stands above it: {why}"
        here = place
    return ""


def _ours_alone(group: int) -> bool:
    """Whether a group is ours and has no other member: many systems give each user such a group."""
    import grp
    import pwd

    try:
        me = pwd.getpwuid(os.geteuid())
        return group == me.pw_gid and set(grp.getgrgid(group).gr_mem) <= {me.pw_name}
    except KeyError:
        return False
