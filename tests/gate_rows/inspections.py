"""Who may use checklists and visits. Dũng heads the visit; it is under way, so Minh's unit does not see it yet."""

from types import SimpleNamespace

from tests.make import make_finding, make_template, make_visit

#                                        lan minh hoa tuan ha van tu dung an
ROWS = {
    "GET inspections.index": ("/inspections", "++++++++x"),
    "GET inspections.new": ("/inspections/new", "+rrrrrrrx"),
    "POST inspections.new": ("/inspections/new", "+rrrrrrrx"),
    "GET inspections.show": ("/inspections/{visit}", "+xxx++x+x"),
    "GET inspections.checklist": ("/inspections/{visit}/checklist", "+xxx++x+x"),
    "GET inspections.answer": ("/inspections/{visit}/answers/{item}", "rxxxrrx+x"),
    "POST inspections.answer": ("/inspections/{visit}/answers/{item}", "rxxxrrx+x"),
    "GET inspections.closing": ("/inspections/{visit}/closing", "+xxxrrx+x"),
    # Lan closes it; from then on Minh, whose unit was inspected, sees it.
    "POST inspections.closing": ("/inspections/{visit}/closing", "+rxxrrx+x"),
    "GET inspections.new_finding": ("/inspections/{visit}/findings/new", "+xxxrrx+x"),
    "POST inspections.new_finding": ("/inspections/{visit}/findings/new", "+xxxrrx+x"),
    "GET inspections.edit_finding": ("/inspections/{visit}/findings/{finding}", "+xxxrrx+x"),
    "POST inspections.edit_finding": ("/inspections/{visit}/findings/{finding}", "+xxxrrx+x"),
    "GET inspections.recommendation": ("/inspections/{visit}/findings/{finding}/recommendation", "+xxxrrx+x"),
    "POST inspections.recommendation": ("/inspections/{visit}/findings/{finding}/recommendation", "+xxxrrx+x"),
    "GET inspections.plan": ("/inspections/{visit}/plan", "+xxxrrxrx"),
    "POST inspections.plan": ("/inspections/{visit}/plan", "+xxxrrxrx"),
    "GET inspections.templates": ("/inspections/templates", "+rrrrrrrx"),
    "GET inspections.new_template": ("/inspections/templates/new", "+rrrrrrrx"),
    "POST inspections.new_template": ("/inspections/templates/new", "+rrrrrrrx"),
    "GET inspections.show_template": ("/inspections/templates/{template}", "+rrrrrrrx"),
    "GET inspections.edit_template": ("/inspections/templates/{template}/edit", "+rrrrrrrx"),
    "POST inspections.edit_template": ("/inspections/templates/{template}/edit", "+rrrrrrrx"),
}


def things(world: SimpleNamespace) -> dict[str, object]:
    """A checklist, and a visit under way with a shortcoming."""
    template = make_template(world)
    visit = make_visit(world, template=template, state="open")
    finding = make_finding(world, visit)
    return {"template": template.id, "visit": visit.id, "item": visit.items[0].id, "finding": finding.id}
