"""Pages of long work: how far it is, and what came of it."""

from flask import Blueprint, render_template

from tracker.listing import paginate
from tracker.shell import me
from tracker.works.queries import work_for, works_of

blueprint = Blueprint("works", __name__)


@blueprint.get("/works")
def index() -> str:
    return render_template("works/index.html", page=paginate(works_of(me())))


@blueprint.get("/works/<int:work_id>")
def show(work_id: int) -> str:
    return render_template("works/show.html", work=work_for(me(), work_id))
