"""Chờ tôi quyết định: everything a person may decide now, of every kind, in all their committees."""

from flask import render_template, request

from tracker import clock
from tracker.decisions.queries.inbox import Waiting, desk_of, waiting
from tracker.decisions.routes import blueprint
from tracker.labels import label
from tracker.listing import Count, Page, here_with, paginate
from tracker.shell import me, waiting_for_me
from tracker.tasks.routes.task import view_of


@blueprint.get("/decisions")
def index() -> str:
    """The kinds as tabs, the first that holds something open; each paged."""
    today = clock.today()
    desk, counts = desk_of(me(), today), waiting_for_me()
    kind = _kind(counts)
    page = Page([], 1, 1, False)
    if desk is not None:
        page = paginate(waiting(kind, desk), total=counts[kind], scalars=kind is not Waiting.SUBMISSION)
    shown = [one for one in Waiting if counts.get(one) and counts[one].number] or [kind]
    tabs = [(here_with(kind=one.value), label(one), counts.get(one, Count(0)), one is kind) for one in shown]
    return render_template(
        "decisions/index.html",
        kind=kind.value,
        page=page,
        tabs=tabs if len(tabs) > 1 else [],
        total=sum(count.number for count in counts.values()),
        several=len(me().committee_ids(today)) > 1,
        view_of=view_of,
    )


def _kind(counts: dict[Waiting, Count]) -> Waiting:
    asked = request.args.get("kind", "")
    if asked in set(Waiting):
        return Waiting(asked)
    return next((one for one, count in counts.items() if count.number), Waiting.EXTENSION)
