"""When Python looks for objects that only hold each other: rarely, and not at all while much is made that stays.

It looks through everything that lives after each so many new objects. An application that stands, a plan of a hundred
thousand tasks, a conclusion of a million letters: all of it lives on, and the looking would take up to a third of the
time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


def settle() -> None:
    """What stands now stands to the end of the process: it is not looked through again, and the rest more rarely.

    For a process that has made its application and begins to work.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


@contextmanager
def left_lying() -> Iterator[None]:
    """Nothing is looked through meanwhile: for work of seconds that makes a great deal and leaves no circles."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
