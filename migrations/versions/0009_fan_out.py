"""One item for many units, contributions of supporting units, leaders' words, parts inside a unit."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

PARENT = ["parent_id", "closed", "due_order", "id", "state", "percent", "updated_on", "finished_on"]


def _only(condition: str) -> dict[str, sa.TextClause]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def upgrade() -> None:
    # Columns are added without making the table anew: it carries the triggers of the word index.
    op.add_column("task", sa.Column("fan_out", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("task", sa.Column("each_unit_ids", sa.JSON(), nullable=True))
    op.add_column("conclusion_item", sa.Column("each_unit_ids", sa.JSON(), server_default="[]", nullable=False))
    op.add_column("submission", sa.Column("missing", sa.JSON(), server_default="[]", nullable=False))
    for name in ("closed", "state"):
        op.drop_index(f"ix_task_committee_{name}_due", "task")
        columns = ["committee_id", name, "due_order", "id", "fan_out"]
        op.create_index(f"ix_task_committee_{name}_due", "task", columns)
    few = {"sqlite_where": sa.text("fan_out = 1"), "postgresql_where": sa.text("fan_out")}
    op.create_index("ix_task_fan_out", "task", ["fan_out", "committee_id", "state", "due_order", "id"], **few)
    op.drop_index("ix_task_parent_id", "task")
    op.create_index("ix_task_parent", "task", PARENT, **_only("parent_id IS NOT NULL"))
    _contributions()
    _remarks()
    _parts()


def _contributions() -> None:
    op.create_table(
        "contribution_ask",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("asked_by_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_contribution_ask_task_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_contribution_ask_unit_id")),
        sa.ForeignKeyConstraint(["asked_by_id"], ["user_account.id"], name=op.f("fk_contribution_ask_asked_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contribution_ask")),
        sa.UniqueConstraint(
            "task_id", "unit_id", "asked_on", name=op.f("uq_contribution_ask_task_id_unit_id_asked_on")
        ),
    )


def _remarks() -> None:
    op.create_table(
        "remark",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("leader_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("report_by", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answered_by_id", sa.Integer(), nullable=True),
        sa.Column("update_id", sa.Integer(), nullable=True),
        sa.Column("passed_from_id", sa.Integer(), nullable=True),
        sa.Column("form_key", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_remark_task_id")),
        sa.ForeignKeyConstraint(["leader_id"], ["user_account.id"], name=op.f("fk_remark_leader_id")),
        sa.ForeignKeyConstraint(["author_id"], ["user_account.id"], name=op.f("fk_remark_author_id")),
        sa.ForeignKeyConstraint(["answered_by_id"], ["user_account.id"], name=op.f("fk_remark_answered_by_id")),
        sa.ForeignKeyConstraint(["update_id"], ["progress_update.id"], name=op.f("fk_remark_update_id")),
        sa.ForeignKeyConstraint(["passed_from_id"], ["remark.id"], name=op.f("fk_remark_passed_from_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_remark")),
        sa.UniqueConstraint("form_key", name=op.f("uq_remark_form_key")),
    )
    op.create_index("ix_remark_task", "remark", ["task_id", "id"])
    still_open = _only("report_by IS NOT NULL AND answered_on IS NULL")
    op.create_index("ix_remark_open", "remark", ["task_id", "report_by"], **still_open)
    op.create_index(op.f("ix_remark_passed_from_id"), "remark", ["passed_from_id"])


def _parts() -> None:
    op.create_table(
        "task_part",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("task_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("unit_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("percent", sa.Integer(), nullable=False),
        sa.Column("told", sa.Text(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("is_dropped", sa.Boolean(), nullable=False),
        sa.Column("created_by_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("form_key", sa.String(length=64), nullable=True),
        sa.ForeignKeyConstraint(["task_id"], ["task.id"], name=op.f("fk_task_part_task_id")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_task_part_unit_id")),
        sa.ForeignKeyConstraint(["person_id"], ["user_account.id"], name=op.f("fk_task_part_person_id")),
        sa.ForeignKeyConstraint(["created_by_id"], ["user_account.id"], name=op.f("fk_task_part_created_by_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_task_part")),
        sa.UniqueConstraint("form_key", name=op.f("uq_task_part_form_key")),
    )
    op.create_index("ix_task_part_task", "task_part", ["task_id", "id"])
    op.create_index("ix_task_part_person", "task_part", ["person_id", "closed_on"])
    op.create_index("ix_task_part_unit", "task_part", ["unit_id", "closed_on"])


def downgrade() -> None:
    for name in ("task_part", "remark", "contribution_ask"):
        op.drop_table(name)
    op.drop_index("ix_task_parent", "task")
    op.drop_index("ix_task_fan_out", "task")
    op.create_index("ix_task_parent_id", "task", ["parent_id"], **_only("parent_id IS NOT NULL"))
    for name in ("closed", "state"):
        op.drop_index(f"ix_task_committee_{name}_due", "task")
        op.create_index(f"ix_task_committee_{name}_due", "task", ["committee_id", name, "due_order", "id"])
    for table, column in (
        ("submission", "missing"),
        ("conclusion_item", "each_unit_ids"),
        ("task", "each_unit_ids"),
        ("task", "fan_out"),
    ):
        op.drop_column(table, column)
