"""The paragraphs of a text as a tree: labelled items with what stands under them, and plain paragraphs between."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice

from tracker.reading.bare_heads import bare_heads
from tracker.reading.labels import BULLETS, Label, label_at, labels_inside
from tracker.reading.signs import carries_on, closes, is_bare_heading, is_delivery, is_field, is_own_duty
from tracker.reading.source import Source
from tracker.reading.tables import columns_of
from tracker.reading.zones import body_of

_DEEPEST = 12
MOST_BLOCKS = 3_000  # some fifty times what the longest conclusion has; see `source.MOST_LINES`
_TOPIC = ("về ", "đối với ", "công tác ", "lĩnh vực ", "trong lĩnh vực ", "trên lĩnh vực ")


@dataclass(slots=True)
class Node:
    """A labelled item or a plain paragraph (`label` None): own text from `start` to `end`, then what belongs to it."""

    label: Label | None
    start: int
    end: int
    body: int  # where the words after the label begin
    parent: Node | None = None
    opener: Node | None = None  # the plain paragraph that leads in the list this node stands in
    children: list[Node] = field(default_factory=list)
    extras: list[tuple[int, int]] = field(default_factory=list)  # further paragraphs of the item itself

    @property
    def style(self) -> str:
        """Style of the label, "" for a plain paragraph."""
        return self.label.style if self.label else ""

    def last(self) -> int:
        """Where the item ends with everything that belongs to it."""
        end = self.extras[-1][1] if self.extras else self.end
        node = self
        while node.children:
            node = node.children[-1]
            end = max(end, node.end, node.extras[-1][1] if node.extras else 0)
        return end

    def own(self) -> list[tuple[int, int]]:
        """The pieces of text that are the item's own, without its children."""
        return [(self.body, self.end), *self.extras]


def _blocks(source: Source) -> Iterator[Node]:
    paragraphs = body_of(source)
    heads = bare_heads(source, paragraphs)
    for start, end in paragraphs:
        first = heads.get(start) or label_at(source.text, source.low, start, end)
        is_row = source.low.count(" |", start, end) > 1  # a table's row is one, whatever its cells count off
        inside = [] if is_row or start in heads else labels_inside(source.text, source.low, start, end, first)
        if not inside:
            whole = _block(source, first, start, end)
            if whole:
                yield whole
            continue
        marks = [first, *inside] if first else [None, *inside]
        begin = start
        for number, mark in enumerate(marks):
            following = marks[number + 1] if number + 1 < len(marks) else None
            stop = following.start if following else end
            cut = _new_lead_in(source, begin, stop) if mark and following and following.ordinal == 1 else stop
            for node in (_block(source, mark, begin, cut), _block(source, None, cut, stop) if cut < stop else None):
                if node:
                    yield node
            begin = stop


def _new_lead_in(source: Source, begin: int, stop: int) -> int:
    """Numbering that starts again inside a paragraph: its lead-in is the sentence that ends with the colon."""
    cut = source.text.rfind(". ", begin + 4, stop)
    return cut + 2 if cut > 0 and source.text[stop - 2 : stop] == ": " else stop


def _block(source: Source, label: Label | None, start: int, end: int) -> Node | None:
    while end > start and source.text[end - 1] == " ":
        end -= 1
    body = label.end if label else start
    while body < end and source.text[body] in " .:":
        body += 1
    if end <= start or (label and end - body < 2):
        return None
    return Node(label, start, end, body)


def outline(source: Source) -> list[Node]:
    """The top-level nodes in order; plain paragraphs that belong to no item are nodes of their own."""
    blocks = list(islice(_blocks(source), MOST_BLOCKS + 1))
    if len(blocks) > MOST_BLOCKS:
        del blocks[MOST_BLOCKS:]
        source.unread = True
    return _Builder(source, blocks).build()


class _Builder:
    def __init__(self, source: Source, blocks: list[Node]) -> None:
        self.source, self.blocks = source, blocks
        self.top: list[Node] = []
        self.stack: list[Node] = []
        self.pending: Node | None = None
        self.next_label = self._next_labelled()

    def _next_labelled(self) -> list[int]:
        """For each block the next labelled one, or the number of blocks."""
        following = [len(self.blocks)] * (len(self.blocks) + 1)
        for number in range(len(self.blocks) - 1, -1, -1):
            following[number] = number if self.blocks[number].label else following[number + 1]
        return following

    def build(self) -> list[Node]:
        for number, block in enumerate(self.blocks):
            if block.label:
                self._labelled(block)
                if self._is_row(block) and self.stack and self.stack[-1] is block:
                    self.stack.pop()
            else:
                self._plain(number, block)
        return self.top

    def _is_row(self, block: Node) -> bool:
        """Whether a block is the row of a table, under which nothing stands."""
        return block.style == "dec" and self.source.low.count(" | ", block.start, block.end) > 1

    def _same_style(self, label: Label) -> int | None:
        for depth in range(len(self.stack) - 1, -1, -1):
            if self.stack[depth].style == label.style:
                return depth
        return None

    def _labelled(self, block: Node) -> None:
        assert block.label is not None
        depth = self._same_style(block.label)
        if depth is not None:
            before = self.stack[depth]
            del self.stack[depth:]
            block.opener = before.opener if self.pending is None else self.pending
        else:
            while self.stack and self._shallower(block.label, self.stack[-1]):
                self.stack.pop()
            block.opener = self.pending
        self.pending = None
        self._place(block)
        if len(self.stack) < _DEEPEST:
            self.stack.append(block)

    def _shallower(self, label: Label, node: Node) -> bool:
        assert node.label is not None
        if label.rank == node.label.rank:
            return label.ordinal not in (1, None)
        return label.rank < node.label.rank

    def _place(self, block: Node) -> None:
        block.parent = self.stack[-1] if self.stack else None
        (block.parent.children if block.parent else self.top).append(block)

    def _plain(self, number: int, block: Node) -> None:
        self.pending = None
        if columns_of(self.source.low, block.start, block.end):
            self.stack.clear()
        if not self.stack:
            self.top.append(block)
            self._lead_in(number, block)
            return
        low = self.source.low[block.start : block.end]
        owner = self._owner(number, block, low)
        if owner is None:
            self.stack.clear()
            self.top.append(block)
            self._lead_in(number, block)
            return
        del self.stack[self.stack.index(owner) + 1 :]
        if is_bare_heading(self._words(owner)) or is_own_duty(low) or owner.children:
            block.parent = owner
            owner.children.append(block)
        else:
            owner.extras.append((block.start, block.end))
        self._lead_in(number, block)

    def _lead_in(self, number: int, block: Node) -> None:
        """A paragraph that ends with a colon, or says "sau đây", leads in the list that follows at once."""
        if self.next_label[number] == number + 1 and re.search(
            r":$|sau(?: đây)?[.,;]?$|là$", self.source.low[block.end - 12 : block.end]
        ):
            self.pending = block

    def _words(self, node: Node) -> str:
        return self.source.low[node.body : node.end]

    def _owner(self, number: int, block: Node, low: str) -> Node | None:
        """The open item a plain paragraph belongs to, or None when the list is over."""
        goes_on = self._list_goes_on(number)
        if closes(low):
            return None
        top = self.stack[-1]
        if is_field(low):
            return self._outer(top)
        if goes_on is not top and self._waits(top):
            return top
        if goes_on is not None and (low[-1:] in ".;:,)/…" or carries_on(low) or is_bare_heading(self._words(goes_on))):
            return goes_on
        if goes_on is not None and len(low) > 60:
            return goes_on
        if is_own_duty(low) or is_delivery(low):
            return None
        if is_bare_heading(self._words(top)) and not top.children and not top.extras:
            return top
        if carries_on(low):
            return self.stack[0] if self.stack[0].style in BULLETS else self._outer(top)
        return None

    def _waits(self, node: Node) -> bool:
        """A heading that is no duty itself, with nothing under it yet: "2.5. Về các kiến nghị của Sở Y tế"."""
        words = self._words(node)
        return not (node.children or node.extras) and is_bare_heading(words) and words.startswith(_TOPIC)

    def _outer(self, node: Node) -> Node:
        """Bullets hang on the item above them; what carries on after them belongs to that item."""
        while node.style in BULLETS and node.parent is not None and not is_bare_heading(self._words(node.parent)):
            node = node.parent
        return node

    def _list_goes_on(self, number: int) -> Node | None:
        """The open item whose list is continued by the next labelled block."""
        following = self.next_label[number]
        if following >= len(self.blocks) or following - number > 6:
            return None
        label = self.blocks[following].label
        assert label is not None
        depth = self._same_style(label)
        if depth is None:
            return None
        node = self.stack[depth]
        if label.ordinal is None and label.style == "unit":
            return node if following - number == 1 else None
        if label.ordinal is None:
            colon = self.source.text[self.blocks[number].end - 1] == ":"
            return node if following - number == 1 and not colon and depth > 0 else None
        before = node.label.ordinal if node.label else None
        if before is None or not before < label.ordinal <= before + 2:
            return None
        return node
