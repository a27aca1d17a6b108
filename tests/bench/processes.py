# SPDX-License-Identifier: GPL-3.0-or-later
"""Running a program to its end and what it took, and what machine it ran on."""

import os
import platform
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Cost:
    """Of one process with all its threads and children it waited for."""

    cpu: float  # seconds, user + system
    wall: float  # seconds
    peak: int  # bytes of resident memory; never less than this script's own, about 25 MB


def run(command, output=subprocess.DEVNULL, accept=(0,), given=subprocess.DEVNULL):
    """Runs a command; raises when it ends with another code than the accepted ones. Its standard
    input is `given`."""
    begin = time.monotonic()
    process = subprocess.Popen(list(map(str, command)), stdin=given, stdout=output,
                               stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in accept:
        raise SystemExit(f"{command} ended with {process.returncode}")
    return Cost(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss * 1024)


def first_line(*command):
    if not shutil.which(command[0]):
        return "not installed"
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return ((done.stdout or done.stderr).splitlines() or ["?"])[0]


def cpu_model():
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.processor() or "unknown"


def machine(root, cli):
    """Everything a reader needs to judge the figures, as (name, text)."""
    commit = subprocess.run(["git", "-C", root, "describe", "--always", "--dirty"],
                            capture_output=True, text=True, check=False).stdout.strip()
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return [
        ("commit", commit or "unknown"),
        ("program", first_line(cli, "--version")),
        ("processor", f"{cpu_model()}, {os.cpu_count()} cores, {memory:.0f} GiB"),
        ("system", f"{platform.system()} {platform.release()}"),
        ("gzip", first_line("gzip", "--version")),
        ("igzip", first_line("igzip", "--version")),
    ]
