"""Who may use reviews: full readers read, secretaries write, secretaries and leaders close."""

from tests import make
from tests.reviews.things import make_review


def things(world):
    make.make_task(world)
    return {"review": make_review(world).id}


#                                                lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET reviews.index": ("/reviews", "+rrr++rrx"),
    "GET reviews.new": ("/reviews/new", "+rrrrrrrx"),
    "POST reviews.new": ("/reviews/new", "+rrrrrrrx"),
    "GET reviews.show": ("/reviews/{review}", "+rrr++rrx"),
    "POST reviews.show": ("/reviews/{review}", "+rrrrrrrx"),
    "POST reviews.figures": ("/reviews/{review}/figures", "+rrrrrrrx"),
    "GET reviews.closing": ("/reviews/{review}/closing", "+rrr++rrx"),
    "POST reviews.closing": ("/reviews/{review}/closing", "+rrr+rrrx"),
    "GET reviews.spreadsheet": ("/reviews/{review}.xlsx", "+rrr++rrx"),
    "GET reviews.paper": ("/reviews/{review}.docx", "+rrr++rrx"),
}
