"""How much memory a measured program took."""

import resource
from pathlib import Path

STATUS = Path("/proc/self/status")


def peak_megabytes() -> int:
    """The most this program has held at once, in megabytes.

    Read from VmHWM where there is one (Linux): it begins anew with the program, while ru_maxrss begins with what the
    parent held when it forked.
    """
    if STATUS.exists():
        for line in STATUS.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) // 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
