"""Saved filters of the task list: kept, shown, renamed, removed."""

from flask import render_template, request
from werkzeug.wrappers import Response

from tracker.errors import Forbidden
from tracker.shell import here, me, my_standpoint
from tracker.tasks.actions.saved import ONLY, drop_filter, rename_filter, save_filter
from tracker.tasks.forms import filter_arguments, filter_query
from tracker.tasks.forms.saved import FilterNameForm, SavedFilterForm
from tracker.tasks.queries.saved import saved_filter_for, saved_filters
from tracker.tasks.routes import blueprint
from tracker.tasks.routes.doors import done, tried
from tracker.tasks.rules import can_manage


@blueprint.route("/tasks/filters", methods=["GET", "POST"])
def filters() -> str | Response:
    """All saved filters one finds; with `filter` in the address, the form that keeps a further one."""
    committee, form = here().id, SavedFilterForm()
    # Only what the list itself understands is kept, whatever the address says.
    query = filter_query(filter_arguments(request.values.get("filter", "")))
    form.filter.data = query

    def act() -> None:
        save_filter(committee, name=form.name.data or "", query=query, shared=form.shared.data, by=me())

    if form.validate_on_submit() and tried(form, act):
        return done(f"Đã lưu bộ lọc “{form.name.data}”.", "tasks.index", **filter_arguments(query))
    who = my_standpoint()
    kept = [(one, filter_arguments(one.query)) for one in saved_filters(who)]
    return render_template("tasks/filters.html", form=form, kept=kept, query=query, may_share=can_manage(who))


@blueprint.route("/tasks/filters/<int:filter_id>", methods=["GET", "POST"], endpoint="rename_filter")
def rename_filter_page(filter_id: int) -> str | Response:
    """Give one's own filter another name, or as a secretary one of the committee's."""
    saved = saved_filter_for(my_standpoint(), filter_id)
    if saved.is_shared and not can_manage(my_standpoint()):
        raise Forbidden(ONLY)
    form = FilterNameForm(data={"name": saved.name})

    def act() -> None:
        rename_filter(saved, name=form.name.data or "", by=me())

    if form.validate_on_submit() and tried(form, act):
        return done(f"Bộ lọc nay tên là “{saved.name}”.", "tasks.filters")
    saved = saved_filter_for(my_standpoint(), filter_id)
    return render_template("tasks/filter_name.html", form=form, saved=saved)


@blueprint.post("/tasks/filters/<int:filter_id>/removal", endpoint="drop_filter")
def drop_filter_page(filter_id: int) -> Response:
    """Remove one's own filter, or as a secretary one of the committee's."""
    saved = saved_filter_for(my_standpoint(), filter_id)
    name = saved.name
    drop_filter(saved, by=me())
    return done(f"Đã bỏ bộ lọc “{name}”.", "tasks.filters")
