"""A review as a file: `sheet` for going on calculating, `paper` for signing."""

from tracker.reviews.exports.paper import print_review
from tracker.reviews.exports.sheet import workbook_of

__all__ = ["print_review", "workbook_of"]
